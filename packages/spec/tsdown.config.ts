import { defineConfig } from "tsdown";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "api-2008-08-01": "src/api-2008-08-01/index.ts",
    "api-2010-04-01": "src/api-2010-04-01/index.ts",
    "messaging-v1": "src/messaging-v1/index.ts",
    "mock-control": "src/mock-control/index.ts",
  },
  format: ["esm", "cjs"],
  dts: true,
  target: "es2022",
});
