import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const built = (file: string) => fileURLToPath(new URL(`dist/${file}`, import.meta.url));

/** The tests of the whole mock once more, with the files that are published: a bundler may leave out what the sources have. */
export default defineConfig({
  resolve: {
    alias: [{ find: /^\.\.\/src\/(index|twilio|vitest)\.ts$/, replacement: built("$1.mjs") }],
  },
  test: {
    isolate: false,
    include: ["test/*.test.ts"],
    env: {
      MOCK_CLI: built("cli.mjs"),
      // Prism calls `url.parse()`, which Node warns of outside `node_modules` only.
      NODE_OPTIONS: "--disable-warning=DEP0169",
    },
  },
});
