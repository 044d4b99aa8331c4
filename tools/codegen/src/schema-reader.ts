import type { Json, JsonObject, NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import { child } from "@shortcodes/openapi-reader/json-pointer";
import { isObject, lookUp } from "@shortcodes/openapi-reader/located";
import { JSON_TYPES, type JsonType, type SchemaNode, isComponent } from "./schema-node.ts";
import { allOf, mapAll, Unsupported, unsupported } from "@shortcodes/openapi-reader/unsupported";

/** Reads the schemas of one document, each once, and refuses what generated code could not test. */
export interface SchemaReader {
  readonly source: NamedDocument;
  /** The schema at a place, or the one that its `$ref` names. */
  read(json: Json | undefined, pointer: string): SchemaNode;
  /** Pointers of the schemas that lists are made of, as far as they have been read. */
  readonly items: Set<string>;
}

/** What of @shortcodes/validation tests a format of strings. Without that it is an annotation. */
export const FORMATS: Readonly<Record<string, string | undefined>> = {
  "date-time": "dateTime",
  "date-time-rfc-2822": "dateTimeRfc2822",
  uri: "uri",
  // Twilio's, and always beside an enum.
  "http-method": undefined,
};

export function createSchemaReader(source: NamedDocument): SchemaReader {
  /** What has been read, or why it could not be. */
  const nodes = new Map<string, SchemaNode | Unsupported>();
  /** Pointers of the schemas that are being read. */
  const open = new Set<string>();
  const reader: SchemaReader = {
    source,
    items: new Set(),
    read(json, pointer) {
      if (!isObject(json))
        throw failAt(reader, pointer)("a schema has to be an object", "correct the document");
      const known = nodes.get(pointer) ?? readOnce(json, pointer);
      if (known instanceof Unsupported) throw known;
      return known;
    },
  };

  function readOnce(json: JsonObject, pointer: string): SchemaNode | Unsupported {
    let found: SchemaNode | Unsupported;
    open.add(pointer);
    try {
      const isReference = json.$ref !== undefined;
      found = isReference ? target(json, pointer) : readNode(reader, json, pointer);
    } catch (error) {
      if (!(error instanceof Unsupported)) throw error;
      found = error;
    }
    open.delete(pointer);
    nodes.set(pointer, found);
    return found;
  }

  function target(json: JsonObject, place: string): SchemaNode {
    const pointer = child(place, "$ref");
    const fail = failAt(reader, pointer);
    refuseBeside(reader, json, "$ref", [], place);
    const ref = String(json.$ref);
    const found = lookUp(source, ref, pointer);
    if (!isComponent(found))
      throw fail(`$ref ${ref} is not a schema in components/schemas`, "move it there");
    if (open.has(found.pointer)) throw fail(`$ref ${ref} is circular`, "remove it");
    return reader.read(found.value, found.pointer);
  }

  return reader;
}

/** Makes the errors about one place. */
function failAt({ source }: SchemaReader, pointer: string) {
  return (problem: string, repair: string) =>
    unsupported({ file: source.file, pointer }, problem, repair);
}

function readNode(reader: SchemaReader, json: JsonObject, pointer: string): SchemaNode {
  const { description } = json;
  const node = { pointer, ...(typeof description === "string" && { description }) };
  const [, whole] = allOf(
    () => readKeywords(reader, json, node),
    () => wholeNode(reader, json, node),
  );
  return whole;
}

/** Puts into a node what each keyword says. */
function readKeywords(reader: SchemaReader, json: JsonObject, node: SchemaNode): void {
  const told = Object.entries(json).filter(([keyword]) => !isAnnotation(keyword));
  mapAll(told, ([keyword, value]) => {
    const at = child(node.pointer, keyword);
    const fail = failAt(reader, at);
    const read = Object.hasOwn(keywords, keyword) ? keywords[keyword] : undefined;
    if (read === undefined)
      throw fail(`keyword "${keyword}" is not supported`, `remove it or ${TEACH}`);
    Object.assign(node, read(value, { reader, keyword, pointer: at, fail }));
  });
}

/** Refuses keywords that do not go together, as far as each of them could be read. */
function wholeNode(reader: SchemaReader, json: JsonObject, node: SchemaNode): SchemaNode {
  if (json.anyOf !== undefined) refuseBeside(reader, json, "anyOf", ["xml"], node.pointer);
  if (json.type !== undefined && node.types === undefined) return node;
  if (node.enum !== undefined) return enumNode(reader, json, node, node.enum);
  refuseStray(reader, json, node);
  return node;
}

function isAnnotation(keyword: string): boolean {
  return ANNOTATIONS.has(keyword) || (keyword.startsWith("x-") && keyword !== "x-clamp");
}

/** Generated code does one thing with a schema: what would narrow it further has no place there. */
function refuseBeside(
  reader: SchemaReader,
  json: JsonObject,
  keyword: string,
  harmless: readonly string[],
  pointer: string,
): void {
  const stray = Object.keys(json).find(
    (other) => other !== keyword && !harmless.includes(other) && !isAnnotation(other),
  );
  if (stray === undefined) return;
  const fail = failAt(reader, child(pointer, keyword));
  throw fail(`${stray} together with ${keyword} is not supported`, "remove one of them");
}

/** An enum and the types of its values. */
function enumNode(
  reader: SchemaReader,
  json: JsonObject,
  node: SchemaNode,
  values: readonly Json[],
): SchemaNode {
  const keyword = json.const === undefined ? "enum" : "const";
  const isTested = FORMATS[node.format ?? ""] !== undefined;
  refuseBeside(reader, json, keyword, ["type", "xml", isTested ? "" : "format"], node.pointer);
  const types = node.types ?? [...new Set(values.map(typeOfValue))];
  const stray = values.find((value) => !types.some((type) => isPlain(value, type)));
  if (stray === undefined) return { ...node, types };
  const problem = `${JSON.stringify(stray)} is not a plain value of type ${types.join(" or ")}`;
  throw failAt(reader, child(node.pointer, keyword))(problem, "remove it or correct the type");
}

function typeOfValue(value: Json): JsonType {
  const type = JSON_TYPES.find((one) => isPlain(value, one));
  return type ?? "object";
}

function isPlain(value: Json, type: JsonType): boolean {
  if (type === "integer") return Number.isInteger(value);
  return typeof value === "object" ? value === null && type === "null" : typeof value === type;
}

/** Keywords have to be about the schema's types, and all about the same: generated code takes values of others as they are. */
function refuseStray(reader: SchemaReader, json: JsonObject, node: SchemaNode): void {
  const { pointer, types = [] } = node;
  let before: readonly [keyword: string, type: JsonType] | undefined;
  for (const [keyword, type] of Object.entries(TYPES)) {
    if (json[keyword] === undefined) continue;
    const fail = failAt(reader, child(pointer, keyword));
    if (!types.includes(type) && !(type === "number" && types.includes("integer")))
      throw fail(`${keyword} needs the type ${type}`, "add it");
    if (before !== undefined && before[1] !== type)
      throw fail(`${keyword} together with ${before[0]} is not supported`, "use anyOf");
    before = [keyword, type];
  }
}

const TEACH = "add support for it to tools/codegen/src/schema-reader.ts";

/** The type that a keyword is about. */
const TYPES: Readonly<Record<string, JsonType>> = {
  minLength: "string",
  maxLength: "string",
  pattern: "string",
  minimum: "number",
  maximum: "number",
  items: "array",
  maxItems: "array",
  properties: "object",
  required: "object",
  additionalProperties: "object",
  format: "string",
};

/** Keywords that do not say which values fit. */
const ANNOTATIONS = new Set([
  "$comment",
  "title",
  "description",
  "default",
  "deprecated",
  "example",
  "examples",
  "externalDocs",
  "readOnly",
  "writeOnly",
]);

interface Context {
  readonly reader: SchemaReader;
  readonly keyword: string;
  /** Of the keyword. */
  readonly pointer: string;
  readonly fail: ReturnType<typeof failAt>;
}

type ReadKeyword = (value: Json, context: Context) => Partial<SchemaNode>;

const asItIs: ReadKeyword = (value, { keyword }) => ({ [keyword]: value });

const keywords: Readonly<Record<string, ReadKeyword>> = {
  type(value, { fail }) {
    const types = (Array.isArray(value) ? value : [value]) as JsonType[];
    const stray = types.find((type) => !JSON_TYPES.includes(type));
    if (stray === undefined && types.length > 0) return { types };
    const problem = `type ${JSON.stringify(stray)} is unknown`;
    throw fail(problem, `use ${JSON_TYPES.join(", ")}`);
  },
  enum: asItIs,
  const: (value) => ({ enum: [value] }),
  minLength: asItIs,
  maxLength: asItIs,
  minimum: asItIs,
  maximum: asItIs,
  maxItems: asItIs,
  pattern(value, { fail }) {
    if (typeof value === "string" && compiles(value)) return { pattern: value };
    const problem = `pattern ${JSON.stringify(value)} is not a regular expression`;
    throw fail(problem, "correct it (ECMA-262, with the flag u)");
  },
  format(value, { fail }) {
    if (typeof value === "string" && Object.hasOwn(FORMATS, value)) return { format: value };
    throw fail(`format ${JSON.stringify(value)} is not supported`, `remove it or ${TEACH}`);
  },
  items(value, { reader, pointer }) {
    const items = reader.read(value, pointer);
    reader.items.add(items.pointer);
    return { items };
  },
  required: asItIs,
  properties(value, { reader, pointer }) {
    const entries = Object.entries(value as JsonObject);
    return {
      properties: mapAll(entries, ([name, one]) => [name, reader.read(one, child(pointer, name))]),
    };
  },
  additionalProperties(value, { fail }) {
    if (typeof value === "boolean") return { additionalProperties: value };
    if (isObject(value) && Object.keys(value).every(isAnnotation))
      return { additionalProperties: true };
    throw fail("a schema for additional properties is not supported", "name them");
  },
  anyOf(value, { reader, pointer }) {
    const entries = (value as Json[]).entries();
    return { anyOf: mapAll(entries, ([index, one]) => reader.read(one, child(pointer, index))) };
  },
  xml(value, { fail }) {
    const { wrapped, ...hints } = isObject(value) ? value : {};
    const stray = Object.keys(hints).find((name) => name !== "name" && name !== "attribute");
    const refused = wrapped === true ? "wrapped" : stray;
    if (refused === undefined) return { xml: hints };
    throw fail(`xml.${refused} is not supported`, "remove it");
  },
  "x-clamp": (value) => (value === true ? { clamp: true } : {}),
};

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
