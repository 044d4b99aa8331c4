import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createMock, type Mock } from "@shortcodes/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");
const snippets = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);

/** Sends the requests for Twilio to the mock. */
const REDIRECT = `const { fetch } = globalThis;
globalThis.fetch = (url, init) => fetch(url.replace("https://messaging.twilio.com", process.env.MOCK_URL), init);`;

let mock: Mock;
let folder: string;

beforeAll(async () => {
  mock = await createMock();
  folder = mkdtempSync(join(tmpdir(), "client-readme-"));
  const scope = join(folder, "node_modules", "@shortcodes");
  mkdirSync(scope, { recursive: true });
  for (const name of ["client", "validation"])
    symlinkSync(join(root, "..", name), join(scope, name));
  for (const [index, code] of snippets.entries()) writeFileSync(fileOf(index), code);
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "redirect.mjs"), REDIRECT);
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await mock.close();
});

describe("README.md: its snippets, as printed", { timeout: 60_000 }, () => {
  test("compile", () => {
    const types = join(root, "..", "..", "node_modules", "@types");
    const compilerOptions = { types: ["node"], typeRoots: [types] };
    const config = { extends: join(root, "tsconfig.json"), compilerOptions, include: ["*.ts"] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const tsc = join(root, "..", "..", "node_modules", ".bin", "tsc");
    const { status, stdout } = spawnSync(tsc, ["--noEmit", "-p", folder], { encoding: "utf8" });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });

  test.each([...snippets.keys()])("run: %i", async (index) => {
    const arguments_ = ["--import", join(folder, "redirect.mjs"), fileOf(index)];
    const env = {
      PATH: process.env["PATH"],
      MOCK_URL: mock.url,
      TWILIO_ACCOUNT_SID: `AC${"a".repeat(32)}`,
      TWILIO_AUTH_TOKEN: "0123456789abcdef0123456789abcdef",
    };
    const { stderr } = await promisify(execFile)(process.execPath, arguments_, { env });
    expect(stderr).toBe("");
  });
});

function fileOf(index: number): string {
  return join(folder, `snippet-${index}.ts`);
}
