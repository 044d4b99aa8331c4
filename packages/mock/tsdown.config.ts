import { defineConfig } from "tsdown";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    vitest: "src/vitest.ts",
    twilio: "src/twilio.ts",
    cli: "src/cli.ts",
  },
  format: "esm",
  dts: true,
  target: "es2024",
  platform: "node",
});
