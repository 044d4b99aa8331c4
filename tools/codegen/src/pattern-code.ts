import { patternParts } from "./pattern-parts.ts";
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
  const { length, source } = withoutCount(pattern);
  const expression = name.replace("$", "Expression$");
  const made = `/* @__PURE__ */ new RegExp(${JSON.stringify(source)}, ${JSON.stringify(flags)})`;
  const note = source === pattern ? "" : `// ${JSON.stringify(pattern).slice(1, -1)}\n`;
  return `${note}const ${expression} = ${made};
export function ${name}(text: string): boolean {
  return ${[...length, `${expression}.test(text)`].join(" && ")};
}
`;
}

/**
 * An engine takes `[0-9a-f]*` in its stride but counts through `[0-9a-f]{32}`. Where all else is of fixed length,
 * the length of the text says the same as the count.
 */
function withoutCount(pattern: string): { length: string[]; source: string } {
  const parts = patternParts(pattern) ?? [];
  const counted = parts.filter(
    ({ count, min, max }) => count !== undefined && (max > 4 || min !== max),
  );
  const [run] = counted;
  const others = parts.filter((part) => part !== run);
  if (run?.count === undefined || !others.every(({ min, max }) => min === max))
    return { length: [], source: pattern };
  const rest = others.reduce((sum, { min }) => sum + min, 0);
  const [min, max] = [run.min + rest, run.max + rest];
  const length = min === max ? [`text.length === ${min}`] : [`text.length >= ${min}`];
  if (min < max && max < Infinity) length.push(`text.length <= ${max}`);
  const [start, end] = run.count;
  return { length, source: `${pattern.slice(0, start)}*${pattern.slice(end)}` };
}

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
