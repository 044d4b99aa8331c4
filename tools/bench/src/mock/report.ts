import { availableParallelism, loadavg } from "node:os";
import { held } from "./held.ts";
import { pageCosts } from "./pages.ts";
import { ratios } from "./ratios.ts";
import { starts } from "./start.ts";

/** Seconds of the held load; the README's figure is of 300. */
const HELD_SECONDS = Number(process.env["MOCK_HELD_SECONDS"] ?? 20);
const ROUNDS = Number(process.env["MOCK_ROUNDS"] ?? 15);

const say = (line: string) => process.stdout.write(`${line}\n`);
const verdict = (isWithin: boolean) => (isWithin ? "yes" : "NO");

say(
  `Node ${process.versions.node}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1) ?? "?"}`,
);
say("");
say("| request | CPU µs | × bare server | at most | within |");
say("|---|---:|---:|---:|---|");
const { bare, rows } = await ratios(ROUNDS, 1500);
say(`| bare \`node:http\`, one constant answer | ${bare.toFixed(0)} | 1 | | |`);
for (const { name, cpu, ratio, limit } of rows)
  say(
    `| ${name} | ${cpu.toFixed(0)} | ${ratio.toFixed(2)} | ${limit ?? ""} | ${limit === undefined ? "" : verdict(ratio <= limit)} |`,
  );

const [few, many] = await pageCosts([100, 100_000], ROUNDS, 600);
if (few !== undefined && many !== undefined) {
  const ratio = many.cpu / few.cpu;
  say(
    `| list of 50 out of 100,000, in a file, against out of 100 | ${many.cpu.toFixed(0)} / ${few.cpu.toFixed(0)} | ${ratio.toFixed(2)} × | 1.2 × | ${verdict(ratio <= 1.2)} |`,
  );
}
say("");
const [script, mock] = await starts(9);
if (script !== undefined && mock !== undefined) {
  say(
    `Start to first answer: ${script.name} ${script.wall.toFixed(0)} ms, ${mock.name} ${mock.wall.toFixed(0)} ms (${(mock.wall / script.wall).toFixed(2)} ×, at most 1.8), ${mock.rss.toFixed(0)} MB resident (at most 80).`,
  );
}
const { seconds, requests, growthPerMillion, rss } = await held(HELD_SECONDS);
say(
  `Held ${seconds} s, 32 connections, mixed: ${requests} requests, 0 errors, heap ${growthPerMillion.toFixed(2)} MB per million requests (under 1), ${rss.toFixed(0)} MB resident.`,
);
