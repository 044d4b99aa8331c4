import { join } from "node:path";
import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { checkOut, root, run } from "../check-out.ts";
import { median, ratios } from "../rounds.ts";
import { cases, type Case } from "./cases.ts";
import { held } from "./held.ts";
import { ask } from "./load.ts";
import { measure, recordAnswers, type Cost } from "./measure.ts";
import type { Served } from "./served.ts";
import { createServers } from "./servers.ts";
import { bareScript, firstPrefers, starts } from "./start.ts";
import { HEADER, row } from "./table.ts";

const { values: flags } = parseArgs({
  options: {
    against: { type: "string" },
    only: { type: "string", multiple: true },
    rounds: { type: "string", default: "9" },
    "held-seconds": { type: "string", default: "10" },
  },
});
const names = [...cases.map(({ id }) => id), "page", "start", "prefer", "held"];
const wanted = new Set(flags.only ?? names);
for (const id of wanted)
  if (!names.includes(id)) throw new Error(`--only ${id}: expected one of ${names.join(", ")}`);
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
  say(
    "\nMicroseconds per call: the median of the rounds and, in brackets, their quartiles. What a list takes is what an update and a list take, less what an update takes alone.\n",
  );
  say(HEADER);
}
for (const one of found) await reportCase(one);
if (wanted.has("start")) await reportStart();
if (wanted.has("prefer")) await reportPrefer();
if (wanted.has("page")) await reportPage();
if (wanted.has("held")) await reportHeld();
await servers.stop();

async function reportCase(one: Case): Promise<void> {
  const mocks = await Promise.all(builds.map((folder) => servers.mock(folder, one.store)));
  const [now] = mocks;
  if (now === undefined) throw new Error("no build to measure");
  const bare = one.setUp === undefined ? await servers.bare() : await converse(mocks, one.setUp);
  const answers = await recordAnswers(now, one);
  bare.answer(answers);
  if (one.id === "inbound-file") requireDropped(answers["POST"]?.body);
  const costs = await measure([...mocks, bare], one, rounds);
  const name = `${one.name} (\`${one.id}\`): CPU`;
  say(row({ name, ...columnsOf(costs, "cpu"), bars: one.bars }));
  say(row({ name: "… wall time", ...columnsOf(costs, "wall") }));
}

/** One quantity of this build, of the earlier one if there is one, and of the bare server. */
function columnsOf<Key extends string>(
  measured: readonly (readonly Readonly<Record<Key, number>>[])[],
  quantity: Key,
) {
  const columns = measured.map((column) => column.map((one) => one[quantity]));
  return { now: columns[0] ?? [], earlier: columns[2] && columns[1], bare: columns.at(-1) ?? [] };
}

/** Points the mocks at an app, and gives what is measured against it: a server that requests the URL of the app. */
async function converse(
  mocks: readonly Served[],
  setUp: NonNullable<Case["setUp"]>,
): Promise<Served> {
  const app = await servers.app();
  const body = "<Response><Message>Hi!</Message></Response>";
  app.answer({ POST: { status: 200, headers: { "Content-Type": "text/xml" }, body } });
  const url = `http://127.0.0.1:${app.port}/sms`;
  for (const mock of mocks) for (const request of setUp(url)) await ask(mock.port, request);
  return servers.relay(url);
}

/** Nothing may be requested for the message, else the webhook would be measured. */
function requireDropped(answer = ""): void {
  if (!/"dropped":\s*[^n\s]/.test(answer))
    throw new Error(`expected a message that is dropped, got ${answer}`);
}

/** Builds the mock of each build, and returns what starts it. */
async function builtPrograms(): Promise<readonly (readonly string[])[]> {
  for (const cwd of builds) await run("pnpm", ["--filter", "@shortcodes/mock", "build"], { cwd });
  return builds.map((folder) => [
    join(folder, "packages/mock/dist/cli.mjs"),
    "--port",
    "0",
    "--quiet",
  ]);
}

/** Start to first answer, of what is built. */
async function reportStart(): Promise<void> {
  const found = await starts([...(await builtPrograms()), bareScript], rounds);
  const name = "start to first answer, built (`start`): wall time";
  say(row({ name, ...columnsOf(found, "wall"), bars: { bare: 1.15 } }));
  const resident = columnsOf(found, "rss");
  say(row({ name: "… resident, MB", ...resident }));
  const megabytes = median(resident.now);
  say(
    `\nResident after the first answer: ${megabytes.toFixed(0)} MB (≤ 62: ${met(megabytes <= 62)}).`,
  );
}

/** Prism is loaded for the first `Prefer`. */
async function reportPrefer(): Promise<void> {
  const [now = [], before = []] = await firstPrefers(await builtPrograms(), rounds);
  const ratio = median(ratios(now, before));
  const compared =
    earlier && `, ${ratio.toFixed(2)} × the earlier build (≤ 0.3: ${met(ratio <= 0.3)})`;
  say(`\nFirst \`Prefer\`, built (\`prefer\`): ${median(now).toFixed(0)} ms${compared ?? ""}.`);
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
  const cpuOf = (costs: readonly Cost[]) => costs.map(({ cpu }) => cpu);
  const ratio = median(ratios(cpuOf(many), cpuOf(few)));
  say(
    `\nList of 50 in a file, out of 100,000 and out of 100 (\`page\`): ${ratio.toFixed(2)} × (≤ 1.2: ${met(ratio <= 1.2)}).`,
  );
}

async function reportHeld(): Promise<void> {
  const seconds = Number(flags["held-seconds"]);
  const mock = await servers.mock(root, "memory");
  const { requests, growthPerMillion, rss } = await held(mock, seconds);
  say(
    `\nHeld ${seconds} s, 32 connections, mixed (\`held\`): ${requests} requests, 0 errors, heap ${growthPerMillion.toFixed(2)} MB per million requests (≤ 1: ${met(growthPerMillion <= 1)}), ${rss.toFixed(0)} MB resident.`,
  );
}
