import { fitting } from "@shortcodes/schema-arbitrary";
import fc from "fast-check";
import type { Schema } from "@shortcodes/openapi-reader/openapi-document";
import { FORM, type Operation, type Parameter } from "@shortcodes/openapi-reader/operations";
import { OPAQUE_PARAMETERS } from "../short-codes.ts";
import type { Pairs } from "../target/wire-request.ts";

/** Parameters whose values the tests may make up. */
export function invented(parameters: readonly Parameter[]): readonly Parameter[] {
  return parameters.filter(({ name }) => !OPAQUE_PARAMETERS.has(name));
}

/** The forms that the document has as examples. */
export function exampleForms({ bodies }: Operation): readonly Pairs[] {
  const examples = (bodies[FORM]?.examples ?? []) as readonly Record<string, string>[];
  return examples.map((example) => Object.entries(example));
}

/** Values of query or form that fit: the required ones, and any of the others. */
export function fittingPairs(parameters: readonly Parameter[]): fc.Arbitrary<Pairs> {
  const own = invented(parameters);
  const values = Object.fromEntries(own.map((one) => [one.name, fittingText(one)]));
  const requiredKeys = own.filter(({ required }) => required).map(({ name }) => name);
  return fc.record(values, { requiredKeys }).map((record) => Object.entries(record));
}

/** Texts that stand for a value of the parameter. */
export function fittingText({ schema }: Parameter) {
  const texts = fitting(schema).map(String);
  if (schema["x-clamp"] !== true) return texts;
  return fc.oneof({ weight: 4, arbitrary: texts }, overMaximum(schema));
}

/** Numbers that an `x-clamp` parameter takes as its maximum. */
export function overMaximum({ maximum = 0 }: Schema): fc.Arbitrary<string> {
  return fc.integer({ min: maximum + 1, max: maximum + 100_000 }).map(String);
}
