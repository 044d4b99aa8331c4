import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Path of a program of an installed package. */
export function installedBin(name, program) {
  const home = join(import.meta.dirname, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  return join(home, bin[program]);
}
