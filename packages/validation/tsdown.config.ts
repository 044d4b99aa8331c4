import { defineConfig } from "tsdown";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "generated/*": ["src/generated/*.ts", "src/generated/*/*.ts", "!src/generated/*/schemas.ts"],
  },
  format: ["esm", "cjs"],
  dts: true,
  target: "es2022",
});
