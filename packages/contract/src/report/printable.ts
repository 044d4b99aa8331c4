/** What a terminal obeys instead of showing it: controls, line ends, and what turns the direction of text. */
export const unprintables = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu;

/** Text of a server on one line, so that it cannot pass for the report's own. */
export function printable(text: string): string {
  return text.replaceAll(
    unprintables,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}
