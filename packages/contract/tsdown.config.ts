import { defineConfig } from "tsdown";

const common = {
  format: "esm",
  target: "es2023",
  platform: "node",
  tsconfig: "tsconfig.build.json",
} as const;

// What reads documents and makes values is private to this repository: its code travels inside, and no declaration speaks of it.
const INSIDE = [/^@shortcodes\/openapi-reader\//, "@shortcodes/schema-arbitrary"];

export default defineConfig([
  {
    ...common,
    entry: { index: "src/index.ts", cli: "src/cli.ts" },
    dts: false,
    deps: { alwaysBundle: INSIDE },
  },
  {
    ...common,
    entry: { index: "src/index.ts" },
    dts: { emitDtsOnly: true },
    clean: false,
    deps: { neverBundle: INSIDE },
  },
]);
