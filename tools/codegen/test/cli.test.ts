import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const cli = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "codegen-"));

afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  return spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: "utf8" });
}

describe("codegen", { timeout: 60_000 }, () => {
  it("refuses what it does not know, in one line", () => {
    const usage =
      "usage: codegen client|mock|validation|xml, in the package that contains the output\n";
    for (const args of [[], ["x"], ["toString"], ["xml", "mock"]]) {
      expect(run(...args)).toMatchObject({ status: 1, stdout: "", stderr: usage });
    }
  });

  it("writes nowhere but into a package", () => {
    expect(run("xml")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("in the folder of a package") as unknown,
    });
    expect(existsSync(join(folder, "src"))).toBe(false);
  });

  it("empties src/generated first, and leaves what the package has committed", () => {
    const generated = join(folder, "src", "generated");
    writeFileSync(join(folder, "package.json"), "{}");
    mkdirSync(generated, { recursive: true });
    writeFileSync(join(generated, "orphan.ts"), "");
    expect(run("xml")).toMatchObject({ status: 0, stdout: "", stderr: "" });
    expect(existsSync(join(generated, "orphan.ts"))).toBe(false);
    const committed = new URL(
      "../../../packages/xml/src/generated/api-2008-08-01.ts",
      import.meta.url,
    );
    expect(readFileSync(join(generated, "api-2008-08-01.ts"), "utf8")).toBe(
      readFileSync(committed, "utf8"),
    );
  });
});
