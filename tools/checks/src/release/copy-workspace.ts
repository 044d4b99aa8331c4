import { cpSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "../run.ts";

/** A copy of everything git would commit, as a repository of its own: releases can be tried there without traces here. */
export function copyWorkspace(root: string, copy: string): void {
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
