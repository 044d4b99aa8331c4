import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { emitDocuments } from "./emit-documents.ts";

/**
 * Replaces every OpenAPI document in a folder, so that a document nobody emits any more does not stay behind.
 * Returns the names of the files written.
 */
export function writeDocuments(folder: string): string[] {
  const files = emitDocuments();
  for (const file of readdirSync(folder)) {
    if (/\.openapi\.(?:json|yaml)$/.test(file)) rmSync(join(folder, file));
  }
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return Object.keys(files);
}
