import { child } from "@shortcodes/openapi-reader/json-pointer";
import {
  type Bodies,
  FORM,
  type Operation,
  type Parameter,
} from "@shortcodes/openapi-reader/operations";
import { unsupported } from "@shortcodes/openapi-reader/unsupported";
import type { SchemaNode } from "./schema-node.ts";
import type { SchemaReader } from "./schema-reader.ts";

/** Media type and schema of each body. */
export type Contents = readonly (readonly [mediaType: string, schema: SchemaNode])[];

/** An object schema with a property for each parameter of the path or the query. */
export function parametersSchema(
  reader: SchemaReader,
  operation: Operation,
  place: "path" | "query",
): SchemaNode {
  const properties: [string, SchemaNode][] = [];
  const required: string[] = [];
  for (const parameter of operation.parameters) {
    refuseStrange(reader, parameter);
    const { name, value, pointer } = parameter;
    if (parameter.in !== place) continue;
    properties.push([name, reader.read(value.schema, child(pointer, "schema"))]);
    if (parameter.required) required.push(name);
  }
  const pointer = child(operation.pointer, "parameters");
  return { pointer, types: ["object"], properties, required };
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
      "take it out and describe the parameter with schema",
    );
}

/** The schema of the form that an operation takes, and the bodies of other types that it takes instead. */
export function requestBodies(
  reader: SchemaReader,
  { bodies }: Operation,
): { form: SchemaNode | undefined; others: Contents } {
  const all = contents(reader, bodies);
  const isForm = (mediaType: string) => mediaType.toLowerCase().startsWith(FORM);
  const form = all.find(([mediaType]) => isForm(mediaType))?.[1];
  if (form !== undefined && form.types?.join() !== "object") {
    const place = { file: reader.source.file, pointer: form.pointer };
    throw unsupported(place, "a form has to be an object", "give its schema this type");
  }
  return { form, others: all.filter(([mediaType]) => !isForm(mediaType)) };
}

/** The bodies of a request or a response. */
export function contents(reader: SchemaReader, bodies: Bodies): Contents {
  return Object.entries(bodies).map(([mediaType, { value, pointer }]) => {
    if (value.encoding !== undefined)
      throw unsupported(
        { file: reader.source.file, pointer: child(pointer, "encoding") },
        "encoding is not supported",
        "take it out",
      );
    return [mediaType, reader.read(value.schema ?? {}, child(pointer, "schema"))];
  });
}
