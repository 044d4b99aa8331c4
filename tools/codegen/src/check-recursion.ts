import { unsupported } from "@shortcodes/openapi-reader/unsupported";
import type { SchemaReader } from "./schema-reader.ts";
import type { SchemaNode } from "./schema-node.ts";

/** Refuses a schema that refers to itself without going into a property or an item: nothing could ever be tested against it. */
export function checkRecursion(
  reader: SchemaReader,
  schema: SchemaNode,
  path: readonly string[] = [schema.pointer],
): void {
  if (schema.ref !== undefined) {
    if (path.includes(schema.ref)) {
      const place = { file: reader.source.file, pointer: schema.pointer };
      throw unsupported(
        place,
        `$ref ${schema.ref} goes round in a circle`,
        "let it go through a property or an item",
      );
    }
    checkRecursion(reader, reader.target(schema.ref), [...path, schema.ref]);
  }
  const { allOf = [], anyOf = [], oneOf = [], dependentSchemas = [] } = schema;
  const parts = [schema.not, schema.if, schema.then, schema.else].filter(
    (part) => part !== undefined,
  );
  const dependent = dependentSchemas.map(([, part]) => part);
  for (const part of [...allOf, ...anyOf, ...oneOf, ...parts, ...dependent])
    checkRecursion(reader, part, path);
}
