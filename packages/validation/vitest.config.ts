import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Files share their modules: none changes anything global, and all of them load the same judges.
    isolate: false,
    // Fuzzing takes as long as FUZZ_VALUES asks for.
    testTimeout: 600_000,
  },
});
