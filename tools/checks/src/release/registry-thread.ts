/** The registry's own thread. Says its URL when it is ready. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { runServer } from "verdaccio";

const storage = workerData as string;
const settings = {
  storage,
  self_path: storage,
  configPath: join(storage, "config.yaml"),
  uplinks: {},
  packages: { "**": { access: "$all", publish: "$anonymous" } },
  log: { type: "stdout", level: "fatal" },
  web: { enable: false },
};

// verdaccio's type for settings that are not a file requires every setting.
const server = (await runServer(settings as never)) as Server;
server.listen(0, "127.0.0.1", () => {
  parentPort?.postMessage(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
