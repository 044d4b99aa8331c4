import { join } from "node:path";
import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { checkOut, root, run } from "../check-out.ts";
import { median } from "../median.ts";
import { cases, type Case } from "./cases.ts";
import { held } from "./held.ts";
import { measure, recordAnswers, type Cost } from "./measure.ts";
import { createServers } from "./servers.ts";
import { bareScript, starts } from "./start.ts";
import { HEADER, row } from "./table.ts";

const { values: flags } = parseArgs({
  options: {
    against: { type: "string" },
    only: { type: "string", multiple: true },
    rounds: { type: "string", default: "9" },
    "held-seconds": { type: "string", default: "10" },
  },
});
const names = [...cases.map(({ id }) => id), "page", "start", "held"];
const wanted = new Set(flags.only ?? names);
for (const id of wanted)
  if (!names.includes(id)) throw new Error(`--only ${id}: there is ${names.join(", ")}`);
const rounds = Number(flags.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds ${flags.rounds}: expected a whole number from 1`);

const say = (line: string) => process.stdout.write(`${line}\n`);
const met = (isMet: boolean) => (isMet ? "met" : "MISSED");

say(
  `Node ${process.versions.node}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1) ?? "?"}`,
);
const earlier = flags.against === undefined ? undefined : await checkOut(flags.against);
if (earlier !== undefined)
  say(`This build against ${earlier.commit}, turn by turn, ${rounds} rounds each.`);
const builds = [root, ...(earlier === undefined ? [] : [earlier.folder])];
const servers = createServers();

const found = cases.filter(({ id }) => wanted.has(id));
if (found.length > 0 || wanted.has("start")) {
  say("");
  say(
    "Microseconds per call: the median of the rounds and, in brackets, their quartiles. What a list takes is what an update and a list take, less what an update takes alone.",
  );
  say("");
  for (const line of HEADER) say(line);
}
for (const one of found) await reportCase(one);
if (wanted.has("start")) await reportStart();
if (wanted.has("page")) await reportPage();
if (wanted.has("held")) await reportHeld();
await servers.stop();

async function reportCase(one: Case): Promise<void> {
  const mocks = await Promise.all(builds.map((folder) => servers.mock(folder, one.store)));
  const bare = await servers.bare();
  const [now] = mocks;
  if (now === undefined) throw new Error("no build to measure");
  const answers = await recordAnswers(now, one);
  bare.answer(answers);
  if (one.id === "inbound-file") requireDropped(answers["POST"]?.body);
  const costs = await measure([...mocks, bare], one, rounds);
  const of = (quantity: keyof Cost) => {
    const columns = costs.map((column) => column.map((cost) => cost[quantity]));
    return { now: columns[0] ?? [], earlier: columns[2] && columns[1], bare: columns.at(-1) ?? [] };
  };
  say(row({ name: `${one.name} (\`${one.id}\`): CPU`, ...of("cpu"), bars: one.bars }));
  say(row({ name: "… wall time", ...of("wall") }));
}

/** Nothing may be requested for the message, else the webhook would be measured. */
function requireDropped(answer = ""): void {
  if (!/"dropped":\s*[^n\s]/.test(answer))
    throw new Error(`expected a message that is dropped, got ${answer}`);
}

/** Start to first answer, of what is built. */
async function reportStart(): Promise<void> {
  for (const cwd of builds) await run("pnpm", ["--filter", "@shortcodes/mock", "build"], { cwd });
  const programs = builds.map((folder) => [
    join(folder, "packages/mock/dist/cli.mjs"),
    "--port",
    "0",
    "--quiet",
  ]);
  const found = await starts([...programs, bareScript], rounds);
  const of = (quantity: "wall" | "rss") => {
    const columns = found.map((column) => column.map((start) => start[quantity]));
    return { now: columns[0] ?? [], earlier: columns[2] && columns[1], bare: columns.at(-1) ?? [] };
  };
  say(
    row({
      name: "start to first answer, built (`start`): wall time",
      ...of("wall"),
      bars: { bare: 1.15 },
    }),
  );
  const rss = of("rss");
  say(row({ name: "… resident, MB", ...rss }));
  const isMet = median(rss.now) <= 62;
  say("");
  say(`Resident after the first answer: ${median(rss.now).toFixed(0)} MB (≤ 62: ${met(isMet)}).`);
}

/** In this build, a page may not cost more the more short codes there are. */
async function reportPage(): Promise<void> {
  const page = cases.find(({ id }) => id === "list-file");
  if (page === undefined) throw new Error("no list in a file");
  const [many = [], few = []] = await measure(
    [await servers.mock(root, "file"), await servers.mock(root, "small file")],
    page,
    rounds,
  );
  const ratio = median(many.map(({ cpu }, round) => cpu / (few[round]?.cpu ?? Number.NaN)));
  say("");
  say(
    `List of 50 in a file, out of 100,000 and out of 100 (\`page\`): ${ratio.toFixed(2)} × (≤ 1.2: ${met(ratio <= 1.2)}).`,
  );
}

async function reportHeld(): Promise<void> {
  const seconds = Number(flags["held-seconds"]);
  const { requests, growthPerMillion, rss } = await held(
    await servers.mock(root, "memory"),
    seconds,
  );
  say("");
  say(
    `Held ${seconds} s, 32 connections, mixed (\`held\`): ${requests} requests, 0 errors, heap ${growthPerMillion.toFixed(2)} MB per million requests (≤ 1: ${met(growthPerMillion <= 1)}), ${rss.toFixed(0)} MB resident.`,
  );
}
