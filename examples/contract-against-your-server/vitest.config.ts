import { defineConfig } from "vitest/config";

// Several hundred requests each.
export default defineConfig({ test: { testTimeout: 60_000 } });
