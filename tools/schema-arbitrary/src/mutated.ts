import fc from "fast-check";

const STRANGERS = [
  null,
  true,
  false,
  0,
  -1,
  1,
  1.5,
  1e6,
  "",
  " ",
  "x",
  "0x10",
  [],
  {},
  [null],
  { a: 1 },
] as const;

/** Changes of one character, by position. */
const EDITS: readonly ((text: string, at: number) => string)[] = [
  (text) => `${text}x`,
  (text) => `${text}\n`,
  (text) => ` ${text}`,
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => `${text.slice(0, at)}~${text.slice(at + 1)}`,
  (text, at) => `${text.slice(0, at)}9${text.slice(at + 1)}`,
  (text, at) => `${text.slice(0, at)}é${text.slice(at)}`,
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => text.repeat(2),
];

/** Takes values and breaks, or merely bends, each in one place: a value may still fit its schema afterwards. */
export function mutated(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(values, fc.nat(), fc.nat(), fc.nat()).map(([value, where, how, at]) => {
    const copy = structuredClone(value);
    const places = [...placesOf(copy)];
    const place = places[where % (places.length + 1)];
    if (place === undefined) return change(copy, how, at);
    const [parent, key] = place;
    if (how % 7 === 0 && !Array.isArray(parent)) delete parent[key];
    else parent[key] = change(parent[key], how, at);
    return copy;
  });
}

function* placesOf(value: unknown): Generator<[Record<string, unknown>, string]> {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    yield [value as Record<string, unknown>, key];
    yield* placesOf((value as Record<string, unknown>)[key]);
  }
}

function change(value: unknown, how: number, at: number): unknown {
  const edit = EDITS[how % EDITS.length];
  if (typeof value === "string" && edit !== undefined && how % 3 !== 0)
    return edit(value, value.length === 0 ? 0 : at % value.length);
  if (typeof value === "number" && how % 3 === 1) return value + (how % 2 === 0 ? 1 : 0.5);
  return structuredClone(STRANGERS[at % STRANGERS.length]);
}
