/** The basic GSM 03.38 alphabet, and the characters that are two septets there: an escape and another one. */
const BASIC =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const EXTENDED = "\f^{}\\[~]|€";
const SEPTETS = new Map([
  ...[...BASIC].map((character) => [character, 1] as const),
  ...[...EXTENDED].map((character) => [character, 2] as const),
]);

/** How long a message may be, in units: on its own, and each part of a longer one, which also carries its place among the parts. */
const CAPACITY = {
  "GSM-7": { alone: 160, part: 153 },
  "UCS-2": { alone: 70, part: 67 },
} as const;

/** How a text travels. */
export interface Segments {
  readonly encoding: keyof typeof CAPACITY;
  /** Septets in GSM-7, UTF-16 code units in UCS-2. */
  readonly units: number;
  /** Messages it takes on the air; an empty text takes one. */
  readonly count: number;
}

/**
 * Splits a text as Twilio bills it: one character outside GSM-7 makes all of it UCS-2; neither an escape nor a surrogate pair is cut.
 * Twilio docs, "SMS character limit". Emoji of several code points are cut between these: what live Twilio does is unknown.
 */
export function segmentsOf(text: string): Segments {
  const characters = [...text];
  const encoding = characters.every((character) => SEPTETS.has(character)) ? "GSM-7" : "UCS-2";
  const { alone, part } = CAPACITY[encoding];
  let units = 0;
  let count = 1;
  let free: number = part;
  for (const character of characters) {
    const width = encoding === "GSM-7" ? (SEPTETS.get(character) ?? 0) : character.length;
    units += width;
    if (width > free) {
      count += 1;
      free = part;
    }
    free -= width;
  }
  return { encoding, units, count: units <= alone ? 1 : count };
}
