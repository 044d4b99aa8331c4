import { execFile, spawnSync } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const hasPython = spawnSync("python3", ["--version"]).status === 0;

test.skipIf(!hasPython)("the tests of the Python app pass", { timeout: 60_000 }, async () => {
  const { stderr } = await promisify(execFile)("python3", ["-B", "-m", "unittest", "-v"], {
    cwd: join(import.meta.dirname, ".."),
  });
  expect(stderr).toMatch(/^OK/m);
});
