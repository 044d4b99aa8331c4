import { callColumns, measureCalls } from "./calls.ts";
import { measureImports } from "./imports.ts";
import { measureSizes } from "./sizes.ts";
import { measureTypes } from "./types.ts";

/** Prints every table of the client's README. The client must be built. */
const kB = (bytes: number) => (bytes / 1000).toFixed(2);

print(
  ["gzip of a program that lists short codes", "kB"],
  (await measureSizes()).map(({ name, gzip }) => [name, kB(gzip)]),
);

const imports = measureImports();
const plain = imports.find(({ name }) => name.includes("openapi-fetch"))?.cpu ?? Number.NaN;
const sdk = imports.find(({ name }) => name.includes("twilio"))?.cpu ?? Number.NaN;
print(
  ["import and construct", "CPU ms", "x openapi-fetch", "x twilio"],
  imports.map(({ name, cpu }) => [
    name,
    cpu.toFixed(1),
    (cpu / plain).toFixed(3),
    (cpu / sdk).toFixed(3),
  ]),
);

const calls = await measureCalls();
print(
  ["throughput against raw `fetch`", ...callColumns],
  calls.map(({ name, throughput }) => [name, ...throughput.map((part) => part.toFixed(2))]),
);
print(
  ["CPU time of a call against raw `fetch`", ...callColumns],
  calls.map(({ name, cpu }) => [name, ...cpu.map((times) => times.toFixed(2))]),
);

print(
  ["type-check, TypeScript 7, over an empty program", "CPU ms"],
  measureTypes().map(({ name, cpu }) => [name, cpu.toFixed(0)]),
);

function print(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, head.map((_, index) => (index === 0 ? "---" : "--:")), ...rows];
  process.stdout.write(`${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n\n`);
}
