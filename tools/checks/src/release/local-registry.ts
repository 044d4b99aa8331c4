import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

/**
 * An empty npm registry on a free port of this machine, with its packages in a folder. Anybody may publish; nothing is passed on to another
 * registry. It has a thread of its own, because whoever uses it here waits for other programs with a blocked event loop.
 */
export async function startLocalRegistry(storage: string) {
  const thread = new Worker(join(import.meta.dirname, "registry-thread.ts"), {
    workerData: storage,
  });
  const [url] = (await once(thread, "message")) as [string];
  return { url, close: () => thread.terminate() };
}
