import { fail } from "./xml-error.ts";

/** A text and how far it is read. */
export interface Reader {
  readonly text: string;
  at: number;
  /** Elements that are open. */
  depth: number;
  readonly maxDepth: number;
}

/** Passes over what matches here, and gives it. */
export function take(reader: Reader, pattern: RegExp): string {
  const { text, at } = reader;
  pattern.lastIndex = at;
  if (pattern.test(text)) reader.at = pattern.lastIndex;
  return text.slice(at, reader.at);
}

/** Passes over one character, which must be this one. */
export function expect(reader: Reader, character: string): void {
  if (reader.text[reader.at] !== character) fail(`expected '${character}'`, reader.at);
  reader.at++;
}

/** Passes over blanks and says whether there were any. */
export function skipBlanks(reader: Reader): boolean {
  const start = reader.at;
  while (reader.text.charCodeAt(reader.at) < 33) reader.at++;
  return reader.at > start;
}

/** Refuses what begins at `start`. Nine characters tell it: `<!DOCTYPE`, `<![CDATA[`. */
export function refuse(reader: Reader, start: number): never {
  return fail(`${reader.text.slice(start, start + 9)} is malformed or not allowed`, start);
}
