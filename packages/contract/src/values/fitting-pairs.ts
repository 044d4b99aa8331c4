import { fitting } from "@shortcodes/schema-arbitrary";
import fc from "fast-check";
import type { Schema } from "@shortcodes/openapi-reader/openapi-document";
import { FORM, type Operation, type Parameter } from "@shortcodes/openapi-reader/operations";
import { OPAQUE_PARAMETERS, schemaOf } from "../short-codes.ts";
import type { Pairs } from "../target/wire-request.ts";

/** Parameters whose values the tests may make up, each with the schema of those values. */
export function invented(parameters: readonly Parameter[]): readonly Parameter[] {
  return parameters
    .filter(({ name }) => !OPAQUE_PARAMETERS.has(name))
    .map((parameter) => ({ ...parameter, schema: schemaOf(parameter) }));
}

/** The forms that the document has as examples. */
export function exampleForms({ bodies }: Operation): readonly Pairs[] {
  const examples = (bodies[FORM]?.examples ?? []) as readonly Record<string, unknown>[];
  return examples.map(pairsOf);
}

/** Values of query or form that fit: the required ones, and any of the others. */
export function fittingPairs(parameters: readonly Parameter[]): fc.Arbitrary<Pairs> {
  const own = invented(parameters);
  const values = Object.fromEntries(own.map((one) => [one.name, fittingTexts(one)]));
  const requiredKeys = own.filter(({ required }) => required).map(({ name }) => name);
  return fc.record(values, { requiredKeys }).map(pairsOf);
}

/** A list is its name again and again. */
function pairsOf(record: Readonly<Record<string, unknown>>): Pairs {
  return Object.entries(record).flatMap(([name, value]) =>
    [value].flat().map((text) => [name, String(text)] as const),
  );
}

/** Texts that stand for a value of the parameter: one, or those of a list. */
export function fittingTexts({ schema }: Parameter): fc.Arbitrary<readonly string[]> {
  const texts = fitting(schema).map((value) => [value].flat().map(String));
  if (schema["x-clamp"] !== true) return texts;
  const over = overMaximum(schema).map((text) => [text]);
  return fc.oneof({ weight: 4, arbitrary: texts }, over);
}

/** Numbers that an `x-clamp` parameter takes as its maximum. */
export function overMaximum({ maximum = 0 }: Schema): fc.Arbitrary<string> {
  return fc.integer({ min: maximum + 1, max: maximum + 100_000 }).map(String);
}
