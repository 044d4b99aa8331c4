import { getOpenApiMetadata, getRefId } from "@asteasolutions/zod-to-openapi";
import type { z } from "./zod.ts";

/** Registered schemas by component name: the same name must always mean the same schema. */
export type NamedSchemas = Map<string, z.ZodType>;

/** The parts of zod 4's internal definitions that the check reads. */
interface Definition {
  readonly type: string;
  readonly coerce?: boolean;
  readonly format?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
  readonly values?: readonly unknown[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly catchall?: z.ZodType;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

interface Check {
  readonly check: string;
  readonly format?: string;
  readonly pattern?: RegExp;
}

/** A pattern, and what is made here and has its format in the document as well (dates.ts). */
const FORMATS: readonly string[] = ["regex", "date-time-rfc-2822"];

/** What the generators, the mock and the reference read. */
const EXTENSIONS: readonly string[] = [
  "x-clamp",
  "x-default-from",
  "x-inferred",
  "x-kind",
  "x-subresources",
  "x-twilio-error",
  "x-twilio-missing",
];

const CHECKS: Readonly<Record<string, readonly string[]>> = {
  string: ["min_length", "max_length", "length_equals", "string_format"],
  number: ["greater_than", "less_than", "number_format"],
  array: ["min_length", "max_length"],
};

/**
 * Refuses every zod construct that zod-to-openapi 9.1 would emit wrongly or not at all, and walks into the schema's parts.
 * `where` names the place for the error, `named` collects the components met so far.
 *
 * @throws Error that names the schema, what is wrong with it and how to write it instead
 */
export function checkSchema(
  schema: z.ZodType,
  where: string,
  named: NamedSchemas,
  within: readonly z.ZodType[] = [],
): void {
  if (within.includes(schema)) refuse(where, "a schema inside itself cannot be generated from");
  const name = getRefId(schema);
  if (name !== undefined) {
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
      refuse(
        where,
        `the schema name ${name} may hide one of the generators' own, or cannot be imported. Write a capital letter, then letters and digits`,
      );
    const known = named.get(name);
    if (known === schema) return;
    if (known !== undefined)
      refuse(
        where,
        `duplicate schema name ${name}: zod-to-openapi silently keeps the first. Rename one, or use the same object`,
      );
    named.set(name, schema);
  }
  const stranger = Object.keys(getOpenApiMetadata(schema)).find(
    (key) => key.startsWith("x-") && !EXTENSIONS.includes(key),
  );
  if (stranger !== undefined)
    refuse(where, `nothing reads ${stranger}. Write one of ${EXTENSIONS.join(", ")}`);
  const definition = schema._zod.def as unknown as Definition;
  if (definition.coerce === true)
    refuse(
      where,
      "z.coerce emits a nullable schema. Describe the value as it is on the wire; the generated code decodes it",
    );
  if (definition.type === "literal") checkLiteral(schema, definition, where);
  checkParts(definition, where, (part, place) =>
    checkSchema(part, place, named, [...within, schema]),
  );
  checkChecks(definition, where);
}

function checkParts(
  definition: Definition,
  where: string,
  check: (part: z.ZodType, where: string) => void,
): void {
  switch (definition.type) {
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "unknown":
    case "enum":
    case "literal":
      return;
    case "object":
      for (const [key, part] of Object.entries(definition.shape ?? {})) {
        if (key in {})
          refuse(`${where}.${key}`, "every object inherits this name. Give it another one");
        check(part, `${where}.${key}`);
      }
      if (definition.catchall !== undefined && definition.catchall._zod.def.type !== "never")
        check(definition.catchall, `${where}.*`);
      return;
    case "array":
      check(required(definition.element), `${where}[]`);
      return;
    case "union":
      for (const [index, part] of (definition.options ?? []).entries())
        check(part, `${where}|${index}`);
      return;
    case "optional":
      check(required(definition.innerType), where);
      return;
    case "nullable":
      refuseNamed(
        definition,
        where,
        "is emitted as an allOf that rejects null. Write z.union([X, z.null()])",
      );
      check(required(definition.innerType), where);
      return;
    case "default":
      refuseNamed(
        definition,
        where,
        "loses its default, because a $ref has none. Give the default to an unnamed schema",
      );
      check(required(definition.innerType), where);
      return;
    default:
      refuse(
        where,
        `z.${definition.type} cannot be expressed in the document. Use string, number, boolean, enum, literal, object, array, union, optional, nullable or default`,
      );
  }
}

function checkLiteral(schema: z.ZodType, { values = [] }: Definition, where: string): void {
  const spelledOut = getOpenApiMetadata(schema).enum as unknown[] | undefined;
  if (values.length !== 1 && String(spelledOut) !== String(values))
    refuse(
      where,
      "z.literal with several values keeps only the first. Use z.enum, or list the values with .openapi({ enum })",
    );
}

function checkChecks({ type, format, checks: made = [] }: Definition, where: string): void {
  const checks = made.map((check) => check._zod.def);
  const allowed = CHECKS[type] ?? [];
  for (const check of checks) {
    if (!allowed.includes(check.check))
      refuse(where, `the check ${check.check} of z.${type} is dropped from the document`);
    if (check.check === "string_format" && !FORMATS.includes(check.format ?? ""))
      refuse(
        where,
        `the string format ${check.format ?? "?"} is dropped from the document. Write a regex`,
      );
    if (check.pattern !== undefined && check.pattern.flags !== "")
      refuse(
        where,
        `the flags of ${String(check.pattern)} become part of the emitted pattern. Write character classes instead of flags`,
      );
  }
  if (checks.filter((check) => check.format === "regex").length > 1)
    refuse(where, "a second regex is dropped from the document. Combine both into one");
  if (type === "number" && format !== undefined && format !== "safeint")
    refuse(where, `the number format ${format} is emitted with the wrong type. Use z.int()`);
  if (type === "string" && format !== undefined && format !== "datetime")
    refuse(
      where,
      `the string format ${format} is not supported by the generators. Write a regex and set the format with .openapi({ format })`,
    );
}

function refuseNamed(definition: Definition, where: string, problem: string): void {
  const name = getRefId(required(definition.innerType));
  if (name !== undefined) refuse(where, `the named schema ${name} ${problem}`);
}

function required(schema: z.ZodType | undefined): z.ZodType {
  if (schema === undefined)
    throw new Error("expected an inner schema, found none: the internals of zod have changed");
  return schema;
}

function refuse(where: string, problem: string): never {
  throw new Error(`${where}: ${problem}`);
}
