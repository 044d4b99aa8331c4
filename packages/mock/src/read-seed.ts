import { readFile } from "node:fs/promises";
import { checkState } from "./control/check-state.ts";
import { BadOrder, parseOrder } from "./control/parse-order.ts";
import { seedSchema, type State } from "./control/seed-schema.ts";

/**
 * Reads a seed: the JSON that `/_mock/state` writes, or less of it.
 *
 * @throws BadOrder that names the file, the line and the place
 */
export async function readSeed(file: string): Promise<State> {
  const text = await readFile(file, "utf8");
  try {
    return parseState(text);
  } catch (error) {
    if (!(error instanceof BadOrder)) throw error;
    throw new BadOrder(`${file}, ${error.message}`, { cause: error });
  }
}

/** @throws BadOrder that names the line and the place */
export function parseState(text: string): State {
  return parseOrder(text, seedSchema, checkState);
}
