import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { setTimeout } from "node:timers/promises";
import { freePort } from "./_free-port.ts";

export interface Prism {
  readonly url: string;
  close(): Promise<void>;
}

const require = createRequire(import.meta.url);

/** Starts stock `prism mock` on a document, as its users do; without its log, which costs more than its answers. */
export async function startPrism(document: string): Promise<Prism> {
  const port = await freePort();
  const { NODE_ENV: _, ...env } = process.env; // with NODE_ENV=production prism 5.16 dies at start
  const child = spawn(
    process.execPath,
    [
      require.resolve("@stoplight/prism-cli/dist/index.js"),
      "mock",
      "--verboseLevel=silent",
      `--port=${port}`,
      require.resolve(`@shortcodes/openapi/${document}.openapi.json`),
    ],
    { env, stdio: "ignore" },
  );
  while (!(await answers(port))) {
    if (hasEnded(child)) throw new Error(`prism ended before it listened, ${child.exitCode}`);
    await setTimeout(50);
  }
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      if (hasEnded(child)) return;
      child.kill();
      await once(child, "exit");
    },
  };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** Whether somebody takes connections on the port. */
function answers(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  return once(socket, "connect")
    .then(
      () => true,
      () => false,
    )
    .finally(() => socket.destroy());
}
