/** One contender: what it is called, and what it does once. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Measured {
  readonly name: string;
  /** Nanoseconds of wall time for one run: the best round, and the middle one. */
  readonly best: number;
  readonly median: number;
  /** Nanoseconds of CPU for one run, over all rounds. */
  readonly cpu: number;
  /** Of the best rounds, against the first contender. */
  readonly ratio: number;
}

const ROUNDS = 31;
const ROUND_NANOSECONDS = 8e6;

/** Runs all contenders in turn, round by round, so that whatever else the machine does meets them alike. */
export function measure(contenders: readonly Contender[]): Measured[] {
  const plans = contenders.map(({ name, run }) => ({
    name,
    run,
    count: calibrate(run),
    rounds: [] as number[],
    cpu: 0,
  }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const plan of plans) {
      const cpu = process.cpuUsage();
      const start = process.hrtime.bigint();
      for (let count = plan.count; count > 0; count--) sink.last = plan.run();
      plan.rounds.push(Number(process.hrtime.bigint() - start) / plan.count);
      const used = process.cpuUsage(cpu);
      plan.cpu += ((used.user + used.system) * 1000) / plan.count;
    }
  }
  const results = plans.map(({ name, rounds, cpu }) => {
    const sorted = rounds.toSorted((left, right) => left - right);
    return { name, best: sorted[0] ?? NaN, median: sorted[ROUNDS >> 1] ?? NaN, cpu: cpu / ROUNDS };
  });
  const base = results[0]?.best ?? NaN;
  return results.map((result) => ({ ...result, ratio: result.best / base }));
}

/** The results as a Markdown table. */
export function table(title: string, results: readonly Measured[]): string {
  const rows = results.map(
    ({ name, best, median, cpu, ratio }) =>
      `| ${name} | ${figure(best)} | ${figure(median)} | ${figure(cpu)} | ${ratio.toFixed(2)} |`,
  );
  return [
    `| ${title} | ns, best | ns, median | CPU ns | ratio |`,
    "|---|--:|--:|--:|--:|",
    ...rows,
  ].join("\n");
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

function figure(nanoseconds: number): string {
  return Math.round(nanoseconds).toLocaleString("en");
}
