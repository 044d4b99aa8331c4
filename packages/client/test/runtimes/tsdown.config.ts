import { defineConfig } from "tsdown";

const shared = {
  outDir: "dist",
  format: "esm",
  dts: false,
  platform: "neutral",
  fixedExtension: true,
  target: "es2022",
} as const;

const whole = { ...shared, clean: false, deps: { alwaysBundle: [/./] } };

/** The cases alone, for runtimes that find the built package; and with everything in one file, for those that do not. */
export default defineConfig([
  { ...shared, clean: false, entry: { suite: "suite.ts" } },
  { ...whole, entry: { page: "entries/page.mjs" } },
  { ...whole, entry: { worker: "entries/worker.mjs" } },
]);
