// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { Deliveries as $Deliveries, Refusal as $Refusal } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "ListDeliveries" = "ListDeliveries";

/** The path parameters, decoded. */
export type Path = Nothing$;

/** Decodes the path parameters. */
export const path: Decoder$<Path> = decodeNothing$;

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** The requested data. */
  readonly 200: {
    /** The latest webhook requests, oldest first. */
    readonly "application/json": typeof $Deliveries;
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
    "application/json": $Deliveries,
  },
  404: {
    "application/json": $Refusal,
  },
  405: {
    "application/json": $Refusal,
  },
};

/**
 * List the latest webhook requests
 *
 * Returns every webhook request as it was sent, with the signed text, the response, and the TwiML that was executed.
 *
 * ListDeliveries (GET /_mock/deliveries)
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
