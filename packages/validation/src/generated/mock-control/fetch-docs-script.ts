// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, guard as guard$, schema as schema$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$, type Schema as Schema$ } from "../../runtime.ts";
import { Refusal as $Refusal } from "./schemas.ts";

export const operationId: "FetchDocsScript" = "FetchDocsScript";

export type Path = Nothing$;

export const path: Decoder$<Path> = decodeNothing$;

export type Query = Nothing$;

export const query: Decoder$<Query> = decodeNothing$;

const response200Schema$: Schema$<string> = /* @__PURE__ */ schema$(/* @__PURE__ */ guard$("FetchDocsScriptResponse200", () => text$()));

export const responses: {
  readonly 200: {
    readonly "text/javascript": typeof response200Schema$;
  };
  readonly 404: {
    readonly "application/json": typeof $Refusal;
  };
  readonly 405: {
    readonly "application/json": typeof $Refusal;
  };
} = {
  200: {
    "text/javascript": response200Schema$,
  },
  404: {
    "application/json": $Refusal,
  },
  405: {
    "application/json": $Refusal,
  },
};

/** FetchDocsScript (GET /_mock/docs/reference.js) */
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
