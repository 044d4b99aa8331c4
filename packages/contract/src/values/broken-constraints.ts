import { fitting, mutated } from "@shortcodes/schema-arbitrary";
import fc from "fast-check";
import type { Schema } from "@shortcodes/openapi-reader/openapi-document";
import type { Parameter } from "@shortcodes/openapi-reader/operations";
import { fitsWire } from "./fits-wire.ts";

/** One constraint of a parameter, and what breaks it and, where that is possible, no other. */
export interface Broken<Input> {
  readonly keyword: string;
  /** The plainest ways to break it. */
  readonly examples: readonly Input[];
  readonly inputs?: fc.Arbitrary<Input> | undefined;
}

/** Every constraint of a parameter's value, to be broken alone. `known` is a value that the server knows. */
export function brokenConstraints(
  { schema }: Parameter,
  known?: string,
): readonly Broken<string>[] {
  const isRefused = (text: string) => !fitsWire(text, schema);
  return constraintsOf(schema).map(({ keyword, examples, inputs }) => {
    const near = keyword === "pattern" && known !== undefined ? nearby(known) : [];
    const all = [...examples, ...near];
    return {
      keyword,
      // Formats are not looked at by `fitsWire`.
      examples: keyword === "format" ? all : all.filter(isRefused),
      inputs: inputs?.filter(isRefused),
    };
  });
}

/** What a careless comparison takes for the same. */
function nearby(known: string): readonly string[] {
  const spaced = [` ${known}`, `${known} `, `${known}\n`];
  return [known.toLowerCase(), known.toUpperCase(), known.slice(0, -1), `${known}0`, ...spaced];
}

const NO_URIS = [
  "http://exa mple.com/",
  "http://example.com/<a>",
  "http://example.com/%zz",
  "http://é.example/",
];

function constraintsOf(schema: Schema): readonly Broken<string>[] {
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined)
    return options
      .filter((option) => option.enum === undefined)
      .flatMap((option) => constraintsOf(option));
  if (schema.enum !== undefined) return [ofEnum(schema.enum.map(String))];
  if (schema.type === "boolean") return [{ keyword: "type", examples: ["x", "2", "truefalse"] }];
  if (schema.type === "integer") return ofInteger(schema);
  return [
    ...ofLength(schema),
    ...ofPattern(schema),
    ...(schema.format === "uri" ? [{ keyword: "format", examples: NO_URIS }] : []),
  ];
}

function ofEnum(allowed: readonly string[]): Broken<string> {
  return {
    keyword: "enum",
    examples: ["x", "", ...allowed.flatMap((text) => [text.toLowerCase(), ` ${text}`, `${text}x`])],
    inputs: fc.string({ unit: "grapheme-ascii", maxLength: 12 }),
  };
}

function ofInteger({ minimum, maximum, "x-clamp": clamps }: Schema): readonly Broken<string>[] {
  const below = (limit: number) => fc.integer({ min: limit - 100_000, max: limit - 1 }).map(String);
  return [
    {
      keyword: "type",
      examples: ["abc", "1.5", "1e3", "0x10", "1 2", "--1", "null", "true", "٣", "1,000"],
      inputs: fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 8 }),
    },
    ...(minimum === undefined
      ? []
      : [{ keyword: "minimum", examples: [String(minimum - 1)], inputs: below(minimum) }]),
    ...(maximum === undefined || clamps === true
      ? []
      : [{ keyword: "maximum", examples: [String(maximum + 1)] }]),
  ];
}

function ofLength({ minLength = 0, maxLength, pattern }: Schema): readonly Broken<string>[] {
  // Where a pattern fixes the length too, the pattern is what breaks.
  if (pattern !== undefined) return [];
  const long = (extra: number) => "x".repeat((maxLength ?? 0) + extra);
  return [
    ...(minLength === 0 ? [] : [{ keyword: "minLength", examples: ["x".repeat(minLength - 1)] }]),
    ...(maxLength === undefined
      ? []
      : [
          {
            keyword: "maxLength",
            examples: [long(1), "é".repeat(maxLength + 1), "😀".repeat(maxLength + 1)],
            inputs: fc.integer({ min: 1, max: 500 }).map(long),
          },
        ]),
  ];
}

function ofPattern(schema: Schema): readonly Broken<string>[] {
  if (schema.pattern === undefined) return [];
  const near = mutated(fitting(schema)).filter((value) => typeof value === "string");
  return [
    {
      keyword: "pattern",
      examples: ["x", "not a value", "ftp://example.com/", "//example.com", "javascript:alert(1)"],
      inputs: near.map(String).filter((text) => text !== ""),
    },
  ];
}
