import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

/**
 * An empty npm registry on a free port of this machine. Anybody may publish; nothing is passed on to another registry.
 * It has a thread of its own, because whoever uses it here waits for other programs with a blocked event loop.
 */
export async function startLocalRegistry() {
  const storage = mkdtempSync(join(tmpdir(), "shortcodes-registry-"));
  const thread = new Worker(join(import.meta.dirname, "registry-thread.ts"), {
    workerData: storage,
  });
  const [url] = (await once(thread, "message")) as [string];
  return {
    url,
    async close() {
      await thread.terminate();
      rmSync(storage, { recursive: true });
    },
  };
}
