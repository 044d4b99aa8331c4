// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { InboundText as $InboundText, Reception as $Reception, Refusal as $Refusal } from "./schemas.ts";

export const operationId: "ReceiveMessage" = "ReceiveMessage";

export type Path = Nothing$;

export const path: Decoder$<Path> = decodeNothing$;

export type Query = Nothing$;

export const query: Decoder$<Query> = decodeNothing$;

export const body: {
  readonly "application/json": typeof $InboundText;
} = {
  "application/json": $InboundText,
};

export const responses: {
  readonly 200: {
    readonly "application/json": typeof $Reception;
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
    "application/json": $Reception,
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

/** ReceiveMessage (POST /_mock/messages) */
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
