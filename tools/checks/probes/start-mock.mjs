import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { installedBin } from "./installed-bin.mjs";

/** Starts the installed `shortcodes-mock` on a free port and reads its banner. */
export async function startMock(...flags) {
  const cli = installedBin("@shortcodes/mock", "shortcodes-mock");
  const mock = spawn(process.execPath, [cli, "--port", "0", "--quiet", ...flags], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(mock, "exit");
  return {
    ...(await readBanner(mock.stdout)),
    /** Ends it as a process manager does. Resolves to the exit code. */
    async stop() {
      mock.kill("SIGTERM");
      const [code] = await ended;
      return code;
    },
  };
}

async function readBanner(stdout) {
  const seen = {};
  for await (const line of createInterface({ input: stdout })) {
    const [, key, value] = /^\s+(URL|Account|Token)\s+(\S+)$/.exec(line) ?? [];
    if (key !== undefined) seen[key.toLowerCase()] = value;
    if (seen.url && seen.account && seen.token) return seen;
  }
  throw new Error(`the mock ended before its banner was complete: ${JSON.stringify(seen)}`);
}
