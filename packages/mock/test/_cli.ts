import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const { MOCK_CLI: CLI = fileURLToPath(new URL("../src/cli.ts", import.meta.url)) } = process.env;

/** A mock in a process of its own. */
export interface CliProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** What it has written so far. */
  stdout(): string;
  stderr(): string;
  /** Sends a signal and waits for the end; gives the exit code, or null when the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts the command line and waits until it says where it listens. */
export async function startCli(...args: readonly string[]): Promise<CliProcess> {
  const child = spawn(process.execPath, [CLI, "--port", "0", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let error = "";
  const url = await new Promise<string>((resolve, reject) => {
    const find = () => {
      const [, found] = /URL +(http:\S+)[^]*\n\n/.exec(out + error) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      find();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      error += chunk.toString();
      find();
    });
    child.once("exit", (code) => reject(new Error(`the mock ended with ${code}: ${error}`)));
  });
  return {
    url,
    child,
    stdout: () => out,
    stderr: () => error,
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      child.kill(signal);
      const [code] = (await once(child, "exit")) as [number | null];
      return code;
    },
  };
}

/** Runs the command line to its end. */
export async function runCli(
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, stdout, stderr };
}
