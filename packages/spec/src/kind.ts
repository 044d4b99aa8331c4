import { getOpenApiMetadata } from "@asteasolutions/zod-to-openapi";
import type { OpenApiDocument } from "./document.ts";
import { z } from "./zod.ts";

/** How the mock finds and orders what it keeps. Every kind but `account` belongs to an account and is known by its `sid` there. */
export interface Kind {
  readonly name: string;
  /** Sets of properties that only one of an account can have. */
  readonly unique?: readonly (readonly string[])[];
  /** Properties by which one is looked up in any account. */
  readonly lookup?: readonly string[];
  /** Properties by whose value a list may be narrowed. */
  readonly filters?: readonly string[];
  /** Properties by which a list may be narrowed to a range of texts. */
  readonly ranges?: readonly string[];
  /** Lists begin with the newest `date_created`; otherwise they are in the order of the SIDs. */
  readonly newestFirst?: boolean;
  /**
   * What one is part of: a kind, and the property, one of `filters`, that has the `sid` of the owner. It is removed with its owner, and
   * a state without that is refused.
   */
  readonly partOf?: { readonly kind: string; readonly property: string };
  /** Properties that the mock keeps beside those of the schema, each a text or null. */
  readonly extra?: readonly string[];
}

/** The component of every kind that was made. */
const made = new Map<string, string>();

/** @throws Error that names a kind which none of these documents has: the mock would not keep it */
export function assertKindsIn(documents: readonly OpenApiDocument[]): void {
  for (const [name, component] of made)
    if (!documents.some(({ components }) => components?.schemas?.[component] !== undefined))
      throw new Error(
        `kind ${name}: ${component} is in no document; list it in the account of src/mock-control/state.ts`,
      );
}

/**
 * The stored form of a resource, which is also its form in seeds. A property that a seed leaves out has the schema's `default`,
 * or the value of the property that `x-default-from` names; `now` is the time of the import.
 */
export function kind<T extends z.ZodRawShape>(
  component: string,
  description: string,
  properties: T,
  how: Kind,
) {
  const { partOf, unique = [], lookup = [], filters = [], ranges = [], extra = [] } = how;
  const known = new Set(["now", ...Object.keys(properties), ...extra]);
  const sources = Object.values(properties).flatMap(
    (schema) => getOpenApiMetadata(schema as z.ZodType)["x-default-from"] ?? [],
  );
  for (const name of [...unique.flat(), ...lookup, ...filters, ...ranges, ...sources])
    if (!known.has(name)) throw new Error(`kind ${how.name}: it has no property ${name}`);
  if (partOf !== undefined && !filters.includes(partOf.property))
    throw new Error(`kind ${how.name}: ${partOf.property} of partOf has to be one of its filters`);
  made.set(how.name, component);
  return z.strictObject(properties).describe(description).openapi(component, { "x-kind": how });
}

/** Marks a property that has the value of another one unless given. */
export function defaultsTo<T extends z.ZodType>(property: string, schema: T) {
  return schema.openapi({ "x-default-from": property }).optional();
}
