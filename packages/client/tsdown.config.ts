import { defineConfig } from "tsdown";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "api-2008-08-01": "src/api-2008-08-01.ts",
    "api-2010-04-01": "src/api-2010-04-01.ts",
    "messaging-v1": "src/messaging-v1.ts",
    validation: "src/validate-with.ts",
  },
  format: ["esm", "cjs"],
  dts: true,
  target: "es2022",
  platform: "neutral",
  fixedExtension: true,
  tsconfig: "tsconfig.build.json",
  // The XML codec travels inside: openapi-fetch stays the only dependency.
  deps: { alwaysBundle: [/^@shortcodes\/xml/] },
  plugins: [
    {
      // openapi-fetch's CommonJS has its function as `exports.default`; rolldown, as Node would, takes `exports` itself.
      name: "openapi-fetch-default",
      renderChunk(code, _, { format }) {
        return format === "cjs"
          ? code.replaceAll('require("openapi-fetch")', 'require("openapi-fetch").default')
          : null;
      },
    },
  ],
});
