import { runSuite } from "../dist/suite.mjs";
import { entries } from "./esm.mjs";

process.stdout.write(JSON.stringify(await runSuite(entries, process.argv[2])));
