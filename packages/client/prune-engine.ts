import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "rolldown";

const MARK = "?engine";

/** What the engine never reaches, because it is always given its three serializers, and what stands there instead. */
const UNREACHED: readonly (readonly [RegExp, string])[] = [
  [/ \?\? defaultBodySerializer/, ""],
  [
    /typeof globalQuerySerializer === "function" \? (globalQuerySerializer) : createQuerySerializer\(globalQuerySerializer\)/,
    "$1",
  ],
  [/if \(requestQuerySerializer\) \{.*?\}\);\s*\}/s, ""],
  [/ \|\| defaultPathSerializer/, ""],
  [/^export \{.*\bcreateClient as default\b.*\};/m, "export { createClient as default };"],
];

/**
 * Takes openapi-fetch into the build and, in `src/engine.ts` only, leaves out its own serializers: a third of it. The
 * low-level clients keep it whole, since their callers may choose serializers.
 */
export function pruneEngine(): Plugin {
  return {
    name: "prune-engine",
    resolveId(source, importer) {
      if (source !== "openapi-fetch" || !importer?.endsWith("/src/engine.ts")) return null;
      return fileURLToPath(import.meta.resolve(source)) + MARK;
    },
    load(id) {
      if (!id.endsWith(MARK)) return null;
      let code = readFileSync(id.slice(0, -MARK.length), "utf8");
      for (const [pattern, replacement] of UNREACHED) {
        if (code.split(pattern).length === 1)
          throw new Error(`openapi-fetch has changed: ${String(pattern)} is not in it`);
        code = code.replace(pattern, replacement);
      }
      return code;
    },
  };
}
