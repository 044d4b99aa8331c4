import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Files share their modules: none changes anything global, and the documents' validators are loaded once for all.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
