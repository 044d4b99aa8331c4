import { execFile } from "node:child_process";
import { once } from "node:events";
import { globSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { missingImports, readRecipe } from "@shortcodes/reference/recipe";
import { describe, expect, test } from "vitest";
import { installed, processesIn, recipeFolder } from "./_folder.ts";

const run = promisify(execFile);
const docs = join(import.meta.dirname, "..");
const recipes = [
  "../packages/mock/README.md",
  ...globSync("recipes/*.md", { cwd: docs }).sort(),
].map((page) => ({ page, text: readFileSync(join(docs, page), "utf8") }));

/** One recipe of each kind; `RECIPES=all`, which `test:full` sets, takes every one whose packages are in this workspace. */
const SLICE = ["../packages/mock/README.md", "recipes/ci-service.md", "recipes/python-app.md"];
const wanted = recipes.filter(({ page, text }) =>
  process.env["RECIPES"] === "all"
    ? readRecipe(text).packages.every((name) => installed(name) !== undefined)
    : SLICE.includes(page),
);

describe.each(recipes)("$page", ({ text }) => {
  const recipe = readRecipe(text);

  test("prints every file that its files import, and installs every package", () => {
    expect(recipe.files.size).toBeGreaterThan(0);
    expect(missingImports(recipe)).toEqual([]);
  });

  test("says how to run it", () => {
    expect(recipe.commands).not.toEqual([]);
  });
});

describe("copied from the page into an empty folder", () => {
  test.each(wanted)(
    "$page runs, and leaves no process behind",
    { timeout: 120_000 },
    async ({ text }) => {
      const [port, mockPort, appPort] = await Promise.all([freePort(), freePort(), freePort()]);
      const recipe = readRecipe(text.replaceAll("4010", `${port}`));
      const folder = recipeFolder(recipe);
      try {
        // Nothing of the runner that runs this test: Vitest and Playwright look at such variables.
        const { PATH, HOME } = process.env;
        // The ports of the Playwright recipe, which others on this machine may use at the same time.
        const ports = { MOCK_URL: `http://127.0.0.1:${mockPort}`, PORT: `${appPort}` };
        const env = { PATH, HOME, CI: "1", ...ports };
        for (const command of recipe.commands)
          await run("sh", ["-ec", command], { cwd: folder, env, timeout: 100_000 });
        await expect.poll(() => processesIn(folder), { timeout: 10_000 }).toEqual([]);
      } finally {
        for (const pid of processesIn(folder)) process.kill(Number(pid));
        rmSync(folder, { recursive: true });
      }
    },
  );
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
