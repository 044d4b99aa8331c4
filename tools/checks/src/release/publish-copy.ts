import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "../run.ts";
import { publicPackages, readWorkspace } from "../workspace.ts";

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

/** A copy of everything git would commit, as a repository of its own: releases can be tried there without traces here. */
function copyWorkspace(root: string, copy: string): void {
  const listed = run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
  });
  for (const file of listed.split("\0").filter((one) => one !== "")) {
    if (!existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file), { verbatimSymlinks: true });
  }
  const git = (...args: string[]) => run("git", args, { cwd: copy });
  git("init", "--quiet", "--initial-branch", "main");
  git("config", "user.name", "release check");
  git("config", "user.email", "release-check@localhost");
  git("add", "--all");
  git("commit", "--quiet", "--message", "Copy");
}
