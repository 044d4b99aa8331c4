import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** The systems that this repository is worked on with, in `process.platform`'s words. */
const PLATFORMS = ["darwin", "linux", "win32"] as const;

/** What the lockfile leaves out on purpose, with the reason. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ["tools/postgres win32", "its tests are skipped where there is no PostgreSQL"],
]);

/** The parts of `pnpm-lock.yaml` that are looked at. */
export interface Lockfile {
  readonly importers: Readonly<Record<string, Needs<{ readonly version: string }>>>;
  readonly packages: Readonly<Record<string, { readonly os?: readonly string[] }>>;
  readonly snapshots: Readonly<Record<string, Needs<string>>>;
}

interface Needs<Version> {
  readonly optionalDependencies?: Readonly<Record<string, Version>>;
}

export function readLockfile(root: string): Lockfile {
  return parse(readFileSync(join(root, "pnpm-lock.yaml"), "utf8")) as Lockfile;
}

/**
 * What has a program for Linux has one for every platform: a lockfile that was updated on one platform may have lost those of
 * the others, and then nothing runs there.
 */
export function checkPlatforms(
  { importers, packages, snapshots }: Lockfile,
  exceptions: ReadonlyMap<string, string> = EXCEPTIONS,
): readonly string[] {
  const problems: string[] = [];
  const unmet = new Set(exceptions.keys());
  for (const [name, { optionalDependencies = {} }] of [
    ...Object.entries(importers),
    ...Object.entries(snapshots),
  ]) {
    const found = Object.entries(optionalDependencies).flatMap(([dependency, version]) => {
      const exact = typeof version === "string" ? version : version.version;
      return packages[`${dependency}@${exact}`]?.os ?? [];
    });
    if (!found.includes("linux")) continue;
    for (const platform of PLATFORMS)
      if (!found.includes(platform) && !unmet.delete(`${name} ${platform}`))
        problems.push(
          `pnpm-lock.yaml: ${name} has nothing for ${platform}: pnpm install --fix-lockfile`,
        );
  }
  for (const exception of unmet)
    problems.push(
      `tools/checks/src/check-platforms.ts: the exception "${exception}" applies to nothing: remove it`,
    );
  return problems;
}
