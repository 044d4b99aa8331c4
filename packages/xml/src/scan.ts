import { XmlError } from "./xml-error.ts";

/** A text and how far it is read. */
export interface Reader {
  readonly text: string;
  at: number;
  depth: number;
  readonly maxDepth: number;
  /** Nowhere in the text is a reference, a carriage return or `]]>`: text needs no second look. */
  readonly plain: boolean;
}

// XML 1.0, fifth edition, 2.3: NameStartChar, NameChar.
const START =
  ":A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
const NAME = new RegExp(`[${START}][${START}\\-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040]*`, "uy");
export function fail(reader: Reader, reason: string): never {
  throw new XmlError(
    reader.at < reader.text.length ? reason : `the text ends too early: ${reason}`,
    reader.at,
  );
}

/** Passes over blanks and says how many. */
export function skipSpace(reader: Reader): number {
  const { text, at } = reader;
  let end = at;
  while (isBlank(text.charCodeAt(end))) end++;
  reader.at = end;
  return end - at;
}

export function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** A name, empty if there is none. Nearly all are ASCII, and need no regular expression. */
export function readName(reader: Reader): string {
  const { text, at } = reader;
  let end = at;
  let code = text.charCodeAt(end);
  while (isNameCode(code)) code = text.charCodeAt(++end);
  if (code > 127 || (end > at && !isNameStart(text.charCodeAt(at)))) return match(reader, NAME);
  reader.at = end;
  return text.slice(at, end);
}

function isNameStart(code: number): boolean {
  const letter = code | 32;
  return (letter >= 97 && letter <= 122) || code === 95 || code === 58;
}

function isNameCode(code: number): boolean {
  return isNameStart(code) || (code >= 48 && code <= 57) || code === 45 || code === 46;
}

export function match(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0] ?? "";
  reader.at += found.length;
  return found;
}

/** Passes over everything up to and with `end`. */
export function skipPast(reader: Reader, end: string, problem: string): void {
  const at = reader.text.indexOf(end, reader.at);
  if (at < 0) fail(reader, problem);
  reader.at = at + end.length;
}
