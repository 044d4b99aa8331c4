import { fail } from "./xml-error.ts";

/** What XML 1.0 cannot hold, not even as a reference: control characters, two non-characters, lone surrogates. */
export const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\ud800-\udfff\ufffe\uffff]/u;

export function refuseCharacter(character: string, position: number): never {
  return fail(`U+${character.charCodeAt(0).toString(16)} is not allowed`, position);
}
