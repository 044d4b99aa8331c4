import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

/** They take minutes: `test:full` asks for them. */
const breakingEdits = process.env["BREAKING_EDITS"] === "all" ? [] : ["test/breaking-edits/**"];

export default defineConfig({
  test: {
    exclude: [...configDefaults.exclude, "probes/**", ...breakingEdits],
    // Files share their modules: none changes anything global.
    isolate: false,
    maxConcurrency: Math.min(4, availableParallelism()),
    // Each comparison of documents starts Redocly's command, each breaking edit generators and a compiler.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
