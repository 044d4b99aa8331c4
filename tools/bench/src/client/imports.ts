import { execFileSync } from "node:child_process";
import { built } from "./entries.ts";
import { median } from "../median.ts";

const ROUNDS = 21;
const credentials = `{ accountSid: "AC${"1".repeat(32)}", authToken: "1" }`;

/** What it costs a fresh process to import a client and to make one, over a process that does nothing. */
export interface ImportRow {
  readonly name: string;
  /** Milliseconds of CPU: median of the rounds. */
  readonly cpu: number;
}

const programs: Readonly<Record<string, string>> = {
  "`@shortcodes/client/messaging-v1`": `const { createMessagingV1 } = await import("${built("messaging-v1.mjs")}"); createMessagingV1(${credentials});`,
  "`@shortcodes/client`, all three documents": `const { createClient } = await import("${built("index.mjs")}"); createClient(${credentials});`,
  "`openapi-fetch` 0.17": `const { default: createClient } = await import("${resolved("openapi-fetch")}"); createClient({ baseUrl: "https://api.example" });`,
  "`twilio` 6.2": `const { default: twilio } = await import("${resolved("twilio")}"); twilio("AC${"1".repeat(32)}", "1").messaging.v1.services("MG").shortCodes;`,
};

/** Fresh processes, in turn, round by round. */
export function measureImports(): ImportRow[] {
  const names = Object.keys(programs);
  const spent = names.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, name] of names.entries()) spent[index]?.push(cpuOf(programs[name] ?? ""));
  return names.map((name, index) => ({ name, cpu: median(spent[index] ?? []) }));
}

function cpuOf(program: string): number {
  const code = `const before = process.cpuUsage(); ${program}
    const { user, system } = process.cpuUsage(before); process.stdout.write(String((user + system) / 1000));`;
  return Number(
    execFileSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" }),
  );
}

function resolved(name: string): string {
  return import.meta.resolve(name);
}
