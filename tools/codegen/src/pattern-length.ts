import { type Place, unsupported } from "@shortcodes/openapi-reader/unsupported";
import { patternParts } from "./pattern-parts.ts";

/** The length of every text that fits, in code units, where one count says it: `^SC[0-9a-f]{32}$` has 34. */
export function patternLength(pattern: string): number | undefined {
  const parts = patternParts(pattern);
  if (parts === undefined || parts.some(({ min, max }) => min !== max)) return undefined;
  if (pattern.match(/\{\d+\}/g)?.length !== 1) return undefined;
  return parts.reduce((sum, { min }) => sum + min, 0);
}

/** With which flags a pattern compiles. */
export function patternFlags(pattern: string, place: Place): string {
  const flags = ["u", ""].find((candidate) => compiles(pattern, candidate));
  if (flags !== undefined) return flags;
  const problem = `pattern ${JSON.stringify(pattern)} is not a regular expression`;
  throw unsupported(place, problem, "correct it (ECMA-262)");
}

function compiles(pattern: string, flags: string): boolean {
  try {
    return new RegExp(pattern, flags) instanceof RegExp;
  } catch {
    return false;
  }
}
