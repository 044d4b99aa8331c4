import { readFile } from "node:fs/promises";
import { State as schema } from "@shortcodes/validation/mock-control";
import { checkState } from "./check-state.ts";
import { InvalidInput, parseJson } from "./parse-json.ts";
import type { State } from "./types.ts";

/**
 * Reads a seed: the JSON that `/_mock/state` writes, or less of it.
 *
 * @throws InvalidInput that names the file, the line and the place
 */
export async function readSeed(file: string): Promise<State> {
  const bytes = await readFile(file);
  try {
    return parseState(decode(bytes));
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    throw new InvalidInput(`${file}, ${error.message}`, { cause: error });
  }
}

/** Editors of Windows write UTF-16, with a byte order mark. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return bytes.toString("utf8");
}

/** @throws InvalidInput that names the line and the place */
export function parseState(text: string): State {
  return parseJson(text, schema, checkState);
}
