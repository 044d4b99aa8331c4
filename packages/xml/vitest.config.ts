import { defineConfig } from "vitest/config";

// Fuzzing takes as long as FUZZ_VALUES asks for.
export default defineConfig({ test: { testTimeout: 600_000 } });
