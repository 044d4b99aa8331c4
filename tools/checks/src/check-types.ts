import { checkPackage, type Package } from "@arethetypeswrong/core";
import type { Manifest } from "./workspace.ts";

/**
 * "Are the types wrong?" for every entry point, wildcards included, as CommonJS, ES module and bundlers see it.
 * Resolution before `exports` (TypeScript's `node10`) counts where the package is made for it by `typesVersions`: Jest runs TypeScript so.
 * CommonJS is left out where an entry point does not offer it: what it is for is an ES module itself, or its Nodes can `require` one.
 */
export async function checkTypes(
  pkg: Package,
  { exports: exportsField = {}, typesVersions }: Manifest,
  files: readonly string[],
): Promise<readonly string[]> {
  const entrypoints = Object.entries(exportsField).flatMap(([subpath, target]) =>
    entryPoints(subpath, target, files),
  );
  const code = entrypoints.filter((entrypoint) => !/\.(json|yaml)$/.test(entrypoint));
  if (code.length === 0) return [];

  const result = await checkPackage(pkg, { entrypoints: code });
  if (result.types === false) return [`${pkg.packageName}: has no types`];
  const problems = result.problems.filter((problem) => {
    if (!("resolutionKind" in problem)) return true;
    const isNode10 = problem.resolutionKind === "node10";
    if (isNode10 && typesVersions === undefined) return false;
    if (!isNode10 && problem.resolutionKind !== "node16-cjs") return true;
    const target = "entrypoint" in problem ? exportsField[problem.entrypoint] : exportsField;
    return offersCommonJs(target ?? exportsField);
  });
  const sentences = problems.map(
    ({ kind, ...where }) => `${pkg.packageName}: ${kind} ${JSON.stringify(where)}`,
  );
  return [...new Set(sentences)];
}

/** `./*` with `./dist/*.mjs` stands for one entry point per file that fits. */
export function entryPoints(
  subpath: string,
  target: unknown,
  files: readonly string[],
): readonly string[] {
  if (!subpath.includes("*")) return [subpath];
  const [before = "", after = ""] = firstTarget(target).replace(/^\.\//, "").split("*");
  return files
    .filter((file) => file.startsWith(before) && file.endsWith(after))
    .map((file) => subpath.replace("*", file.slice(before.length, file.length - after.length)));
}

/** Whether anything in `exports` is for `require`. */
export function offersCommonJs(target: unknown): boolean {
  if (typeof target !== "object" || target === null) return false;
  return Object.hasOwn(target, "require") || Object.values(target).some(offersCommonJs);
}

function firstTarget(target: unknown): string {
  if (typeof target === "string") return target;
  const { types: _, ...conditions } = target as Record<string, unknown>;
  return firstTarget(Object.values(conditions)[0]);
}
