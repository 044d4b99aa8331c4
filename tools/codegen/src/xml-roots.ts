import { child } from "@shortcodes/openapi-reader/json-pointer";
import { follow, isObject } from "@shortcodes/openapi-reader/located";
import { type Operation, readOperations } from "@shortcodes/openapi-reader/operations";
import { capitalise } from "./identifiers.ts";
import { type SchemaReader, resolveAliases } from "./schema-reader.ts";
import type { SchemaNode } from "./schema-node.ts";
import { possibleTypes } from "./schema-type.ts";

export interface XmlRoot {
  /** Of the component, else made from the operation. */
  readonly name: string;
  readonly schema: SchemaNode;
}

/**
 * The object schemas of every XML request and response body, each once, components first and by name.
 * An XML body that is only a string (TwiML, say) is text to this project.
 */
export function xmlRoots(reader: SchemaReader): XmlRoot[] {
  const roots = new Map<string, XmlRoot>();
  for (const operation of readOperations(reader.source)) {
    for (const [body, suffix] of bodies(reader, operation)) {
      for (const [mediaType, json] of Object.entries(
        isObject(body.value.content) ? body.value.content : {},
      )) {
        if (!isXml(mediaType) || !isObject(json) || json.schema === undefined) continue;
        const place = child(body.pointer, "content", mediaType, "schema");
        const schema = resolveAliases(reader, reader.read(json.schema, place));
        if (roots.has(schema.pointer) || !possibleTypes(reader, schema).has("object")) continue;
        const component = /^#\/components\/(?:schemas|responses|requestBodies)\/([^/]+)/.exec(
          schema.pointer,
        )?.[1];
        roots.set(schema.pointer, {
          name: component ?? capitalise(operation.operationId) + suffix,
          schema,
        });
      }
    }
  }
  return [...roots.values()].toSorted((left, right) =>
    left.schema.pointer < right.schema.pointer ? -1 : 1,
  );
}

function bodies({ source }: SchemaReader, { value, pointer }: Operation) {
  const found: [body: ReturnType<typeof follow>, suffix: string][] = [];
  if (value.requestBody !== undefined)
    found.push([follow(source, value.requestBody, child(pointer, "requestBody")), "Request"]);
  for (const [status, response] of Object.entries(
    isObject(value.responses) ? value.responses : {},
  )) {
    found.push([
      follow(source, response, child(pointer, "responses", status)),
      `Response${capitalise(status)}`,
    ]);
  }
  return found;
}

/** `application/xml`, `text/xml; charset=utf-8`, `application/problem+xml`. */
function isXml(mediaType: string): boolean {
  return /^(?:application|text)\/(?:xml|[\w.-]+\+xml)\s*(?:;|$)/i.test(mediaType);
}
