import type { AnySchema } from "./_foreign-document.ts";

/** A stream of numbers from 0 to 1 that a seed repeats (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const TEXTS = [
  "",
  "a",
  "b",
  "ab",
  "abx",
  "cdx",
  "aaa",
  "A01ff",
  "12",
  "123",
  "1.25",
  "é",
  "😀",
  "😀😀",
  "xy",
  "y",
  "x-",
  "ab-z",
  "01/22",
  "aab",
  "aaabc",
  "az",
  "a\nz",
  "2015-07-30T20:12:31Z",
  "2015-02-29T20:12:31Z",
  "2016-02-29t23:59:60.5z",
  "2015-07-30T20:12:31+02:00",
  "https://a.example/b?c#d",
  "http://[::1]:80/",
  "/a/b?c",
  "a b",
  "http://a/%zz",
  "urn:x:y",
  "a@b.example",
  "a@b",
  "host.example",
  "-host",
  "/a~1b/c",
  "/a~2",
];
const OTHERS: readonly unknown[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  2,
  3,
  4.5,
  6,
  [],
  [1],
  [1, 1],
  [null, "a"],
  {},
  { a: "x" },
  { id: 1 },
  { id: "a", name: "b" },
];

/** A value that may fit a schema: it takes the keywords one by one and does not mind if they contradict each other. */
export function roughValue(
  schema: AnySchema,
  schemas: Readonly<Record<string, AnySchema>>,
  random: () => number,
  depth = 0,
): unknown {
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
  const again = (one: unknown) => roughValue(one as AnySchema, schemas, random, depth + 1);
  if (depth > 6 || random() < 0.06) return pick<unknown>(random() < 0.5 ? TEXTS : OTHERS);
  if (typeof schema["$ref"] === "string")
    return again(schemas[schema["$ref"].slice("#/components/schemas/".length)] ?? {});
  if (Array.isArray(schema["enum"])) return pick(schema["enum"]);
  if (schema["const"] !== undefined) return schema["const"];
  if (Array.isArray(schema["anyOf"])) return again(pick(schema["anyOf"]) ?? {});
  const type = pick([schema["type"]].flat());
  switch (type) {
    case "integer":
      return Math.floor(random() * 14) - 4;
    case "number":
      return Math.floor(random() * 28) / 2 - 4;
    case "boolean":
      return random() < 0.5;
    case "null":
      return null;
    case "array":
      return Array.from({ length: Math.floor(random() * 4) }, () => again(schema["items"] ?? {}));
    case "object":
      return objectValue(schema, again, random);
    default:
      return pick(TEXTS);
  }
}

function objectValue(schema: AnySchema, again: (one: unknown) => unknown, random: () => number) {
  const value: Record<string, unknown> = {};
  const required = new Set(schema["required"] as string[] | undefined);
  for (const [name, property] of Object.entries(
    (schema["properties"] ?? {}) as Record<string, AnySchema>,
  )) {
    if (required.has(name) ? random() < 0.95 : random() < 0.6) value[name] = again(property);
  }
  if (random() < (schema["additionalProperties"] === false ? 0.1 : 0.4)) value["other"] = again({});
  return value;
}
