import type { Plugin } from "rolldown";
import { defineConfig, type UserConfig } from "tsdown";

const entries: Readonly<Record<string, string>> = {
  index: "src/index.ts",
  "api-2008-08-01": "src/api-2008-08-01.ts",
  "api-2010-04-01": "src/api-2010-04-01.ts",
  "messaging-v1": "src/messaging-v1.ts",
  validation: "src/validate-with.ts",
};

const shared = {
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  fixedExtension: true,
  clean: false,
  tsconfig: "tsconfig.build.json",
  // One file and no dependency: finding and reading a second one takes Node as long as all the rest.
  deps: { alwaysBundle: [/^@shortcodes\/xml/, /^openapi-/] },
} as const satisfies UserConfig;

/** Every entry is a file of its own, with nothing shared between them but the types. */
export default defineConfig([
  ...Object.entries(entries).map(([name, file]) => ({
    ...shared,
    entry: { [name]: file },
    dts: false,
  })),
  { ...shared, entry: entries, dts: { emitDtsOnly: true }, plugins: [typesOnly()] },
]);

/** With `emitDtsOnly`, tsdown 0.23 still writes what CommonJS entries share. */
function typesOnly(): Plugin {
  return {
    name: "types-only",
    generateBundle(_, bundle) {
      for (const name of Object.keys(bundle)) if (!/\.d\.[cm]ts$/.test(name)) delete bundle[name];
    },
  };
}
