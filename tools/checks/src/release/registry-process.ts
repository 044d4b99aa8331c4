/** The registry's own process: `node registry-process.ts STORAGE`. Writes its URL when it is ready. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { runServer } from "verdaccio";

const [storage = "."] = process.argv.slice(2);
const settings = {
  storage,
  self_path: storage,
  configPath: join(storage, "config.yaml"),
  uplinks: {},
  packages: { "**": { access: "$all", publish: "$anonymous" } },
  log: { type: "stdout", level: "fatal" },
  web: { enable: false },
};

// verdaccio's type for settings that are no file wants every setting there is.
const server = (await runServer(settings as never)) as Server;
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`);
});
