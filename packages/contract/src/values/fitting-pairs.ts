import { fitting, type JsonSchema } from "@shortcodes/schema-arbitrary";
import fc from "fast-check";
import type { OpenApiDocument } from "../document/openapi.ts";
import type { Parameter } from "../document/operation.ts";
import { OPAQUE_PARAMETERS } from "../short-codes.ts";
import type { Pairs } from "../target/wire-request.ts";

/** Parameters whose values the tests may make up. */
export function invented(parameters: readonly Parameter[]): readonly Parameter[] {
  return parameters.filter(({ name }) => !OPAQUE_PARAMETERS.has(name));
}

/** Values of query or form that fit: the required ones, and any of the others. */
export function fittingPairs(
  parameters: readonly Parameter[],
  document: OpenApiDocument,
): fc.Arbitrary<Pairs> {
  const values = Object.fromEntries(
    invented(parameters).map((parameter) => [parameter.name, fittingText(parameter, document)]),
  );
  const requiredKeys = invented(parameters)
    .filter(({ required }) => required)
    .map(({ name }) => name);
  return fc.record(values, { requiredKeys }).map((record) => Object.entries(record));
}

/** Texts that stand for a value of the parameter. */
export function fittingText(
  { schema, clamps }: Parameter,
  document: OpenApiDocument,
): fc.Arbitrary<string> {
  const texts = fitting(schema, document).map(String);
  return clamps ? fc.oneof({ weight: 4, arbitrary: texts }, overMaximum(schema)) : texts;
}

/** Numbers that an `x-clamp` parameter takes as its maximum. */
export function overMaximum({ maximum = 0 }: JsonSchema): fc.Arbitrary<string> {
  return fc.integer({ min: maximum + 1, max: maximum + 100_000 }).map(String);
}
