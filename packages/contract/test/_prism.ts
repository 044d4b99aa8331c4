import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { once } from "node:events";
import { freePort } from "./_free-port.ts";

export interface Prism {
  readonly url: string;
  close(): Promise<void>;
}

const require = createRequire(import.meta.url);

/** Starts stock `prism mock` on a document, as its users do. */
export async function startPrism(document: string): Promise<Prism> {
  const port = await freePort();
  const { NODE_ENV: _, ...env } = process.env; // with NODE_ENV=production prism 5.16 dies at start
  const child = spawn(
    process.execPath,
    [
      require.resolve("@stoplight/prism-cli/dist/index.js"),
      "mock",
      "--port",
      String(port),
      require.resolve(`@shortcodes/openapi/${document}.openapi.json`),
    ],
    { env, stdio: ["ignore", "pipe", "ignore"] },
  );
  await listening(child);
  child.stdout?.resume();
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill();
      await once(child, "exit");
    },
  };
}

async function listening(child: ChildProcess): Promise<void> {
  let log = "";
  const ended = once(child, "exit").then(() => Promise.reject(new Error(`prism ended: ${log}`)));
  const started = new Promise<void>((resolve) => {
    child.stdout?.on("data", (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes("Prism is listening")) resolve();
    });
  });
  await Promise.race([started, ended]);
}
