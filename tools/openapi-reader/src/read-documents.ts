import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { NamedDocument, OpenApiDocument } from "./openapi-document.ts";

const SUFFIX = ".openapi.json";

/** Every document of `@shortcodes/openapi`, in the order of their names. */
export function readDocuments(): NamedDocument[] {
  const folder = dirname(fileURLToPath(import.meta.resolve("@shortcodes/openapi/package.json")));
  const files = readdirSync(folder).filter((file) => file.endsWith(SUFFIX));
  if (files.length === 0)
    throw new Error(`specs has no *${SUFFIX}: run \`pnpm --filter @shortcodes/openapi generate\``);
  return files.toSorted().map((file) => ({
    name: file.slice(0, -SUFFIX.length),
    file: `specs/${file}`,
    document: parse(readFileSync(join(folder, file), "utf8"), file),
  }));
}

function parse(text: string, file: string): OpenApiDocument {
  let document: OpenApiDocument;
  try {
    document = JSON.parse(text) as OpenApiDocument;
  } catch (cause) {
    throw new Error(`specs/${file} is not JSON: emit it again`, { cause });
  }
  if (!/^3\.[01]\.\d+$/.test(document.openapi)) {
    throw new Error(
      `specs/${file}#/openapi: ${JSON.stringify(document.openapi)} is neither 3.0 nor 3.1; convert the document first`,
    );
  }
  return document;
}
