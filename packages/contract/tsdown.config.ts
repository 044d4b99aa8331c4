import { defineConfig } from "tsdown";

export default defineConfig({
  entry: { index: "src/index.ts", cli: "src/cli.ts" },
  format: "esm",
  target: "es2023",
  platform: "node",
  tsconfig: "tsconfig.build.json",
  dts: { entry: "src/index.ts" },
  // What reads documents and makes values is private to this repository: its code travels inside, and no declaration speaks of it.
  deps: { alwaysBundle: [/^@shortcodes\/openapi-reader\//, "@shortcodes/schema-arbitrary"] },
});
