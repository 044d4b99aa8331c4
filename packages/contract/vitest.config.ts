import { defineConfig } from "vitest/config";

// Files share their modules: none changes anything global, and the documents' validators are loaded once for all.
export default defineConfig({ test: { isolate: false, testTimeout: 60_000, hookTimeout: 60_000 } });
