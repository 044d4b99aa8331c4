import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Text of each generated file, by its path under `src/generated`. */
export type GeneratedFiles = Record<string, string>;

/** Empties `folder` first, so that nothing outlives the document it came from. */
export function writeGenerated(folder: string, files: GeneratedFiles): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
