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

/** OpenAPI's `xml` object. */
export interface XmlHints {
  readonly name?: string;
  readonly attribute?: boolean;
  readonly wrapped?: boolean;
}

/** A schema of any OpenAPI version, in the terms of JSON Schema 2020-12, without annotations. No keyword means: anything. */
export interface SchemaNode {
  /** Where it stands in the document. */
  readonly pointer: string;
  /** `false` as a schema. */
  readonly never?: true;
  /** Canonical pointer of the schema that `$ref` names; other keywords apply beside it. */
  readonly ref?: string;
  readonly types?: readonly JsonType[];
  /** `const` is an enum of one. */
  readonly enum?: readonly Json[];
  /** Instead of `enum`: the parameter that holds the values, in a family of schemas. */
  readonly enumName?: string;

  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;

  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;

  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  readonly prefixItems?: readonly SchemaNode[];
  readonly items?: SchemaNode;
  readonly contains?: SchemaNode;
  readonly minContains?: number;
  readonly maxContains?: number;

  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: readonly (readonly [name: string, schema: SchemaNode])[];
  readonly patternProperties?: readonly (readonly [pattern: string, schema: SchemaNode])[];
  readonly additionalProperties?: SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly dependentRequired?: readonly (readonly [name: string, required: readonly string[]])[];
  readonly dependentSchemas?: readonly (readonly [name: string, schema: SchemaNode])[];

  readonly allOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly not?: SchemaNode;
  readonly if?: SchemaNode;
  readonly then?: SchemaNode;
  readonly else?: SchemaNode;

  readonly xml?: XmlHints;
  /** `x-clamp`: a decoded number over `maximum` means the maximum. */
  readonly clamp?: true;
}
