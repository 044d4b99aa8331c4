import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** Packages that pages may run: ours, and others that exist. Whoever registers another name would be run by every reader. */
const KNOWN = /^(@shortcodes\/(mock|contract)|@redocly\/cli|jest|playwright|pnpm@[\d.]+|vitest)$/;

test("every program that a page runs with npx is ours or known", () => {
  const files = execFileSync("git", ["ls-files", "-z", "*.md", "*.ts", "*.mjs", "*.py", "*.json"], {
    cwd: root,
    encoding: "utf8",
  });
  const own = `docs/test/${import.meta.filename.slice(import.meta.dirname.length + 1)}`;
  const found = files
    .split("\0")
    .filter((file) => file !== "" && file !== own && !file.includes("/generated/"))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      return [...text.matchAll(/\bnpx (?:-y |--yes )?([@\w./-]+)/g)].map(
        ([, name = ""]) => `${file}: ${name}`,
      );
    });
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter((one) => !KNOWN.test(one.slice(one.indexOf(": ") + 2)))).toEqual([]);
});
