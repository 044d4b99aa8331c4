// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { Refusal as $Refusal, State as $State } from "./schemas.ts";

export const operationId: "ReplaceState" = "ReplaceState";

export type Path = Nothing$;

export const path: Decoder$<Path> = decodeNothing$;

export type Query = Nothing$;

export const query: Decoder$<Query> = decodeNothing$;

export const body: {
  readonly "application/json": typeof $State;
} = {
  "application/json": $State,
};

export const responses: {
  readonly 204: {};
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
};

/** ReplaceState (PUT /_mock/state) */
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
