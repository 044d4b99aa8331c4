/** Code units from `from` to `to`, both included. */
type Range = readonly [from: number, to: number];

/** How many characters a piece of a pattern takes, in code units: so many of one class, or one of several words of a length. */
export interface PatternPart {
  readonly min: number;
  readonly max: number;
}

const TOP = 0xffff;
const DIGIT: readonly Range[] = [[48, 57]];
const WORD: readonly Range[] = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
const LINE_ENDS: readonly Range[] = [
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
];

/**
 * The parts of a pattern that is anchored at both ends and simple: literals, classes, counts, alternatives of the same length.
 * `undefined` for every other, which stays a regular expression.
 */
export function patternParts(pattern: string): readonly PatternPart[] | undefined {
  if (!pattern.startsWith("^") || !/[^\\]\$$|^\^\$$/.test(pattern)) return undefined;
  const scanner = { text: pattern.slice(1, -1), at: 0 };
  const parts = sequence(scanner);
  return parts === undefined || scanner.at < scanner.text.length ? undefined : parts;
}

interface Scanner {
  readonly text: string;
  at: number;
}

function sequence(scanner: Scanner): PatternPart[] | undefined {
  const parts: PatternPart[] = [];
  while (scanner.at < scanner.text.length && !/[|)]/.test(scanner.text.charAt(scanner.at))) {
    const part = scanner.text.startsWith("(?:", scanner.at) ? group(scanner) : single(scanner);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return parts;
}

function group(scanner: Scanner): PatternPart | undefined {
  const lengths = new Set<number>();
  scanner.at += 2;
  do {
    scanner.at++;
    const alternative = sequence(scanner);
    if (alternative === undefined || alternative.some(({ min, max }) => min !== max))
      return undefined;
    lengths.add(alternative.reduce((sum, { min }) => sum + min, 0));
  } while (scanner.text.charAt(scanner.at) === "|");
  if (scanner.text.charAt(scanner.at) !== ")") return undefined;
  scanner.at++;
  const [length] = lengths;
  if (isQuantifier(scanner) || lengths.size > 1 || length === undefined) return undefined;
  return { min: length, max: length };
}

function single(scanner: Scanner): PatternPart | undefined {
  const ranges = atom(scanner);
  if (ranges === undefined) return undefined;
  const found = /^(?:[*+?]|\{(\d+)(,(\d*))?\})/.exec(scanner.text.slice(scanner.at));
  scanner.at += found?.[0].length ?? 0;
  if (isQuantifier(scanner)) return undefined;
  const [min, max] = bounds(found);
  // Beyond ASCII a character may be two code units, so that only "any number of them" means the same.
  const wide = ranges.some(([, to]) => to > 127);
  if (wide && (min > 1 || max < Infinity)) return undefined;
  return { min, max };
}

function isQuantifier({ text, at }: Scanner): boolean {
  return /^[*+?{]/.test(text.slice(at));
}

function bounds(count: RegExpExecArray | null): [min: number, max: number] {
  if (count === null) return [1, 1];
  const [text, from, range, to] = count;
  if (from === undefined) return [text === "+" ? 1 : 0, text === "?" ? 1 : Infinity];
  if (range === undefined) return [Number(from), Number(from)];
  return [Number(from), to === undefined || to === "" ? Infinity : Number(to)];
}

function atom(scanner: Scanner): readonly Range[] | undefined {
  const character = scanner.text.charAt(scanner.at);
  if (character === "[") return characterClass(scanner);
  if (character === "\\") return escape(scanner);
  scanner.at++;
  if (character === ".") return complement(LINE_ENDS);
  return /[\x20-\x7e]/.test(character) && !/[()|^$*+?{}\]/]/.test(character.replace("/", ""))
    ? one(character)
    : undefined;
}

function escape(scanner: Scanner): readonly Range[] | undefined {
  const character = scanner.text.charAt(scanner.at + 1);
  scanner.at += 2;
  if (character === "d") return DIGIT;
  if (character === "w") return WORD;
  return /[^A-Za-z0-9]/.test(character) && character !== "" ? one(character) : undefined;
}

function characterClass(scanner: Scanner): readonly Range[] | undefined {
  const negated = scanner.text.charAt(scanner.at + 1) === "^";
  scanner.at += negated ? 2 : 1;
  const ranges: Range[] = [];
  while (scanner.at < scanner.text.length && scanner.text.charAt(scanner.at) !== "]") {
    const first = member(scanner);
    if (first === undefined) return undefined;
    const dash =
      scanner.text.charAt(scanner.at) === "-" && scanner.text.charAt(scanner.at + 1) !== "]";
    if (!dash) {
      ranges.push(...first);
      continue;
    }
    scanner.at++;
    const last = member(scanner);
    if (first.length !== 1 || last?.length !== 1) return undefined;
    const from = first[0]?.[0] ?? 0;
    const to = last[0]?.[0] ?? 0;
    if (from > to || first[0]?.[1] !== from) return undefined;
    ranges.push([from, to]);
  }
  if (scanner.text.charAt(scanner.at) !== "]" || ranges.length === 0) return undefined;
  scanner.at++;
  return negated ? complement(normalise(ranges)) : normalise(ranges);
}

function member(scanner: Scanner): readonly Range[] | undefined {
  const character = scanner.text.charAt(scanner.at);
  if (character === "\\") return escape(scanner);
  scanner.at++;
  return /[\x20-\x7e]/.test(character) && character !== "[" ? one(character) : undefined;
}

function one(character: string): readonly Range[] {
  const code = character.charCodeAt(0);
  return [[code, code]];
}

function normalise(ranges: readonly Range[]): readonly Range[] {
  const sorted = ranges.toSorted((left, right) => left[0] - right[0]);
  const merged: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

function complement(ranges: readonly Range[]): readonly Range[] {
  const rest: Range[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    if (start > from) rest.push([from, start - 1]);
    from = end + 1;
  }
  if (from <= TOP) rest.push([from, TOP]);
  return rest;
}
