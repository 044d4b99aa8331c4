import type { Schema } from "@shortcodes/openapi-reader/openapi-document";
import type { Parameter } from "@shortcodes/openapi-reader/operations";
import type { Pairs } from "../target/wire-request.ts";

/** Each value at the edge of what one of the parameters allows, alone. */
export function boundaryPairs(parameters: readonly Parameter[]): readonly Pairs[] {
  return parameters.flatMap(({ name, schema }) => {
    const { items, maxItems = 1 } = schema;
    const texts = [...new Set(edges(items ?? schema))];
    const alone = texts.map((text): Pairs => [[name, text]]);
    const [first] = texts;
    // The longest list: its name again and again.
    return items === undefined || first === undefined
      ? alone
      : [...alone, Array.from({ length: maxItems }, () => [name, first] as const)];
  });
}

const LARGEST_INT32 = 2_147_483_647;

function edges(schema: Schema): readonly string[] {
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return options.flatMap(edges);
  if (schema.enum !== undefined) return schema.enum.map(String);
  if (schema.const !== undefined) return [String(schema.const)];
  if (schema.type === "boolean") return ["true", "false"];
  if (schema.type === "integer") return integers(schema);
  if (schema.format !== undefined || schema.pattern !== undefined) return formats(schema);
  return lengths(schema);
}

function integers({ minimum = -LARGEST_INT32, maximum, "x-clamp": clamps }: Schema) {
  if (maximum === undefined) return [minimum, minimum + 1, LARGEST_INT32].map(String);
  const over = clamps === true ? [maximum + 1, LARGEST_INT32] : [];
  return [minimum, minimum + 1, maximum - 1, maximum, ...over].map(String);
}

/** Texts that are easily read wrong on the way: escapes, spaces, markup, characters outside the first plane. */
const TELLING = ["a b", "a+b", "a%20b", "a&b=c", "<a>&amp;</a>", "'\"", "é", "日本", "😀", "null"];

function lengths({ minLength = 0, maxLength }: Schema): readonly string[] {
  return [
    "x".repeat(Math.max(1, minLength)),
    ...(maxLength === undefined ? [] : ["x".repeat(maxLength), "😀".repeat(maxLength)]),
    ...TELLING.filter((text) => text.length >= minLength),
  ].filter((text) => [...text].length <= (maxLength ?? Infinity));
}

const URLS = [
  "http://a",
  "https://example.com/",
  "http://127.0.0.1:8080/a/b?c=d&e=f",
  "https://example.com/a?b=%C3%A9",
  "http://[::1]:80/x",
  `https://example.com/${"a".repeat(200)}`,
];

function formats({ pattern, format }: Schema): readonly string[] {
  if (format !== "uri") return [];
  return URLS.filter((url) => pattern === undefined || new RegExp(pattern, "u").test(url));
}
