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
  const text = await readFile(file, "utf8");
  try {
    return parseState(text);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    throw new InvalidInput(`${file}, ${error.message}`, { cause: error });
  }
}

/** @throws InvalidInput that names the line and the place */
export function parseState(text: string): State {
  return parseJson(text, schema, checkState);
}
