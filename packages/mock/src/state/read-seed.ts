import { readFile } from "node:fs/promises";
import { State as schema } from "@shortcodes/validation/mock-control";
import { byteOrderMark } from "../charset.ts";
import { checkState } from "./check-state.ts";
import { InvalidInput, parseJson } from "./parse-json.ts";
import type { State } from "./types.ts";

/**
 * Reads a seed: the JSON that `/_mock/state` writes, or less of it.
 *
 * @throws InvalidInput that names the file, the line and the place
 */
export async function readSeed(file: string): Promise<State> {
  // Editors of Windows write UTF-16, with a byte order mark.
  const bytes = await readFile(file);
  try {
    return parseState(new TextDecoder(byteOrderMark(bytes)).decode(bytes));
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    throw new InvalidInput(`${file}, ${error.message}`, { cause: error });
  }
}

/** @throws InvalidInput that names the line and the place */
export function parseState(text: string): State {
  return parseJson(text, schema, checkState);
}
