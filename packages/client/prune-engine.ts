import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "rolldown";

const MARK = "?engine";

/** What the engine never reaches, and what stands there instead. */
const UNREACHED: readonly (readonly [RegExp, string])[] = [
  // It is always given its three serializers.
  [/ \?\? defaultBodySerializer/g, ""],
  [/typeof globalQuerySerializer === "function" \? (\w+) : createQuerySerializer\(\1\)/g, "$1"],
  [/if \(requestQuerySerializer\) \{.*?\}\);\s*\}/gs, ""],
  [/ \|\| defaultPathSerializer/g, ""],
  // Nobody looks at the headers it makes.
  [/,\s*\/\/ Note: we declare mergeHeaders.*?params\.header\s*\)\s*\)/gs, ")"],
  [/const finalHeaders = .*?params\.header\s*\);/gs, ""],
  [/,\s*headers: finalHeaders/g, ""],
  // It has no middleware.
  [/const finalMiddlewares = .*?;/g, ""],
  [/finalMiddlewares\.length\)/g, "false)"],
  [/^export \{.*\bcreateClient as default\b.*\};/gm, "export { createClient as default };"],
];

/**
 * Takes openapi-fetch into the build and, in `src/engine.ts` only, leaves out what is never reached there: half
 * of it. The low-level clients keep it whole, since their callers may choose serializers and middleware.
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
        const pruned = code.replace(pattern, replacement);
        if (pruned === code)
          throw new Error(`openapi-fetch has changed: ${String(pattern)} is not in it`);
        code = pruned;
      }
      return code;
    },
  };
}
