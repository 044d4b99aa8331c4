// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { Clock as $Clock, ClockUpdate as $ClockUpdate, Refusal as $Refusal } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "UpdateClock" = "UpdateClock";

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
  /** How to set the clock, within the years 1970 to 9999. */
  readonly "application/json": typeof $ClockUpdate;
} = {
  "application/json": $ClockUpdate,
};

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** The requested data. */
  readonly 200: {
    /** The mock's clock. */
    readonly "application/json": typeof $Clock;
  };
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
} = {
  200: {
    "application/json": $Clock,
  },
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
};

/**
 * Set the clock
 *
 * Shifts, freezes or advances the clock of the mock, or sets it back to the clock of the machine.
 *
 * UpdateClock (PUT /_mock/clock)
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
