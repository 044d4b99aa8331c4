import { type PatternPart, type Range, fixedLength, patternParts } from "./pattern-parts.ts";
import { type Place, unsupported } from "./unsupported.ts";

/** The module of one document's patterns: a function for each, in the order in which they were first asked for. */
export function createPatterns() {
  const functions = new Map<string, { name: string; text: string }>();
  const loops = new Map<string, { name: string; text: string }>();

  /** Name of the function that tests a pattern. */
  function test(pattern: string, place: Place): string {
    let found = functions.get(pattern);
    if (found === undefined) {
      const name = `pattern${functions.size + 1}$`;
      const parts = patternParts(pattern);
      const fast = parts === undefined ? undefined : fastTest(parts, loop);
      found = {
        name,
        text:
          fast === undefined
            ? regularExpression(name, pattern, place)
            : straightLine(name, pattern, fast),
      };
      functions.set(pattern, found);
    }
    return found.name;
  }

  /** Name of the function that tests a stretch of characters. */
  function loop(ranges: readonly Range[]): string {
    const condition = outside(ranges, "code");
    let found = loops.get(condition);
    if (found === undefined) {
      const name = `span${loops.size + 1}$`;
      found = { name, text: spanText(name, condition) };
      loops.set(condition, found);
    }
    return found.name;
  }

  const text = () => [...loops.values(), ...functions.values()].map((one) => one.text).join("\n");
  return { test, text };
}

export type Patterns = ReturnType<typeof createPatterns>;

function spanText(name: string, condition: string): string {
  return `function ${name}(text: string, at: number, end: number): boolean {
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (${condition}) return false;
  }
  return true;
}
`;
}

function straightLine(name: string, pattern: string, body: string): string {
  return `// ${printable(pattern)}\nexport function ${name}(text: string): boolean {\n  return ${body};\n}\n`;
}

function printable(pattern: string): string {
  return JSON.stringify(pattern).slice(1, -1);
}

function regularExpression(name: string, pattern: string, place: Place): string {
  const flags = ["u", ""].find((candidate) => compiles(pattern, candidate));
  if (flags === undefined) {
    throw unsupported(
      place,
      `pattern ${JSON.stringify(pattern)} is not a regular expression`,
      "correct it (ECMA-262)",
    );
  }
  const expression = `/* @__PURE__ */ new RegExp(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`;
  return `const ${name.replace("$", "Expression$")} = ${expression};\nexport function ${name}(text: string): boolean {\n  return ${name.replace("$", "Expression$")}.test(text);\n}\n`;
}

function compiles(pattern: string, flags: string): boolean {
  try {
    return new RegExp(pattern, flags) instanceof RegExp;
  } catch {
    return false;
  }
}

/** An expression over `text`; one part may vary in length, and the rest is counted from both ends. */
function fastTest(
  parts: readonly PatternPart[],
  loop: (ranges: readonly Range[]) => string,
): string | undefined {
  const varying = parts.filter((part) => fixedLength([part]) === undefined);
  if (varying.length > 1) return undefined;
  const [run] = varying;
  if (run === undefined) {
    const length = fixedLength(parts) ?? 0;
    return all([
      `text.length === ${length}`,
      ...conditions(parts, (offset) => String(offset), loop),
    ]);
  }
  if (run.kind !== "class") return undefined;
  const at = parts.indexOf(run);
  const before = parts.slice(0, at);
  const after = parts.slice(at + 1);
  const head = fixedLength(before) ?? 0;
  const tail = fixedLength(after) ?? 0;
  const { min, max, ranges } = run;
  const end = tail === 0 ? "text.length" : `text.length - ${tail}`;
  return all([
    ...(head + tail + min > 0 ? [`text.length >= ${head + tail + min}`] : []),
    ...(max < Infinity ? [`text.length <= ${head + tail + max}`] : []),
    ...conditions(before, (offset) => String(offset), loop),
    ...conditions(after, (offset) => `text.length - ${tail - offset}`, loop),
    ...(isAny(ranges) ? [] : [`${loop(ranges)}(text, ${head}, ${end})`]),
  ]);
}

function conditions(
  parts: readonly PatternPart[],
  place: (offset: number) => string,
  loop: (ranges: readonly Range[]) => string,
): string[] {
  const found: string[] = [];
  let offset = 0;
  for (const part of parts) {
    if (part.kind === "words") {
      found.push(
        `(${part.alternatives.map((alternative) => all(conditions(alternative, (inner) => place(offset + inner), loop))).join(" || ")})`,
      );
      offset += part.length;
    } else if (part.min > 2) {
      found.push(`${loop(part.ranges)}(text, ${place(offset)}, ${place(offset + part.min)})`);
      offset += part.min;
    } else {
      for (let count = 0; count < part.min; count++)
        found.push(inside(part.ranges, `text.charCodeAt(${place(offset++)})`));
    }
  }
  return found;
}

function inside(ranges: readonly Range[], code: string): string {
  const tests = ranges.map(([from, to]) =>
    from === to ? `${code} === ${from}` : all([`${code} >= ${from}`, `${code} <= ${to}`]),
  );
  return tests.length === 1 ? (tests[0] ?? "true") : `(${tests.join(" || ")})`;
}

function outside(ranges: readonly Range[], code: string): string {
  const last = ranges.at(-1)?.[1] ?? 0;
  const gaps: string[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    if (start > from) gaps.push(gap(code, from, start - 1));
    from = end + 1;
  }
  if (last < 0xffff) gaps.push(`${code} > ${last}`);
  return gaps.join(" || ");
}

function gap(code: string, from: number, to: number): string {
  if (from === to) return `${code} === ${from}`;
  return from === 0 ? `${code} < ${to + 1}` : `(${code} > ${from - 1} && ${code} < ${to + 1})`;
}

function isAny(ranges: readonly Range[]): boolean {
  return outside(ranges, "") === "";
}

function all(tests: readonly string[]): string {
  return tests.length === 0 ? "true" : tests.join(" && ");
}
