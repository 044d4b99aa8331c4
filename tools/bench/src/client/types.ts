import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { printTable } from "../print-table.ts";
import { interleave } from "../rounds.ts";
import { built } from "./entries.ts";

const ROUNDS = 50;
const MS_PER_TICK = 10;

const programs: Readonly<Record<string, string>> = {
  nothing: "export const answer: Promise<Response> = fetch('https://api.example');",
  "`@shortcodes/client/messaging-v1`": `import { createMessagingV1 } from "${built("messaging-v1.mjs")}";
    for await (const { short_code } of createMessagingV1().listShortCode.items({ ServiceSid: "MG" })) console.log(short_code);`,
  "`openapi-fetch` 0.17 on the same types": `import createClient from "openapi-fetch";
    import type { paths } from "./paths.d.ts";
    const { data } = await createClient<paths>().GET("/v1/Services/{ServiceSid}/ShortCodes", { params: { path: { ServiceSid: "MG" } } });
    for (const { short_code } of data?.short_codes ?? []) console.log(short_code);`,
};

/**
 * Prints the CPU that TypeScript 7 takes for one-file programs, over one that imports nothing: in turn, round by round, and the mean of
 * the rounds, as a tick is coarse. Linux only: it says what its children used.
 */
export async function compareTypes(): Promise<void> {
  const folder = mkdtempSync(join(import.meta.dirname, "types-"));
  try {
    writeFileSync(join(folder, "paths.d.ts"), generatedTypes());
    const files = Object.values(programs).map((program, index) => {
      const file = join(folder, `program-${index}.mts`);
      writeFileSync(file, program);
      return file;
    });
    const [nothing = Number.NaN, ...costs] = (await interleave(files, ROUNDS, cpuOf)).map(mean);
    const [, ...names] = Object.keys(programs);
    printTable(
      ["type-check, TypeScript 7, over an empty program", "CPU ms"],
      names.map((name, index) => [name, ((costs[index] ?? Number.NaN) - nothing).toFixed(0)]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What openapi-typescript made, without our table. */
function generatedTypes(): string {
  const folder = fileURLToPath(
    new URL(".", import.meta.resolve("@shortcodes/client/package.json")),
  );
  const text = readFileSync(join(folder, "src/generated/messaging-v1.ts"), "utf8");
  return text.slice(text.indexOf("export interface paths"));
}

function cpuOf(file: string): number {
  const options =
    "--ignoreConfig --noEmit --strict --skipLibCheck --module nodenext --target es2023";
  const libraries = ["--lib", "es2023,dom,dom.asynciterable", "--types", ""];
  const before = ticksOfChildren();
  execFileSync("tsc", [...options.split(" "), ...libraries, file], { stdio: "inherit" });
  return (ticksOfChildren() - before) * MS_PER_TICK;
}

/** User and system time of the children that have ended: fields 16 and 17 of proc(5)'s stat. */
function ticksOfChildren(): number {
  const stat = readFileSync("/proc/self/stat", "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return Number(fields[13]) + Number(fields[14]);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
