// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { any as any$, decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, schema as schema$, type Decoder as Decoder$, type Nothing as Nothing$, type Schema as Schema$, values as values$ } from "../../runtime.ts";
import { Refusal as $Refusal } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "FetchDocument" = "FetchDocument";

/** The path parameters, decoded. */
export type Path = {
  /** Name of the document. */
  Name: "api-2008-08-01" | "api-2010-04-01" | "messaging-v1" | "mock-control";
};

/** Decodes the path parameters. */
export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("FetchDocumentPath", () => fields$({
  Name: values$(["api-2008-08-01","api-2010-04-01","messaging-v1","mock-control"]),
})));

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

const response200Schema$: Schema$<{
  [key: string]: unknown;
}> = /* @__PURE__ */ schema$(/* @__PURE__ */ guard$("FetchDocumentResponse200", () => any$({ type: "object" })));

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** The requested data. */
  readonly 200: {
    readonly "application/json": typeof response200Schema$;
  };
  /** The path does not exist. */
  readonly 404: {
    /** Why a request was refused. */
    readonly "application/json": typeof $Refusal;
  };
  /** The path does not support the method. */
  readonly 405: {
    /** Why a request was refused. */
    readonly "application/json": typeof $Refusal;
  };
} = {
  200: {
    "application/json": response200Schema$,
  },
  404: {
    "application/json": $Refusal,
  },
  405: {
    "application/json": $Refusal,
  },
};

/**
 * Fetch an OpenAPI document
 *
 * Returns one of the OpenAPI documents that the mock implements, including this one.
 *
 * FetchDocument (GET /_mock/openapi/{Name}.json)
 */
export const operation: {
  /** Name of the operation. */
  readonly operationId: typeof operationId;
  /** Decodes the path parameters. */
  readonly path: typeof path;
  /** Decodes the query parameters. */
  readonly query: typeof query;
  /** Schemas of the response bodies, by status and media type. */
  readonly responses: typeof responses;
} = {
  operationId,
  path,
  query,
  responses,
};
