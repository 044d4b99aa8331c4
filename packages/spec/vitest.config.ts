import { defineConfig } from "vitest/config";

// Files share their modules: none changes anything global.
export default defineConfig({ test: { isolate: false } });
