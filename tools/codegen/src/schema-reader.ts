import type { Json, JsonObject, NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import { child } from "@shortcodes/openapi-reader/json-pointer";
import { isObject, lookUp } from "@shortcodes/openapi-reader/located";
import { unsupported } from "@shortcodes/openapi-reader/unsupported";
import { JSON_TYPES, type JsonType, type SchemaNode } from "./schema-node.ts";

/** Reads the schemas of one document, each once. */
export interface SchemaReader {
  readonly source: NamedDocument;
  /** The schema at a place. */
  read(json: Json | undefined, pointer: string): SchemaNode;
  /** The schema a node's `ref` names. */
  target(ref: string): SchemaNode;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Keyword = (node: Mutable<SchemaNode>, value: Json, context: Context) => void;

interface Context {
  readonly reader: SchemaReader;
  readonly schema: JsonObject;
  readonly keyword: string;
  /** Of the keyword. */
  readonly pointer: string;
  /** OpenAPI 3.0 has its own dialect: `nullable`, boolean `exclusiveMinimum`, nothing beside `$ref`. */
  readonly old: boolean;
}

export function createSchemaReader(source: NamedDocument): SchemaReader {
  const known = new Map<string, SchemaNode>();
  const reader: SchemaReader = {
    source,
    read(json, pointer) {
      const node = known.get(pointer) ?? readNode(reader, json, pointer);
      known.set(pointer, node);
      return node;
    },
    target: (ref) => reader.read(lookUp(source, ref, ref).value, ref),
  };
  return reader;
}

/** Follows `ref` through schemas that are nothing else but a `$ref`. */
export function resolveAliases(reader: SchemaReader, node: SchemaNode): SchemaNode {
  const seen = new Set<string>();
  let at = node;
  while (at.ref !== undefined && isAlias(at)) {
    if (seen.has(at.ref))
      throw fail(
        reader,
        at.pointer,
        `$ref ${at.ref} goes round in a circle`,
        "let it end in a schema",
      );
    seen.add(at.ref);
    at = reader.target(at.ref);
  }
  return at;
}

function isAlias(node: SchemaNode): boolean {
  return Object.keys(node).every((key) => key === "pointer" || key === "ref");
}

function fail(reader: SchemaReader, pointer: string, problem: string, repair: string): Error {
  return unsupported({ file: reader.source.file, pointer }, problem, repair);
}

function readNode(reader: SchemaReader, json: Json | undefined, pointer: string): SchemaNode {
  if (json === true) return { pointer };
  if (json === false) return { pointer, never: true };
  if (!isObject(json))
    throw fail(reader, pointer, "a schema is an object or a boolean", "correct the document");
  const old = reader.source.document.openapi.startsWith("3.0.");
  const schema = old && json.$ref !== undefined ? { $ref: json.$ref } : json;
  const node: Mutable<SchemaNode> = { pointer };
  for (const [keyword, value] of Object.entries(schema)) {
    const place = child(pointer, keyword);
    const read = Object.hasOwn(keywords, keyword) ? keywords[keyword] : undefined;
    if (read === undefined && !keyword.startsWith("x-")) {
      throw fail(
        reader,
        place,
        `keyword "${keyword}" is not supported`,
        "take it out or teach it to tools/codegen/src/schema-reader.ts",
      );
    }
    read?.(node, value, { reader, schema, keyword, pointer: place, old });
  }
  return node;
}

const annotation: Keyword = () => {};

const asNumber: Keyword = (node, value, { reader, keyword, pointer }) => {
  if (typeof value !== "number")
    throw fail(reader, pointer, `${keyword} is a number`, "correct the document");
  Object.assign(node, { [keyword]: value });
};

const asSchema: Keyword = (node, value, { reader, keyword, pointer }) => {
  Object.assign(node, { [keyword]: reader.read(value, pointer) });
};

const asSchemas: Keyword = (node, value, { reader, keyword, pointer }) => {
  if (!Array.isArray(value) || value.length === 0)
    throw fail(reader, pointer, `${keyword} is a list of schemas`, "correct the document");
  Object.assign(node, {
    [keyword]: value.map((schema, index) => reader.read(schema, child(pointer, index))),
  });
};

const asSchemaMap: Keyword = (node, value, { reader, keyword, pointer }) => {
  if (!isObject(value))
    throw fail(reader, pointer, `${keyword} is an object of schemas`, "correct the document");
  const entries = Object.entries(value).map(([name, schema]) => [
    name,
    reader.read(schema, child(pointer, name)),
  ]);
  Object.assign(node, { [keyword]: entries });
};

/** In 3.0 `exclusiveMinimum: true` sharpens `minimum`. */
const asExclusive: Keyword = (node, value, context) => {
  if (typeof value === "number") return asNumber(node, value, context);
  const bound = context.keyword === "exclusiveMinimum" ? "minimum" : "maximum";
  const limit = context.schema[bound];
  if (value === true && typeof limit === "number")
    Object.assign(node, { [context.keyword]: limit });
};

const INT32 = 2 ** 31;

const keywords: Record<string, Keyword> = {
  $ref(node, value, { reader, pointer }) {
    if (typeof value !== "string")
      throw fail(reader, pointer, "$ref is a string", "correct the document");
    node.ref = lookUp(reader.source, value, pointer).pointer;
  },
  type(node, value, { reader, schema, pointer, old }) {
    const types = Array.isArray(value) ? value : [value];
    const stray = types.find((type) => !(JSON_TYPES as readonly Json[]).includes(type));
    if (stray !== undefined || types.length === 0) {
      throw fail(
        reader,
        pointer,
        `type ${JSON.stringify(stray)} is unknown`,
        `use ${JSON_TYPES.join(", ")}`,
      );
    }
    const nullable = old && schema.nullable === true;
    node.types = [...new Set([...(types as JsonType[]), ...(nullable ? (["null"] as const) : [])])];
  },
  // OpenAPI 3.0.3, "nullable": it adds null to `type` in the same schema, and means nothing without.
  nullable: annotation,
  enum(node, value, { reader, pointer }) {
    if (!Array.isArray(value) || value.length === 0)
      throw fail(reader, pointer, "enum is a list of values", "correct the document");
    node.enum = node.enum === undefined ? value : node.enum.filter((one) => value.includes(one));
  },
  const(node, value) {
    node.enum = [value];
  },
  minLength: asNumber,
  maxLength: asNumber,
  minItems: asNumber,
  maxItems: asNumber,
  minProperties: asNumber,
  maxProperties: asNumber,
  multipleOf: asNumber,
  minimum(node, value, context) {
    asNumber(node, Math.max(value as number, node.minimum ?? -Infinity), context);
  },
  maximum(node, value, context) {
    asNumber(node, Math.min(value as number, node.maximum ?? Infinity), context);
  },
  exclusiveMinimum: asExclusive,
  exclusiveMaximum: asExclusive,
  pattern(node, value, { reader, pointer }) {
    if (typeof value !== "string")
      throw fail(reader, pointer, "pattern is a string", "correct the document");
    node.pattern = value;
  },
  format(node, value, { schema }) {
    if (typeof value !== "string") return;
    if (value === "int32" && schema.type !== "string") {
      node.minimum = Math.max(node.minimum ?? -INT32, -INT32);
      node.maximum = Math.min(node.maximum ?? INT32 - 1, INT32 - 1);
    } else {
      node.format = value;
    }
  },
  uniqueItems(node, value) {
    if (value === true) node.uniqueItems = true;
  },
  prefixItems: asSchemas,
  items: asSchema,
  contains: asSchema,
  minContains: asNumber,
  maxContains: asNumber,
  required(node, value, { reader, pointer }) {
    if (!Array.isArray(value) || !value.every((name) => typeof name === "string")) {
      throw fail(reader, pointer, "required is a list of property names", "correct the document");
    }
    if (value.length > 0) node.required = value;
  },
  properties: asSchemaMap,
  patternProperties: asSchemaMap,
  dependentSchemas: asSchemaMap,
  dependentRequired(node, value) {
    node.dependentRequired = Object.entries(value as Record<string, string[]>);
  },
  additionalProperties: asSchema,
  propertyNames: asSchema,
  allOf: asSchemas,
  anyOf: asSchemas,
  oneOf: asSchemas,
  not: asSchema,
  if: asSchema,
  then: asSchema,
  else: asSchema,
  xml(node, value) {
    if (isObject(value)) node.xml = value;
  },
  "x-clamp": (node, value) => {
    if (value === true) node.clamp = true;
  },
  $defs: annotation,
  $comment: annotation,
  title: annotation,
  description: annotation,
  default: annotation,
  deprecated: annotation,
  discriminator: annotation,
  example: annotation,
  examples: annotation,
  externalDocs: annotation,
  readOnly: annotation,
  writeOnly: annotation,
  contentEncoding: annotation,
  contentMediaType: annotation,
  contentSchema: annotation,
};
