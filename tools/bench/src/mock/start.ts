import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { median } from "./ratios.ts";

export interface Start {
  readonly name: string;
  /** Milliseconds from the start of the process to its first answer. */
  readonly wall: number;
  /** Megabytes of resident memory after it. */
  readonly rss: number;
}

const MOCK = fileURLToPath(new URL("../../../../packages/mock/dist/cli.mjs", import.meta.url));
const BARE = `import { createServer } from "node:http";
const server = createServer((request, response) => response.end("x")).listen(0, "127.0.0.1", () => console.log("http://127.0.0.1:" + server.address().port));`;

/** Start to first answer of a bare server script and of the built mock, in turn. */
export async function starts(rounds: number): Promise<readonly Start[]> {
  if (!existsSync(MOCK)) throw new Error(`${MOCK} is missing: run \`pnpm build\` first`);
  const commands = [
    {
      name: "bare node:http script",
      args: ["--input-type=module", "-e", BARE],
      found: [] as Omit<Start, "name">[],
    },
    {
      name: "shortcodes-mock, built",
      args: [MOCK, "--port", "0", "--quiet"],
      found: [] as Omit<Start, "name">[],
    },
  ];
  for (let round = -1; round < rounds; round++) {
    for (const { args, found } of commands) {
      const one = await startOnce(args);
      if (round >= 0) found.push(one);
    }
  }
  return commands.map(({ name, found }) => ({
    name,
    wall: median(found.map(({ wall }) => wall)),
    rss: median(found.map(({ rss }) => rss)),
  }));
}

async function startOnce(args: readonly string[]): Promise<Omit<Start, "name">> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  let url: string | undefined;
  for await (const chunk of child.stdout) {
    text += String(chunk);
    url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
    if (url !== undefined) break;
  }
  await fetch(`${url ?? ""}/`);
  const wall = performance.now() - started;
  const rss =
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024;
  child.kill("SIGKILL");
  await once(child, "exit");
  return { wall, rss };
}
