// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { Refusal as $Refusal, State as $State } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "ReplaceState" = "ReplaceState";

/** The path parameters, decoded. */
export type Path = Nothing$;

/** Decodes the path parameters. */
export const path: Decoder$<Path> = decodeNothing$;

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

/** Schemas of the request bodies, by media type. */
export const body: {
  /** The complete state of the mock: the format of --seed FILE and of /_mock/state. */
  readonly "application/json": typeof $State;
} = {
  "application/json": $State,
};

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** The request succeeded. */
  readonly 204: {};
  /** The request is not valid. */
  readonly 400: {
    /** Why a request was refused. */
    readonly "application/json": typeof $Refusal;
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
  /** The body is too large. */
  readonly 413: {
    /** Why a request was refused. */
    readonly "application/json": typeof $Refusal;
  };
  /** The body is in an encoding or a charset that cannot be read. */
  readonly 415: {
    /** Why a request was refused. */
    readonly "application/json": typeof $Refusal;
  };
  /** The store is not available. */
  readonly 503: {
    /** Why a request was refused. */
    readonly "application/json": typeof $Refusal;
  };
} = {
  204: {},
  400: {
    "application/json": $Refusal,
  },
  404: {
    "application/json": $Refusal,
  },
  405: {
    "application/json": $Refusal,
  },
  413: {
    "application/json": $Refusal,
  },
  415: {
    "application/json": $Refusal,
  },
  503: {
    "application/json": $Refusal,
  },
};

/**
 * Import a state
 *
 * Replaces the complete state of the mock. If the state is not valid, nothing changes.
 *
 * ReplaceState (PUT /_mock/state)
 */
export const operation: {
  /** Name of the operation. */
  readonly operationId: typeof operationId;
  /** Decodes the path parameters. */
  readonly path: typeof path;
  /** Decodes the query parameters. */
  readonly query: typeof query;
  /** Schemas of the request bodies, by media type. */
  readonly body: typeof body;
  /** Schemas of the response bodies, by status and media type. */
  readonly responses: typeof responses;
} = {
  operationId,
  path,
  query,
  body,
  responses,
};
