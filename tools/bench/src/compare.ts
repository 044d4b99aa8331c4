import { figure, printTable } from "./print-table.ts";
import { interleave, median } from "./rounds.ts";

const ROUNDS = 31;
const ROUND_NANOSECONDS = 8e6;

/** Runs all contenders in turn, round by round, and prints what one run takes each; the ratio is that of the best rounds, to the first. */
export async function compare(
  title: string,
  contenders: Readonly<Record<string, () => unknown>>,
): Promise<void> {
  const plans = Object.values(contenders).map((run) => ({ run, count: calibrate(run) }));
  const rounds = await interleave(plans, ROUNDS, ({ run, count }) => {
    const cpu = process.cpuUsage();
    const start = process.hrtime.bigint();
    for (let left = count; left > 0; left--) sink.last = run();
    const wall = Number(process.hrtime.bigint() - start) / count;
    const { user, system } = process.cpuUsage(cpu);
    return { wall, cpu: ((user + system) * 1000) / count };
  });
  const walls = rounds.map((own) => own.map(({ wall }) => wall));
  const bests = walls.map((own) => Math.min(...own));
  printTable(
    [title, "ns, best", "ns, median", "CPU ns", "ratio"],
    Object.keys(contenders).map((name, index) => {
      const best = bests[index] ?? Number.NaN;
      const cpu = (rounds[index] ?? []).reduce((sum, round) => sum + round.cpu, 0) / ROUNDS;
      const ratio = best / (bests[0] ?? Number.NaN);
      return [name, ...[best, median(walls[index] ?? []), cpu].map(figure), ratio.toFixed(2)];
    }),
  );
}

/** Keeps results alive, so that no run is optimised away. */
const sink: { last?: unknown } = {};

/** How many runs make a round; warms up on the way. */
function calibrate(run: () => unknown): number {
  for (let count = 1; ; count *= 2) {
    const start = process.hrtime.bigint();
    for (let index = 0; index < count; index++) sink.last = run();
    const spent = Number(process.hrtime.bigint() - start);
    if (spent > 4 * ROUND_NANOSECONDS)
      return Math.max(1, Math.round((count * ROUND_NANOSECONDS) / spent));
  }
}
