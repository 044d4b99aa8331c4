import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { GeneratedFiles } from "./openapi-document.ts";

/** Empties `folder` first, so that nothing outlives the document it came from. */
export function writeGenerated(folder: string, files: GeneratedFiles): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
