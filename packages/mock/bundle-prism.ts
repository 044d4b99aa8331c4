import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Rolldown, UserConfig } from "tsdown";

/** A module of Prism's, to find what Prism depends on. */
const HOME = createRequire(import.meta.url).resolve("@stoplight/prism-http");
/** The file that holds Prism, beside the others. */
const FILE = "prism.cjs";

/**
 * Prism in one file: as a dependency it brings 143 packages, asks for Node 24 and runs an install script; as a file it loads in a third
 * of the time, and installs wherever the mock does. Left out is what the mock never lets it do: read Postman collections, and send
 * requests (callbacks, proxying). Its sample data come in English only, as they do anyway.
 */
export const prismFile: UserConfig = {
  entry: { prism: "@stoplight/prism-http" },
  format: "cjs",
  dts: false,
  minify: true,
  clean: false,
  deps: { alwaysBundle: [/./], onlyBundle: false },
  outputOptions: { codeSplitting: false },
  plugins: [replaced(), licences()],
};

/** Lets code that imports Prism load the file. */
export function prismBeside(): Rolldown.Plugin {
  return {
    name: "prism-beside",
    resolveId: {
      filter: { id: /^@stoplight\/prism-http$/ },
      handler: () => ({ id: `./${FILE}`, external: true }),
    },
  };
}

const REPLACED: Readonly<Record<string, string>> = {
  // Only `Prefer: dynamic=true` needs it, and in English.
  "@faker-js/faker":
    'Object.defineProperty(exports, "faker", { get: () => require("@faker-js/faker/locale/en").faker });',
  "@stoplight/http-spec/postman/operation":
    'exports.transformPostmanCollectionOperations = () => { throw new Error("Postman collections are not read"); };',
  "node-fetch": 'exports.default = () => { throw new Error("Prism sends no requests here"); };',
};

function replaced(): Rolldown.Plugin {
  return {
    name: "replaced",
    async resolveId(source, importer) {
      // The replacements ask for packages of Prism's.
      if (importer?.startsWith("\0") === true) return this.resolve(source, HOME);
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
function licences(): Rolldown.Plugin {
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
      const intro = `dist/${FILE} holds code of these packages:\n`;
      const source = [intro, ...new Set(texts.toSorted())].join(`\n${"-".repeat(80)}\n\n`);
      this.emitFile({ type: "asset", fileName: "prism.LICENSES.txt", source });
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
