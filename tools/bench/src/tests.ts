import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkOut, run, temporaryFolder, type CheckedOut } from "./check-out.ts";
import { interleave, median } from "./rounds.ts";

/** At most this many times the CPU of the earlier commit's tests. */
const BAR = 0.6;

const { values: flags } = parseArgs({
  options: { against: { type: "string" }, rounds: { type: "string", default: "1" } },
});
if (flags.against === undefined)
  throw new Error("--against REF is missing: give the commit to compare with");
const rounds = Number(flags.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds ${flags.rounds}: expected a whole number from 1`);

const say = (line: string) => process.stdout.write(`${line}\n`);
const commits = [await checkOut("HEAD"), await checkOut(flags.against)];
const caches = temporaryFolder();
let runs = 0;
say(
  "CPU seconds of `pnpm test` after a cold install, of all its processes, in user and system mode; turbo's cache is empty.",
);
say("");
const columns = await interleave(commits, rounds, testsOf);
const [now = Number.NaN, earlier = Number.NaN] = columns.map((column) => median(column));
say("");
say(
  `${(now / earlier).toFixed(2)} × (≤ ${BAR}: ${now / earlier <= BAR ? "met" : "MISSED"}): ${now.toFixed(0)} s against ${earlier.toFixed(0)} s.`,
);

/**
 * CPU seconds of a commit's tests; `times` of the shell counts every process that has been waited for.
 *
 * @throws Error with what they printed when they fail: half a run costs less than a whole one
 */
async function testsOf({ commit, folder }: CheckedOut): Promise<number> {
  const env = {
    ...process.env,
    TURBO_FORCE: "true",
    TURBO_CACHE_DIR: join(caches, String(runs++)),
  };
  const printed = await run("sh", ["-c", "pnpm test || exit; times"], { cwd: folder, env });
  // The shell's own line, then that of its children: minutes and seconds, user and system.
  const [children = ""] = printed.match(/^\d+m[\d.]+s \d+m[\d.]+s$/gm)?.slice(-1) ?? [];
  const seconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest),
    0,
  );
  if (seconds === 0) throw new Error(`${commit}: the shell printed no CPU times of its children`);
  say(`${commit}: ${seconds.toFixed(1)} s`);
  return seconds;
}
