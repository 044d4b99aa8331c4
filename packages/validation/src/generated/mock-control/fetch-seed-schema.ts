// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { any as any$, decodeNothing as decodeNothing$, guard as guard$, schema as schema$, type Decoder as Decoder$, type Nothing as Nothing$, type Schema as Schema$ } from "../../runtime.ts";
import { Refusal as $Refusal } from "./schemas.ts";

export const operationId: "FetchSeedSchema" = "FetchSeedSchema";

export type Path = Nothing$;

export const path: Decoder$<Path> = decodeNothing$;

export type Query = Nothing$;

export const query: Decoder$<Query> = decodeNothing$;

const response200Schema$: Schema$<{
  [key: string]: unknown;
}> = /* @__PURE__ */ schema$(/* @__PURE__ */ guard$("FetchSeedSchemaResponse200", () => any$({ type: "object" })));

export const responses: {
  readonly 200: {
    readonly "application/schema+json": typeof response200Schema$;
  };
  readonly 404: {
    readonly "application/json": typeof $Refusal;
  };
  readonly 405: {
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

/** FetchSeedSchema (GET /_mock/seed.schema.json) */
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
