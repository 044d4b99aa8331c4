import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { NamedDocument, OpenApiDocument } from "./openapi-document.ts";

const SUFFIX = ".openapi.json";
const { resolve } = createRequire(import.meta.url);

/** Every document of `@shortcodes/openapi`, in the order of their names. */
export function readDocuments(): NamedDocument[] {
  const folder = dirname(resolve("@shortcodes/openapi/package.json"));
  const files = readdirSync(folder).filter((file) => file.endsWith(SUFFIX));
  if (files.length === 0)
    throw new Error(`specs has no *${SUFFIX}: run \`pnpm --filter @shortcodes/openapi generate\``);
  return files.toSorted().map((file) => readDocument(file.slice(0, -SUFFIX.length)));
}

/** One document of `@shortcodes/openapi`: `messaging-v1`. */
export function readDocument(name: string): NamedDocument {
  const file = `specs/${name}${SUFFIX}`;
  const text = readFileSync(resolve(`@shortcodes/openapi/${name}${SUFFIX}`), "utf8");
  return { name, file, document: JSON.parse(text) as OpenApiDocument };
}
