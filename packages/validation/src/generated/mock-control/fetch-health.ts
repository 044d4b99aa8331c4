// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { Health as $Health, Refusal as $Refusal } from "./schemas.ts";

export const operationId: "FetchHealth" = "FetchHealth";

export type Path = Nothing$;

export const path: Decoder$<Path> = decodeNothing$;

export type Query = Nothing$;

export const query: Decoder$<Query> = decodeNothing$;

export const responses: {
  readonly 200: {
    readonly "application/json": typeof $Health;
  };
  readonly 404: {
    readonly "application/json": typeof $Refusal;
  };
  readonly 405: {
    readonly "application/json": typeof $Refusal;
  };
} = {
  200: {
    "application/json": $Health,
  },
  404: {
    "application/json": $Refusal,
  },
  405: {
    "application/json": $Refusal,
  },
};

/** FetchHealth (GET /_mock/health) */
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
