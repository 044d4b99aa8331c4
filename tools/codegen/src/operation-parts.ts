import { child } from "@shortcodes/openapi-reader/json-pointer";
import type { Json } from "@shortcodes/openapi-reader/openapi-document";
import {
  type Bodies,
  FORM,
  type Operation,
  type Parameter,
} from "@shortcodes/openapi-reader/operations";
import { allOf, mapAll, unsupported } from "@shortcodes/openapi-reader/unsupported";
import { type SchemaNode, isComponent, typesOf } from "./schema-node.ts";
import type { SchemaReader } from "./schema-reader.ts";

/** An operation with its schemas read. */
export interface OperationParts {
  readonly operation: Operation;
  /** Object schemas with a property for each parameter. */
  readonly path: SchemaNode;
  readonly query: SchemaNode;
  readonly form: SchemaNode | undefined;
  /** The bodies of other types that it takes instead of a form. */
  readonly others: Contents;
  readonly responses: readonly (readonly [status: string, Contents])[];
}

/** Media type and schema of each body. */
export type Contents = readonly (readonly [mediaType: string, schema: SchemaNode])[];

export function operationParts(reader: SchemaReader, operation: Operation): OperationParts {
  const [path, query, { form, others }, responses] = allOf(
    () => parametersSchema(reader, operation, "path"),
    () => parametersSchema(reader, operation, "query"),
    () => requestBodies(reader, operation),
    () =>
      mapAll(
        Object.entries(operation.responses),
        ([status, { bodies }]) => [status, contents(reader, bodies)] as const,
      ),
  );
  return { operation, path, query, form, others, responses };
}

function parametersSchema(
  reader: SchemaReader,
  operation: Operation,
  place: "path" | "query",
): SchemaNode {
  const all = mapAll(operation.parameters, (parameter) => {
    refuseStrange(reader, parameter);
    const { name, value, pointer, required } = parameter;
    if (parameter.in !== place) return undefined;
    const schema = textual(reader, reader.read(value.schema, child(pointer, "schema")));
    return { name, required, schema: described(schema, value.description) };
  }).filter((one) => one !== undefined);
  return {
    pointer: child(operation.pointer, "parameters"),
    types: ["object"],
    properties: all.map(({ name, schema }) => [name, schema]),
    required: all.filter(({ required }) => required).map(({ name }) => name),
  };
}

function refuseStrange({ source }: SchemaReader, { value, pointer, in: where }: Parameter): void {
  const place = { file: source.file, pointer };
  if (where !== "path" && where !== "query")
    throw unsupported(
      place,
      `a parameter in ${where} is not supported`,
      "move it to the path, the query or the form",
    );
  const stray = ["content", "style", "explode"].find((key) => value[key] !== undefined);
  if (stray !== undefined)
    throw unsupported(
      place,
      `${stray} of a parameter is not supported`,
      "remove it and describe the parameter with schema",
    );
}

/** Of a parameter, not its schema is described but the parameter. A component has words of its own. */
function described(schema: SchemaNode, description: Json | undefined): SchemaNode {
  return typeof description !== "string" || isComponent(schema)
    ? schema
    : { ...schema, description };
}

/** What is sent as text has one type, by which it is read; every value of a list is a text. */
function textual({ source }: SchemaReader, schema: SchemaNode): SchemaNode {
  const [type = "", ...others] = typesOf(schema) ?? [];
  if (others.length === 0 && ["string", "integer", "boolean"].includes(type)) return schema;
  if (others.length === 0 && type === "array" && schema.items?.types?.join() === "string")
    return schema;
  throw unsupported(
    { file: source.file, pointer: schema.pointer },
    "a parameter has to be a string, an integer, a boolean or a list of strings",
    "give it one of these types",
  );
}

function requestBodies(
  reader: SchemaReader,
  { bodies }: Operation,
): Pick<OperationParts, "form" | "others"> {
  const all = contents(reader, bodies);
  const form = all.find(([mediaType]) => mediaType === FORM)?.[1];
  if (form !== undefined && form.types?.join() !== "object") {
    const place = { file: reader.source.file, pointer: form.pointer };
    throw unsupported(place, "a form has to be an object", "give its schema this type");
  }
  mapAll(form?.properties ?? [], ([, schema]) => textual(reader, schema));
  return { form, others: all.filter(([mediaType]) => mediaType !== FORM) };
}

/** A list is its name again and again: what a form means without an encoding, but Prism has to be told. */
const EXPLODED = JSON.stringify({ style: "form", explode: true });

/** The bodies of a request or a response. */
export function contents(reader: SchemaReader, bodies: Bodies): Contents {
  return mapAll(Object.entries(bodies), ([mediaType, { value, pointer }]) => {
    for (const [property, encoding] of Object.entries(value.encoding ?? {}))
      if (JSON.stringify(encoding) !== EXPLODED)
        throw unsupported(
          { file: reader.source.file, pointer: child(pointer, "encoding", property) },
          `an encoding other than ${EXPLODED} is not supported`,
          "remove it",
        );
    return [mediaType, reader.read(value.schema ?? {}, child(pointer, "schema"))];
  });
}
