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

/** An OpenAPI 3.0 or 3.1 document, as far as every reader needs it. Fields are read where they are used, and checked there. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description?: string;
  };
  readonly servers?: readonly { readonly url: string }[];
  readonly paths?: { readonly [path: string]: JsonObject };
  readonly webhooks?: { readonly [name: string]: JsonObject };
  readonly components?: { readonly [section: string]: { readonly [name: string]: Json } };
  readonly [extension: `x-${string}`]: Json;
}

/** A JSON Schema of a document whose schemas are plain: those of this repository are. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly default?: unknown;
  readonly deprecated?: boolean;
  readonly xml?: { readonly name?: string; readonly attribute?: boolean };
  /** A value over the maximum is taken as the maximum. */
  readonly "x-clamp"?: boolean;
  /** Name of the refusal, in `x-twilio-errors`, of a value that does not fit. */
  readonly "x-twilio-error"?: string;
  /** The same where it is missing. */
  readonly "x-twilio-missing"?: string;
  readonly "x-inferred"?: string;
  /** How the mock keeps what has this schema. */
  readonly "x-kind"?: JsonObject;
  /** The property whose value is the default of this one. */
  readonly "x-default-from"?: string;
  /** The paths below its own that a resource links to. */
  readonly "x-subresources"?: JsonObject;
}

/** The schemas of `components` by name. */
export function componentSchemas({ components = {} }: OpenApiDocument): [string, Schema][] {
  return Object.entries(components["schemas"] ?? {}) as [string, Schema][];
}

/** One kind of refusal, in `x-twilio-errors`. */
export interface ErrorKind {
  readonly code: number;
  readonly status: number;
  /** Sentence of the answer; `{name}` stands for a value of the request. */
  readonly message: string;
  readonly more_info: string;
  readonly detail?: string;
  /** The number whose excess is refused. */
  readonly limit?: number;
  /** The number below which it is refused. */
  readonly minimum?: number;
  /** Present where Twilio does not document the sentence or the status. */
  readonly "x-inferred"?: string;
}

export function errorKinds(document: OpenApiDocument): Readonly<Record<string, ErrorKind>> {
  return (document["x-twilio-errors"] ?? {}) as unknown as Record<string, ErrorKind>;
}

/** Titles of the codes of events, in `x-event-codes`, by what they are about. */
export function eventCodes(
  document: OpenApiDocument,
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return (document["x-event-codes"] ?? {}) as Record<string, Record<string, string>>;
}
