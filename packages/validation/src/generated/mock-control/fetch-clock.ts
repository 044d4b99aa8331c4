// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { Clock as $Clock, Refusal as $Refusal } from "./schemas.ts";

export const operationId: "FetchClock" = "FetchClock";

export type Path = Nothing$;

export const path: Decoder$<Path> = decodeNothing$;

export type Query = Nothing$;

export const query: Decoder$<Query> = decodeNothing$;

export const responses: {
  readonly 200: {
    readonly "application/json": typeof $Clock;
  };
  readonly 404: {
    readonly "application/json": typeof $Refusal;
  };
  readonly 405: {
    readonly "application/json": typeof $Refusal;
  };
} = {
  200: {
    "application/json": $Clock,
  },
  404: {
    "application/json": $Refusal,
  },
  405: {
    "application/json": $Refusal,
  },
};

/** FetchClock (GET /_mock/clock) */
export const operation: {
  readonly operationId: typeof operationId;
  readonly path: typeof path;
  readonly query: typeof query;
  readonly responses: typeof responses;
} = {
  operationId,
  path,
  query,
  responses,
};
