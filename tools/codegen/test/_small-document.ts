import type {
  JsonObject,
  NamedDocument,
  OpenApiDocument,
} from "@shortcodes/openapi-reader/openapi-document";

/** A small document around the given component schemas. */
export function documentOf(schemas: JsonObject, rest: JsonObject = {}): NamedDocument {
  const document = {
    openapi: "3.1.0",
    info: { title: "small", version: "1" },
    components: { schemas },
    ...rest,
  } as unknown as OpenApiDocument;
  return { name: "small", file: "specs/small.openapi.json", document };
}
