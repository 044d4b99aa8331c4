import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Looks for a `$ref` to a URL, in a document and in the files that it refers to: Prism would fetch it. What a YAML reader alone can tell
 * (aliases, tags, block texts) counts as one.
 *
 * @returns the reference as it is written, or `undefined` when there is none
 */
export async function findRemoteReference(
  file: string,
  seen = new Set<string>(),
): Promise<string | undefined> {
  if (seen.has(file)) return undefined;
  seen.add(file);
  // A file that is missing is for Prism to report.
  const text = await readFile(file, "utf8").catch(() => "");
  for (const reference of referencesOf(text)) {
    const [path = ""] = reference.split("#", 1);
    if (/^(?:https?:|[*&!|>])/i.test(path)) return reference;
    if (path === "") continue;
    const next = path.startsWith("file:")
      ? fileURLToPath(path)
      : resolve(dirname(file), decoded(path));
    const found = await findRemoteReference(next, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

function referencesOf(text: string): readonly string[] {
  try {
    const found: string[] = [];
    JSON.parse(text, (key, value: unknown) => {
      if (key === "$ref" && typeof value === "string") found.push(value);
      return value;
    });
    return found;
  } catch {
    return yamlReferences(text);
  }
}

/** What follows `$ref:` in YAML, quoted or not. */
function yamlReferences(text: string): readonly string[] {
  const plain = text.replaceAll(/\\(?:\/|x2f|u002f)/gi, "/").replaceAll(/\\(?:x24|u0024)/g, "$");
  const matches = plain.matchAll(/\$ref["']?\s*:\s*(?:"([^"]*)"|'([^']*)'|([^\s,}\]]+))/g);
  return [...matches].map(([, double, single, bare]) => double ?? single ?? bare ?? "");
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
