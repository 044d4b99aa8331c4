import { runSuite } from "../dist/suite.mjs";
import { entries } from "./esm.mjs";

console.log(JSON.stringify(await runSuite(entries, process.argv[2])));
