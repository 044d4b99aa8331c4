import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runServer } from "verdaccio";

export interface LocalRegistry {
  /** `http://127.0.0.1:PORT/` */
  readonly url: string;
  close(): Promise<void>;
}

/** An empty npm registry on a free port of this machine. Anybody may publish; nothing is passed on to another registry. */
export async function startLocalRegistry(): Promise<LocalRegistry> {
  const storage = mkdtempSync(join(tmpdir(), "shortcodes-registry-"));
  const server = (await runServer({
    storage,
    self_path: storage,
    configPath: join(storage, "config.yaml"),
    uplinks: {},
    packages: { "**": { access: "$all", publish: "$anonymous" } },
    log: { type: "stdout", level: "fatal" },
    web: { enable: false },
  } as unknown as string)) as Server;
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      rmSync(storage, { recursive: true });
    },
  };
}
