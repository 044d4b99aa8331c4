import { type PatternPart, type Range, patternParts } from "./pattern-parts.ts";
import { type Place, unsupported } from "./unsupported.ts";

/** Characters that fit a pattern, in code units. */
export interface LengthRange {
  readonly min: number;
  readonly max: number;
}

/** The module of one document's patterns: a function for each, in the order in which they were first asked for. */
export function createPatterns() {
  const functions = new Map<string, { name: string; text: string }>();

  /** Name of the function that tests a pattern. */
  function test(pattern: string, place: Place): string {
    let found = functions.get(pattern);
    if (found === undefined) {
      const name = `pattern${functions.size + 1}$`;
      found = { name, text: functionText(name, pattern, place) };
      functions.set(pattern, found);
    }
    return found.name;
  }

  const text = () => [...functions.values()].map((one) => one.text).join("\n");
  return { test, text };
}

export type Patterns = ReturnType<typeof createPatterns>;

/** How long a text can be that fits, where the pattern is simple enough to say. */
export function patternLength(pattern: string): LengthRange | undefined {
  const parts = patternParts(pattern);
  return parts?.reduce<LengthRange>(
    (sum, { min, max }) => ({ min: sum.min + min, max: sum.max + max }),
    { min: 0, max: 0 },
  );
}

function functionText(name: string, pattern: string, place: Place): string {
  const flags = flagsOf(pattern, place);
  const parts = patternParts(pattern);
  const [only] = parts ?? [];
  if (parts?.length === 1 && only?.ranges !== undefined && only.max <= SHORT)
    return loopText(name, pattern, only.ranges, only);
  const { length, source } =
    parts === undefined ? { length: [], source: pattern } : withoutCounts(pattern, parts);
  const expression = name.replace("$", "Expression$");
  const made = `/* @__PURE__ */ new RegExp(${JSON.stringify(source)}, ${JSON.stringify(flags)})`;
  return `${source === pattern ? "" : note(pattern)}const ${expression} = ${made};
export function ${name}(text: string): boolean {
  return ${[...length, `${expression}.test(text)`].join(" && ")};
}
`;
}

/** Characters up to which a loop is done before a regular expression has begun. */
const SHORT = 8;

function loopText(
  name: string,
  pattern: string,
  ranges: readonly Range[],
  { min, max }: LengthRange,
): string {
  const inside = ranges.map(([from, to]) =>
    from === to ? `code === ${from}` : `(code >= ${from} && code <= ${to})`,
  );
  const length =
    min === max ? `text.length !== ${min}` : `text.length < ${min} || text.length > ${max}`;
  return `${note(pattern)}export function ${name}(text: string): boolean {
  if (${length}) return false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!(${inside.join(" || ")})) return false;
  }
  return true;
}
`;
}

function note(pattern: string): string {
  return `// ${JSON.stringify(pattern).slice(1, -1)}\n`;
}

/**
 * An engine takes `[0-9a-f]*` in its stride but counts through `[0-9a-f]{32}`. Where all else is of fixed length,
 * the length of the text says the same as the count; and small counts are written out.
 */
function withoutCounts(
  pattern: string,
  parts: readonly PatternPart[],
): { length: string[]; source: string } {
  const long = parts.filter(
    ({ count, min, max }) => count !== undefined && (max > WRITTEN_OUT || min !== max),
  );
  const others = parts.filter((part) => part !== long[0]);
  const run = others.every(({ min, max }) => min === max) ? long[0] : undefined;
  let source = pattern;
  for (const part of parts.toReversed()) {
    if (part.count === undefined || part.atom === undefined) continue;
    const [start, end] = part.count;
    const atom = pattern.slice(...part.atom);
    if (part === run) source = `${source.slice(0, start)}*${source.slice(end)}`;
    else if (!long.includes(part))
      source = source.slice(0, part.atom[0]) + atom.repeat(part.min) + source.slice(end);
  }
  if (run === undefined) return { length: [], source };
  const rest = others.reduce((sum, { min }) => sum + min, 0);
  const [min, max] = [run.min + rest, run.max + rest];
  const length = min === max ? [`text.length === ${min}`] : [`text.length >= ${min}`];
  if (min < max && max < Infinity) length.push(`text.length <= ${max}`);
  return { length, source };
}

/** Counts up to this are written as so many characters. */
const WRITTEN_OUT = 4;

function flagsOf(pattern: string, place: Place): string {
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
