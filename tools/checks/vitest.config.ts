import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    exclude: [...configDefaults.exclude, "probes/**"],
    // Files share their modules: none changes anything global.
    isolate: false,
    // Each comparison of documents starts Redocly's command.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
