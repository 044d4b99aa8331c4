import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "../check-out.ts";
import { writeSeeds } from "./seeds.ts";
import { serve, type Served } from "./served.ts";

const BARE = fileURLToPath(new URL("./bare-server.ts", import.meta.url));

type Store = "memory" | "file" | "small file";

/** Servers, each started when it is first asked for. */
export function createServers() {
  const folder = temporaryFolder();
  const seeds = writeSeeds(folder);
  const started = new Map<string, Promise<Served>>();
  const once = (key: string, program: string, args: () => readonly string[]): Promise<Served> => {
    const server = started.get(key) ?? serve(program, args());
    started.set(key, server);
    return server;
  };
  return {
    bare: () => once("bare", BARE, () => []),
    /** An app that answers every text. */
    app: () => once("app", BARE, () => []),
    /** A bare server that requests the URL of the app. */
    relay: (app: string) => once("relay", BARE, () => [app]),
    /** The mock of a repository in this folder, run from source: with what every build of it has, its flags. */
    mock: (repository: string, store: Store) =>
      once(`${repository} ${store}`, join(repository, "packages/mock/src/cli.ts"), () => {
        const seed = store === "file" ? seeds.many : seeds.few;
        const data = join(folder, `${started.size}.db`);
        return ["--port", "0", "--quiet", "--seed", seed].concat(
          store === "memory" ? [] : ["--data", data],
        );
      }),
    async stop() {
      for (const server of started.values()) await (await server).stop();
    },
  };
}
