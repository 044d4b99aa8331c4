import type { JsonSchema } from "@shortcodes/schema-arbitrary";

/** The parts of an OpenAPI 3.1 document that the contract tests read. */
export interface OpenApiDocument {
  readonly info: { readonly title: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
  readonly components: object;
  readonly "x-twilio-errors"?: Readonly<Record<string, ErrorKind>>;
}

/** One kind of refusal: `x-twilio-errors`. */
export interface ErrorKind {
  readonly code: number;
  readonly status: number;
  /** Sentence of the answer; `{name}` stands for a value of the request. */
  readonly message: string;
  readonly more_info?: string;
  readonly detail?: string;
  /** The number whose excess is refused. */
  readonly limit?: number;
  /** Present where Twilio does not document the sentence or the status. */
  readonly "x-inferred"?: string;
}

export interface OpenApiOperation {
  readonly operationId: string;
  readonly "x-representation-of"?: string;
  readonly parameters?: readonly OpenApiParameter[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: Readonly<Record<string, OpenApiContent>>;
  };
  readonly responses: Readonly<Record<string, OpenApiResponse | Reference>>;
}

export interface OpenApiParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly schema: JsonSchema & { readonly "x-clamp"?: boolean };
}

export interface OpenApiContent {
  readonly schema?: JsonSchema;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

export interface OpenApiResponse {
  readonly content?: Readonly<Record<string, OpenApiContent>>;
  readonly headers?: Readonly<Record<string, OpenApiHeader | Reference>>;
  readonly links?: Readonly<Record<string, OpenApiLink>>;
}

export interface OpenApiHeader {
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

export interface OpenApiLink {
  readonly operationId: string;
  readonly parameters?: Readonly<Record<string, string>>;
  /** Runtime expression of the whole URL to follow. */
  readonly "x-href"?: string;
}

export interface Reference {
  readonly $ref: string;
}

/**
 * What a `$ref` of the document means, or the node itself.
 *
 * @throws Error for a `$ref` that leads nowhere
 */
export function resolve<T extends object>(node: T | Reference, document: OpenApiDocument): T {
  if (!("$ref" in node) || typeof node.$ref !== "string") return node as T;
  const keys = node.$ref.replace(/^#\//, "").split("/");
  const found = keys.reduce<unknown>(
    (at, key) =>
      (at as Record<string, unknown> | undefined)?.[
        key.replaceAll("~1", "/").replaceAll("~0", "~")
      ],
    document,
  );
  if (typeof found !== "object" || found === null) throw new Error(`${node.$ref} leads nowhere`);
  return resolve(found as T | Reference, document);
}
