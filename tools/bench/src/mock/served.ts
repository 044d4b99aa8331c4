import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A server in a process of its own, whose use of the processor can be asked for. */
export interface Served {
  readonly port: number;
  /** Microseconds of CPU so far, in user and system mode, and bytes of heap; `collect` empties the heap of what is not used. */
  usage(
    kind?: "collect",
  ): Promise<{ readonly cpu: number; readonly heap: number; readonly rss: number }>;
  stop(): Promise<void>;
}

interface Message {
  readonly port?: number;
  readonly cpu?: number;
  readonly heap?: number;
  readonly rss?: number;
}

/** Starts a script with arguments; it must send its port, and its usage when asked. */
export async function serve(script: URL, ...args: readonly string[]): Promise<Served> {
  const child = fork(fileURLToPath(script), args, {
    execArgv: ["--expose-gc"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const { port } = await message(child);
  if (port === undefined) throw new Error(`${script.href} sent no port`);
  return {
    port,
    async usage(kind) {
      child.send(kind ?? "usage");
      const { cpu = 0, heap = 0, rss = 0 } = await message(child);
      return { cpu, heap, rss };
    },
    async stop() {
      child.kill();
      await once(child, "exit");
    },
  };
}

async function message(child: ChildProcess): Promise<Message> {
  const [received] = (await once(child, "message")) as [Message];
  return received;
}
