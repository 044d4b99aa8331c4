import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

// Not `import.meta.resolve`, which the CommonJS form of the package does not have.
const { resolve } = createRequire(import.meta.url);

/** The text of one of our OpenAPI documents. */
export function documentText(name: string): Promise<string> {
  return readFile(resolve(`@shortcodes/openapi/${name}.openapi.json`), "utf8");
}

/** SHA-256 of each document, so that one can tell which contract a mock holds to. */
export async function documentDigests(
  names: readonly string[],
): Promise<Record<string, { sha256: string }>> {
  const digests = names.map(async (name) => {
    const text = await documentText(name);
    return [name, { sha256: createHash("sha256").update(text).digest("hex") }] as const;
  });
  return Object.fromEntries(await Promise.all(digests));
}
