import { readFile } from "node:fs/promises";
import type { State } from "./state.ts";

export async function readSeed(file: string): Promise<State> {
  return JSON.parse(await readFile(file, "utf8")) as State;
}
