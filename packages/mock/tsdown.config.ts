import { fileURLToPath } from "node:url";
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
  target: "es2023",
  platform: "node",
  copy: [
    "src/generated/seed.schema.json",
    // The reference page is served from the package, and its users need not install what draws it.
    {
      from: fileURLToPath(
        new URL("browser/standalone.js", import.meta.resolve("@scalar/api-reference")),
      ),
      to: "dist",
      rename: "reference.js",
    },
  ],
});
