import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../run.ts";
import { publicPackages, readWorkspace } from "../workspace.ts";
import { copyWorkspace } from "./copy-workspace.ts";

/**
 * Releases a copy of the repository the way `main` is released: version, build, publish.
 * Returns what the registry has then: `@shortcodes/xml@1.0.0`.
 */
export function publishCopy(root: string, copy: string, registry: string): readonly string[] {
  copyWorkspace(root, copy);
  const inCopy = (program: string, ...args: string[]) => run(program, args, { cwd: copy });
  inCopy("pnpm", "install", "--prefer-offline", "--frozen-lockfile");
  inCopy("pnpm", "release:version");
  inCopy("pnpm", "build");
  writeFileSync(join(copy, ".npmrc"), registrySettings(registry));
  inCopy("changeset", "publish", "--no-git-tag");
  return publicPackages(readWorkspace(copy)).map(
    ({ manifest }) => `${manifest.name}@${manifest.version}`,
  );
}

/** An `.npmrc` that takes our scope from a local registry, and the rest from where it always comes. */
export function registrySettings(registry: string): string {
  const { host } = new URL(registry);
  return `@shortcodes:registry=${registry}\n//${host}/:_authToken=anybody\n`;
}
