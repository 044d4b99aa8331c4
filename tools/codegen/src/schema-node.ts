import type { Json } from "@shortcodes/openapi-reader/openapi-document";

export const JSON_TYPES = [
  "null",
  "boolean",
  "integer",
  "number",
  "string",
  "array",
  "object",
] as const;
export type JsonType = (typeof JSON_TYPES)[number];

/**
 * A schema without annotations but its description. It has `types`, which all else is about, or `anyOf`, or takes anything. Where the document has a
 * `$ref`, this is the schema that it names.
 */
export interface SchemaNode {
  /** Its location in the document. */
  readonly pointer: string;
  readonly description?: string;
  readonly types?: readonly JsonType[];
  readonly anyOf?: readonly SchemaNode[];

  /** Plain values of the types; `const` is an enum of one. */
  readonly enum?: readonly Json[];
  /** Instead of `enum`: the parameter that holds the values, in a family of schemas. */
  readonly enumName?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly items?: SchemaNode;
  readonly required?: readonly string[];
  readonly properties?: readonly (readonly [name: string, schema: SchemaNode])[];
  readonly additionalProperties?: boolean;

  readonly xml?: { readonly name?: string; readonly attribute?: boolean };
  /** `x-clamp`: a decoded number over `maximum` means the maximum. */
  readonly clamp?: true;
}

/** Whether a schema is a component, which generated code writes once and refers to by name. */
export function isComponent({ pointer }: Pick<SchemaNode, "pointer">): boolean {
  return /^#\/components\/schemas\/[^/]+$/.test(pointer);
}

/** What a schema is, in words: its own, or those of an alternative. */
export function descriptionOf({ description, anyOf = [] }: SchemaNode): string | undefined {
  return description ?? anyOf.find((one) => one.description !== undefined)?.description;
}

/** JSON types that a schema accepts; `undefined` for any. */
export function typesOf({ types, anyOf }: SchemaNode): readonly JsonType[] | undefined {
  const all = anyOf?.map(typesOf);
  if (all === undefined || all.includes(undefined)) return types;
  return [...new Set(all.flatMap((some) => some ?? []))];
}
