import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { defineConfig, type Rolldown, type UserConfig } from "tsdown";
import { prismBeside, prismFiles } from "./bundle-prism.ts";
import { buildPage } from "./page/build.ts";

const library = { index: "src/index.ts", twilio: "src/twilio.ts" };

const shared = {
  dts: true,
  target: "es2023",
  platform: "node",
  fixedExtension: true,
  clean: false,
  plugins: [prismBeside()],
} as const satisfies UserConfig;

export default defineConfig([
  {
    ...shared,
    format: "esm",
    entry: { ...library, vitest: "src/vitest.ts", cli: "src/cli.ts" },
    plugins: [prismBeside(), referenceScript(), pageFiles()],
    copy: ["src/generated/seed.schema.json"],
  },
  {
    ...shared,
    format: "cjs",
    entry: library,
    // Jest runs CommonJS, where `import()` does not work.
    outputOptions: { dynamicImportInCjs: false },
    // What it is for is in the package.
    define: { "import.meta.resolve": "undefined" },
  },
  ...prismFiles.map((file) => ({ ...shared, ...file })),
]);

/** The reference page is served from the package, and its users need not install what draws it. */
function referenceScript(): Rolldown.Plugin {
  return {
    name: "reference-script",
    generateBundle() {
      const home = import.meta.resolve("@scalar/api-reference");
      const script = readFileSync(new URL("browser/standalone.js", home));
      this.emitFile({ type: "asset", fileName: "reference.js.gz", source: gzipSync(script) });
    },
  };
}

/** The page, read at its first visit. */
function pageFiles(): Rolldown.Plugin {
  return {
    name: "page-files",
    async generateBundle() {
      const { script, style } = await buildPage();
      this.emitFile({ type: "asset", fileName: "page.js", source: script });
      this.emitFile({ type: "asset", fileName: "page.css", source: style });
    },
  };
}
