import { execFileSync } from "node:child_process";
import { printTable } from "./print-table.ts";
import { interleave, median } from "./rounds.ts";

const ROUNDS = 21;

/** Prints the CPU that each program takes in a fresh process, from its first statement to its last, and its ratio to some of them. */
export async function compareFresh(
  title: string,
  programs: Readonly<Record<string, string>>,
  peers: readonly string[],
): Promise<void> {
  const names = Object.keys(programs);
  const spent = (await interleave(Object.values(programs), ROUNDS, cpuOf)).map(median);
  printTable(
    [title, "CPU ms", ...peers.map((peer) => `x ${peer}`)],
    names.map((name, index) => {
      const cpu = spent[index] ?? Number.NaN;
      const bases = peers.map((peer) => spent[names.findIndex((other) => other.includes(peer))]);
      const ratios = bases.map((base = Number.NaN) => (cpu / base).toFixed(3));
      return [name, cpu.toFixed(1), ...ratios];
    }),
  );
}

/** Milliseconds; what starting Node takes is not among them. */
function cpuOf(program: string): number {
  const code = `const before = process.cpuUsage(); ${program}
    const { user, system } = process.cpuUsage(before); process.stdout.write(String((user + system) / 1000));`;
  return Number(
    execFileSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" }),
  );
}
