/** A parsed JSON value. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/** One emitted document and the name its generated files carry. */
export interface NamedDocument {
  /** `messaging-v1` */
  readonly name: string;
  /** `specs/messaging-v1.openapi.json`, as the header of generated files has it. */
  readonly file: string;
  readonly document: OpenApiDocument;
}

/** An OpenAPI 3.0 or 3.1 document, as far as every target needs it. Fields are read where they are used, and checked there. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths?: { readonly [path: string]: JsonObject };
  readonly webhooks?: { readonly [name: string]: JsonObject };
  readonly components?: { readonly [section: string]: { readonly [name: string]: Json } };
  readonly [extension: `x-${string}`]: Json;
}

export const METHODS = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
] as const;
export type Method = (typeof METHODS)[number];
