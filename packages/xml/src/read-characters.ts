import { FORBIDDEN, NAMED, NUMBERED, ODD, PLAIN_TEXT, PLAIN_VALUE } from "./patterns.ts";
import { type Reader, refuse, take } from "./reader.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

/**
 * Text up to `<`, or the value of an attribute up to its quote: references resolved, line ends normalised (XML 1.0, 2.11), and
 * blanks in a value made spaces (3.3.3). Stops before any character that is not allowed there.
 */
export function readCharacters(reader: Reader, end: string): string {
  let value = "";
  for (;;) {
    value += take(reader, end === "<" ? PLAIN_TEXT : PLAIN_VALUE);
    const next = reader.text[reader.at];
    if (next === "&") value += readReference(reader);
    else {
      const odd = next !== end && take(reader, ODD);
      if (!odd) return value;
      value += odd > " " ? odd : end === "<" ? "\n" : " ";
    }
  }
}

/** A character by its number, or one of the five entities of XML: there are no others without a DOCTYPE. */
function readReference(reader: Reader): string {
  const start = reader.at;
  const number = take(reader, NUMBERED).slice(2, -1);
  // `65` or `x41`: with a zero before it, JavaScript reads both.
  const point = Number(`0${number}`);
  const character = number
    ? point <= 0x10ffff && String.fromCodePoint(point)
    : ENTITIES[take(reader, NAMED)];
  return character && !FORBIDDEN.test(character) ? character : refuse(reader, start);
}
