// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { any as any$, decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, schema as schema$, type Decoder as Decoder$, type Nothing as Nothing$, type Schema as Schema$, values as values$ } from "../../runtime.ts";
import { Refusal as $Refusal } from "./schemas.ts";

export const operationId: "FetchDocument" = "FetchDocument";

export type Path = {
  Name: "api-2008-08-01" | "api-2010-04-01" | "messaging-v1" | "mock-control";
};

export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("FetchDocumentPath", () => fields$({
  Name: values$(["api-2008-08-01","api-2010-04-01","messaging-v1","mock-control"]),
})));

export type Query = Nothing$;

export const query: Decoder$<Query> = decodeNothing$;

const response200Schema$: Schema$<{
  [key: string]: unknown;
}> = /* @__PURE__ */ schema$(/* @__PURE__ */ guard$("FetchDocumentResponse200", () => any$({ type: "object" })));

export const responses: {
  readonly 200: {
    readonly "application/json": typeof response200Schema$;
  };
  readonly 404: {
    readonly "application/json": typeof $Refusal;
  };
  readonly 405: {
    readonly "application/json": typeof $Refusal;
  };
} = {
  200: {
    "application/json": response200Schema$,
  },
  404: {
    "application/json": $Refusal,
  },
  405: {
    "application/json": $Refusal,
  },
};

/** FetchDocument (GET /_mock/openapi/{Name}.json) */
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
