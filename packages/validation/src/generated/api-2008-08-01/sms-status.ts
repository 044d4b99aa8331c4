// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, guard as guard$, schema as schema$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$, type Schema as Schema$ } from "../../runtime.ts";
import { SmsStatusCallback as $SmsStatusCallback, isSmsStatusCallback as $isSmsStatusCallback } from "./schemas.ts";

export const operationId: "smsStatus" = "smsStatus";

export type Path = Nothing$;

export const path: Decoder$<Path> = decodeNothing$;

export type Query = Nothing$;

export const query: Decoder$<Query> = decodeNothing$;

export type Form = $SmsStatusCallback;

export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($isSmsStatusCallback);

const response200TextXmlSchema$: Schema$<string> = /* @__PURE__ */ schema$(/* @__PURE__ */ guard$("smsStatusResponse200TextXml", () => text$()));

const response200TextPlainSchema$: Schema$<string> = /* @__PURE__ */ schema$(/* @__PURE__ */ guard$("smsStatusResponse200TextPlain", () => text$()));

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

/** smsStatus (webhook smsStatus) */
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
