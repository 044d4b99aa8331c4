#!/usr/bin/env node
import { banner } from "./cli/banner.ts";
import { HELP, parseFlags, type Flags } from "./cli/flags.ts";
import { deliveryJson, deliveryText, jsonLine, textLine } from "./cli/log-line.ts";
import type { Delivery } from "./generated/control-types.ts";
import type { Exchange } from "./http/message.ts";
import { defaultSeed } from "./state/default-seed.ts";
import { version } from "./version.ts";

/** How long requests that are under way at a signal have to finish; a second signal ends them at once. */
const GRACE_MS = 5000;

try {
  const args = process.argv.slice(2);
  const flags = args[0] === "text" ? "text" : parseFlags(args);
  if (flags === "text") {
    const { text } = await import("./cli/text.ts");
    const isAnswered = await text(args.slice(1), (line) => process.stdout.write(`${line}\n`));
    process.exitCode = isAnswered ? 0 : 1;
  } else if (flags === "help") process.stdout.write(HELP);
  else if (flags === "version") process.stdout.write(`${version}\n`);
  else await serve(flags);
} catch (error) {
  process.exitCode = complain(error);
}

async function serve(flags: Flags): Promise<void> {
  requireNode();
  const { createMock } = await import("./create-mock.ts");
  const { readSeed } = await import("./state/read-seed.ts");
  const { seed: seedFile, log, quiet, ...rest } = flags;
  const seed = seedFile === undefined ? undefined : await readSeed(seedFile);
  const inColour = process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
  // Who has read the log may leave; the mock goes on serving.
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  const isJson = log === "json";
  const write = (line: string) => process.stdout.write(`${line}\n`);
  const logged = {
    onAnswer: (exchange: Exchange) =>
      write(isJson ? jsonLine(exchange) : textLine(exchange, inColour)),
    onDelivery: (delivery: Delivery) =>
      write(isJson ? deliveryJson(delivery) : deliveryText(delivery, inColour)),
  };
  const onNotice = (sentence: string) => process.stderr.write(`${sentence}\n`);
  const mock = await createMock({ ...rest, seed, onNotice, ...(!quiet && logged) });
  try {
    // What is in memory is the seed; what is in a file or a database may be something else.
    const state = flags.data === undefined ? (seed ?? defaultSeed) : await mock.state();
    const text = banner(mock.url, version, state, flags);
    (isJson ? process.stderr : process.stdout).write(text);
  } catch (error) {
    await mock.close();
    throw error;
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      mock.close(GRACE_MS).then(
        () => process.exit(0),
        (error: unknown) => process.exit(complain(error)),
      );
    });
  }
}

/** `process.getBuiltinModule` came with this version of Node 20. */
function requireNode(): void {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 16))
    throw new Error(`Node 20.16 or later is required, found ${process.version}`);
}

/** Returns the exit code. */
function complain(error: unknown): number {
  process.stderr.write(`shortcodes-mock: ${oneLine(error)}\n`);
  return 2;
}

function oneLine(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE")
    return `${message}: the port is in use; choose another --port, or 0 for a free one`;
  return message.replaceAll(/\s*\n\s*/g, " ");
}
