// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { Clock as $Clock, ClockUpdate as $ClockUpdate, Refusal as $Refusal } from "./schemas.ts";

export const operationId: "UpdateClock" = "UpdateClock";

export type Path = Nothing$;

export const path: Decoder$<Path> = decodeNothing$;

export type Query = Nothing$;

export const query: Decoder$<Query> = decodeNothing$;

export const body: {
  readonly "application/json": typeof $ClockUpdate;
} = {
  "application/json": $ClockUpdate,
};

export const responses: {
  readonly 200: {
    readonly "application/json": typeof $Clock;
  };
  readonly 400: {
    readonly "application/json": typeof $Refusal;
  };
  readonly 404: {
    readonly "application/json": typeof $Refusal;
  };
  readonly 405: {
    readonly "application/json": typeof $Refusal;
  };
  readonly 413: {
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
};

/** UpdateClock (PUT /_mock/clock) */
export const operation: {
  readonly operationId: typeof operationId;
  readonly path: typeof path;
  readonly query: typeof query;
  readonly body: typeof body;
  readonly responses: typeof responses;
} = {
  operationId,
  path,
  query,
  body,
  responses,
};
