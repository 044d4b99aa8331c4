import { spawn } from "node:child_process";
import { once } from "node:events";
import { environment, LONGEST_RUN_MS } from "./command-line.ts";
import type { Outcomes } from "./suite.ts";

/** Serves the bundled suite as a Worker and asks it once. */
export async function runWorkerd(file: string, config: string, baseUrl: string): Promise<Outcomes> {
  const child = spawn(file, ["serve", config, "--control-fd=3"], {
    env: environment,
    stdio: ["ignore", "inherit", "inherit", "pipe"],
    timeout: LONGEST_RUN_MS,
    killSignal: "SIGKILL",
  });
  const closed = once(child, "close");
  try {
    const port = await listening(child.stdio[3] as NodeJS.ReadableStream);
    const query = new URLSearchParams({ baseUrl });
    const response = await fetch(`http://127.0.0.1:${port}/?${query.toString()}`);
    if (!response.ok)
      throw new Error(`workerd answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as Outcomes;
  } finally {
    child.kill();
    await closed;
  }
}

/** workerd says on its control channel which port it took. */
async function listening(control: NodeJS.ReadableStream): Promise<number> {
  let said = "";
  for await (const chunk of control) {
    said += String(chunk);
    const [, port] = /"event":"listen","socket":"http","port":(\d+)/.exec(said) ?? [];
    if (port !== undefined) return Number(port);
  }
  throw new Error(`workerd did not listen: ${said}`);
}
