import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import type { Answer } from "./load.ts";

/** A server in a process of its own, which can be asked for its use of the processor. */
export type Served = Awaited<ReturnType<typeof serve>>;

/** Starts a program that prints its URL. */
export async function serve(program: string, args: readonly string[] = []) {
  const preload = new URL("./report-usage.ts", import.meta.url).href;
  const child = fork(program, args, {
    execArgv: ["--expose-gc", "--disable-warning=ExperimentalWarning", "--import", preload],
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const port = await printedPort(child);
  return {
    port,
    /** Microseconds of CPU so far, in user and system mode, and bytes of memory; `collect` empties the heap of what is not used. */
    async usage(kind: "usage" | "collect" = "usage") {
      child.send(kind);
      const [usage] = (await once(child, "message")) as [
        { cpu: number; heap: number; rss: number },
      ];
      return usage;
    },
    /** For the bare server: what it answers from now on, by method. */
    answer(answers: Readonly<Record<string, Answer>>) {
      child.send({ answers });
    },
    async stop() {
      child.kill();
      await once(child, "exit");
    },
  };
}

/**
 * The port of the first URL that a process prints.
 *
 * @throws Error when it ends before
 */
export function printedPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      const port = /http:\/\/127\.0\.0\.1:(\d+)\s/.exec(text)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    child.once("exit", () =>
      reject(new Error(`${child.spawnargs.join(" ")} ended before it printed its URL`)),
    );
  });
}
