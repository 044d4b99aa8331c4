import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Rolldown, UserConfig } from "tsdown";

const PRISM = createRequire(import.meta.url).resolve("@stoplight/prism-http");
const FAKER = createRequire(PRISM).resolve("@faker-js/faker/locale/en");

/**
 * Prism in a file beside the others: as a dependency it brings 143 packages, asks for Node 24 and runs an install script; as a file it
 * loads in a third of the time, and installs wherever the mock does. Left out is what the mock never lets it do: read Postman
 * collections, run functions in YAML, log, and send requests (callbacks, proxying). Its sample data come in English only, as they do
 * anyway, and have a file of their own: only `Prefer: dynamic=true` needs them.
 */
export const prismFiles = [bundle("prism", PRISM), bundle("faker", FAKER)];

function bundle(name: string, entry: string): UserConfig {
  return {
    entry: { [name]: entry },
    format: "cjs",
    dts: false,
    minify: true,
    // What is read of a CommonJS module in ways that rolldown does not see would be missing.
    treeshake: { commonjs: false },
    clean: false,
    deps: { alwaysBundle: [/./], onlyBundle: false },
    outputOptions: { codeSplitting: false },
    plugins: [replaced(), readOnce(), licences(name)],
  };
}

/** Makes a function of what each module is in. Node 20 would read an arrow function twice: once to see where it ends. */
function readOnce(): Rolldown.Plugin {
  return {
    name: "read-once",
    renderChunk: (code) =>
      code.replaceAll(/(?<=__commonJSMin\(\()\((.*?)\) => \{/g, "function ($1) {"),
  };
}

/** Lets code that imports Prism load the file. `import()` would read all of it once more, to learn the names that it exports. */
export function prismBeside(): Rolldown.Plugin {
  return {
    name: "prism-beside",
    resolveId: { filter: { id: /^@stoplight\/prism-http$/ }, handler: () => "\0prism-beside" },
    load: {
      filter: { id: /^\0prism-beside$/ },
      handler: () =>
        'import { createRequire } from "node:module";\nexport default createRequire(import.meta.url)("./prism.cjs");',
    },
  };
}

const REPLACED: Readonly<Record<string, string>> = {
  "@faker-js/faker":
    'exports.faker = new Proxy({}, { get: (_, name) => require("./faker.cjs").faker[name] });',
  "@stoplight/http-spec/postman/operation":
    'exports.transformPostmanCollectionOperations = () => { throw new Error("Postman collections are not read"); };',
  // The reader of YAML does without it.
  esprima: 'throw new Error("functions in YAML are not run");',
  // Prism calls one function of it, with one key. All of it takes longer to load than Prism's own code.
  "lodash/fp": "exports.set = ([key], value, object) => ({ ...object, [key]: value });",
  pino: 'module.exports = () => { throw new Error("Prism logs nothing here"); };',
  "node-fetch": 'exports.default = () => { throw new Error("Prism sends no requests here"); };',
};

function replaced(): Rolldown.Plugin {
  return {
    name: "replaced",
    async resolveId(source, importer) {
      // What a replacement asks for is a file beside it.
      if (importer?.startsWith("\0") === true) return { id: source, external: true };
      if (Object.hasOwn(REPLACED, source)) return `\0${source}`;
      if (source !== "jsonc-parser") return undefined;
      // Its CommonJS form asks for its parts in a way that no bundler can follow.
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && { ...found, id: found.id.replace("/umd/", "/esm/") };
    },
    load: (id) => REPLACED[id.replace(/^\0/, "")],
    // `this` is what a module exports, until it is bundled.
    transform: (code, id) =>
      id.includes("/uri-template-lite/") ? code.replaceAll("this.URI", "exports.URI") : undefined,
  };
}

/** Writes down whose code the file holds, and its licences. */
function licences(name: string): Rolldown.Plugin {
  return {
    name: "licences",
    generateBundle(_, bundle) {
      const folders = new Set<string>();
      for (const chunk of Object.values(bundle))
        for (const id of chunk.type === "chunk" ? chunk.moduleIds : []) {
          const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id) ?? [];
          if (folder !== undefined) folders.add(folder);
        }
      const texts = [...folders].map((folder) => licenceOf(folder));
      const intro = `dist/${name}.cjs holds code of these packages:\n`;
      const source = [intro, ...new Set(texts.toSorted())].join(`\n${"-".repeat(80)}\n\n`);
      this.emitFile({ type: "asset", fileName: `${name}.LICENSES.txt`, source });
    },
  };
}

function licenceOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined && manifest.license === undefined)
    throw new Error(`${folder} has no licence`);
  const text = file === undefined ? "" : `\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
  return `${manifest.name} ${manifest.version}: ${manifest.license ?? "see below"}${text}\n`;
}
