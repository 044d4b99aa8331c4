import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "rolldown";

const MARK = "?engine";

/** What the engine never reaches, and what stands there instead. */
const UNREACHED: readonly (readonly [RegExp, string])[] = [
  // It is always given its serializers, and paths that are filled in.
  [/ \?\? defaultBodySerializer/g, ""],
  [/typeof globalQuerySerializer === "function" \? (\w+) : createQuerySerializer\(\1\)/g, "$1"],
  [/if \(requestQuerySerializer\) \{.*?\}\);\s*\}/gs, ""],
  [/const pathSerializer = .*?;/g, ""],
  [/,\s*pathSerializer \}/g, " }"],
  [/if \(options\.params\?\.path\) \{.*?\}/gs, ""],
  // Nobody looks at the headers it makes.
  [/,\s*\/\/ Note: we declare mergeHeaders.*?params\.header\s*\)\s*\)/gs, ")"],
  [/const finalHeaders = .*?params\.header\s*\);/gs, ""],
  [/,\s*headers: finalHeaders/g, ""],
  [/querySerializer: requestQuerySerializer,/g, ""],
  [/pathSerializer: requestPathSerializer,/g, ""],
  // It has no options besides, and no call has another origin.
  [/requestInitExt = supportsRequestInitExt\(\) .*?;/g, ""],
  [/redirect: "follow",\s*\.\.\.baseOptions,/g, ""],
  [/baseUrl: localBaseUrl,/g, ""],
  [/if \(localBaseUrl\) \{.*?\}/gs, ""],
  [/\.\.\.init,(?=\s*body: serializedBody)/g, "method: fetchOptions.method,"],
  // It has no middleware, does not read answers, and so has nothing to wait for.
  [/async function coreFetch/g, "function coreFetch"],
  [/headers,\s*params = \{\},\s*parseAs = "json",/g, "params = {},"],
  [
    /middleware: requestMiddlewares = \[\],\s*\.\.\.init\s*\} = fetchOptions \|\| \{\s*\};/g,
    "} = fetchOptions;",
  ],
  [/const finalMiddlewares = .*?;/g, ""],
  [
    /let request = (new Request\(.*?requestInit\s*\));.*?return \{ error, response \};/gs,
    "return fetch($1);",
  ],
  // Calls go through `request`.
  [/,\s*\/\*\* Call a GET endpoint \*\/.*?\n {2}\};/gs, "};"],
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
