// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { any as any$, decodeNothing as decodeNothing$, guard as guard$, schema as schema$, type Decoder as Decoder$, type Nothing as Nothing$, type Schema as Schema$ } from "../../runtime.ts";
import { Refusal as $Refusal } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "FetchSeedSchema" = "FetchSeedSchema";

/** The path parameters, decoded. */
export type Path = Nothing$;

/** Decodes the path parameters. */
export const path: Decoder$<Path> = decodeNothing$;

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

const response200Schema$: Schema$<{
  [key: string]: unknown;
}> = /* @__PURE__ */ schema$(/* @__PURE__ */ guard$("FetchSeedSchemaResponse200", () => any$({ type: "object" })));

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** The requested data. */
  readonly 200: {
    readonly "application/schema+json": typeof response200Schema$;
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
    "application/schema+json": response200Schema$,
  },
  404: {
    "application/json": $Refusal,
  },
  405: {
    "application/json": $Refusal,
  },
};

/**
 * Fetch the JSON Schema of seeds
 *
 * Returns the JSON Schema that lets editors complete and check seed files.
 *
 * FetchSeedSchema (GET /_mock/seed.schema.json)
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
