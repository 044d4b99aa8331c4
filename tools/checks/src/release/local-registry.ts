import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface LocalRegistry {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * An empty npm registry on a free port of this machine. Anybody may publish; nothing is passed on to another registry.
 * It has a process of its own, because whoever uses it here waits for other programs with a blocked event loop.
 */
export async function startLocalRegistry(): Promise<LocalRegistry> {
  const storage = mkdtempSync(join(tmpdir(), "shortcodes-registry-"));
  const program = join(import.meta.dirname, "registry-process.ts");
  const child = spawn(process.execPath, [program, storage], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const ready = once(child.stdout, "data");
  const [first] = (await Promise.race([ready, ended])) as [Buffer | number | null];
  if (!Buffer.isBuffer(first)) throw new Error(`the local registry ended with ${first}`);
  return {
    url: first.toString().trim(),
    async close() {
      child.kill();
      await ended;
      rmSync(storage, { recursive: true });
    },
  };
}
