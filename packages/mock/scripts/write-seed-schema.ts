import { writeFileSync } from "node:fs";
import { seedSchemaText } from "../src/control/seed-schema.ts";

writeFileSync("src/generated/seed.schema.json", seedSchemaText());
