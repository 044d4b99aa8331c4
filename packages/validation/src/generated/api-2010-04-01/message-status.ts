// @generated from specs/api-2010-04-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, guard as guard$, schema as schema$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$, type Schema as Schema$ } from "../../runtime.ts";
import { MessageStatusCallback as $MessageStatusCallback, isMessageStatusCallback as $isMessageStatusCallback } from "./schemas.ts";

export const operationId: "messageStatus" = "messageStatus";

export type Path = Nothing$;

export const path: Decoder$<Path> = decodeNothing$;

export type Query = Nothing$;

export const query: Decoder$<Query> = decodeNothing$;

export type Form = $MessageStatusCallback;

export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($isMessageStatusCallback);

const response200TextXmlSchema$: Schema$<string> = /* @__PURE__ */ schema$(/* @__PURE__ */ guard$("messageStatusResponse200TextXml", () => text$()));

const response200TextPlainSchema$: Schema$<string> = /* @__PURE__ */ schema$(/* @__PURE__ */ guard$("messageStatusResponse200TextPlain", () => text$()));

export const responses: {
  readonly 200: {
    readonly "text/xml": typeof response200TextXmlSchema$;
    readonly "text/plain": typeof response200TextPlainSchema$;
  };
  readonly "4XX": {};
} = {
  200: {
    "text/xml": response200TextXmlSchema$,
    "text/plain": response200TextPlainSchema$,
  },
  "4XX": {},
};

/** messageStatus (webhook messageStatus) */
export const operation: {
  readonly operationId: typeof operationId;
  readonly path: typeof path;
  readonly query: typeof query;
  readonly form: typeof form;
  readonly responses: typeof responses;
} = {
  operationId,
  path,
  query,
  form,
  responses,
};
