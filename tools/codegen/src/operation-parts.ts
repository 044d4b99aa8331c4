import { child } from "@shortcodes/openapi-reader/json-pointer";
import { type Located, follow, isObject } from "@shortcodes/openapi-reader/located";
import type { Operation } from "@shortcodes/openapi-reader/operations";
import type { SchemaReader } from "./schema-reader.ts";
import type { SchemaNode } from "./schema-node.ts";
import { unsupported } from "@shortcodes/openapi-reader/unsupported";

const FORM = "application/x-www-form-urlencoded";

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
    const { value, pointer } = parameter;
    if (value.in !== place) continue;
    const name = String(value.name);
    properties.push([name, reader.read(value.schema, child(pointer, "schema"))]);
    if (value.required === true) required.push(name);
  }
  const pointer = child(operation.pointer, "parameters");
  return { pointer, types: ["object"], properties, required };
}

function refuseStrange({ source }: SchemaReader, { value, pointer }: Located): void {
  const place = { file: source.file, pointer };
  if (value.in !== "path" && value.in !== "query")
    throw unsupported(
      place,
      `a parameter in ${String(value.in)} is not supported`,
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
  { value, pointer }: Operation,
): { form: SchemaNode | undefined; others: Contents } {
  if (value.requestBody === undefined) return { form: undefined, others: [] };
  const body = follow(reader.source, value.requestBody, child(pointer, "requestBody"));
  const all = contents(reader, body);
  const isForm = (mediaType: string) => mediaType.toLowerCase().startsWith(FORM);
  const form = all.find(([mediaType]) => isForm(mediaType))?.[1];
  if (form !== undefined && form.types?.join() !== "object") {
    const place = { file: reader.source.file, pointer: form.pointer };
    throw unsupported(place, "a form has to be an object", "give its schema this type");
  }
  return {
    form,
    others: all.filter(([mediaType]) => !isForm(mediaType)),
  };
}

/** The bodies of a request or a response. */
export function contents(reader: SchemaReader, { value, pointer }: Located): Contents {
  const { content } = value;
  return Object.entries(isObject(content) ? content : {}).map(([mediaType, json]) => {
    const media = follow(reader.source, json, child(pointer, "content", mediaType));
    if (media.value.encoding !== undefined)
      throw unsupported(
        { file: reader.source.file, pointer: child(media.pointer, "encoding") },
        "encoding is not supported",
        "take it out",
      );
    return [mediaType, reader.read(media.value.schema ?? {}, child(media.pointer, "schema"))];
  });
}
