// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { Faults as $Faults, Refusal as $Refusal } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "ListFaults" = "ListFaults";

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
    /** The faults. The first that matches a request is injected. */
    readonly "application/json": typeof $Faults;
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
    "application/json": $Faults,
  },
  404: {
    "application/json": $Refusal,
  },
  405: {
    "application/json": $Refusal,
  },
};

/**
 * List the faults
 *
 * Returns the active faults, each with the number of requests it still affects.
 *
 * ListFaults (GET /_mock/faults)
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
