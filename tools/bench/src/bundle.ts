import { gzipSync } from "node:zlib";
import { basename, join } from "node:path";
import { rolldown } from "rolldown";
import { figure, printTable } from "./print-table.ts";

export interface Bundle {
  readonly code: string;
  /** Bytes, minified. */
  readonly bytes: number;
  /** Bytes, minified and compressed with gzip -9. */
  readonly gzip: number;
}

/**
 * Bundles a program for a browser, as a user's bundler would: minified, what is not used left out, and with it the comments that tell
 * other bundlers what may be left out.
 * `modules` are CommonJS texts that it may import by name.
 */
export async function bundle(
  program: string,
  modules: Readonly<Record<string, string>> = {},
): Promise<Bundle> {
  const entry = "program.mjs";
  const texts: Readonly<Record<string, string>> = { ...modules, [entry]: program };
  const build = await rolldown({
    input: entry,
    cwd: import.meta.dirname,
    platform: "browser",
    logLevel: "silent",
    plugins: [
      {
        name: "program",
        resolveId: (source) =>
          Object.hasOwn(texts, source)
            ? join(import.meta.dirname, `${source}.virtual${source === entry ? ".mjs" : ".cjs"}`)
            : undefined,
        load: (id) => texts[basename(id).replace(/\.virtual\.[cm]js$/, "")],
      },
    ],
  });
  const { output } = await build.generate({ format: "esm", minify: true, comments: false });
  const code = output.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("");
  return { code, bytes: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length };
}

/** Prints what programs take, each bundled by itself. */
export async function printSizes(
  title: string,
  programs: Readonly<Record<string, string | Bundle>>,
): Promise<void> {
  const rows: string[][] = [];
  for (const [name, program] of Object.entries(programs)) {
    const { bytes, gzip } = typeof program === "string" ? await bundle(program) : program;
    rows.push([name, figure(bytes), figure(gzip)]);
  }
  printTable([title, "minified", "gzip"], rows);
}
