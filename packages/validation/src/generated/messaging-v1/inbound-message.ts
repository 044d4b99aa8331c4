// @generated from specs/messaging-v1.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, schema as schema$, type Decoder as Decoder$, type Nothing as Nothing$, type Schema as Schema$ } from "../../runtime.ts";
import { InboundMessage as $InboundMessage } from "./schemas.ts";

function is1$(value: unknown): value is string {
  return typeof value === "string";
}

export const operationId: "inboundMessage" = "inboundMessage";

export type Path = Nothing$;

export const path: Decoder$<Path> = decodeNothing$;

export type Query = Nothing$;

export const query: Decoder$<Query> = decodeNothing$;

export type Form = $InboundMessage;

export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($InboundMessage, {
  MessageSid: {},
  SmsSid: {},
  SmsMessageSid: {},
  AccountSid: {},
  MessagingServiceSid: {},
  From: {},
  To: {},
  Body: {},
  NumMedia: {},
  NumSegments: {},
  SmsStatus: {},
  ApiVersion: {},
  FromCity: {},
  FromState: {},
  FromZip: {},
  FromCountry: {},
  ToCity: {},
  ToState: {},
  ToZip: {},
  ToCountry: {},
  ErrorCode: {},
  ErrorUrl: {},
});

const response200TextXmlSchema$: Schema$<string> = /* @__PURE__ */ schema$("inboundMessageResponse200TextXml", is1$, { type: "string" });

const response200TextPlainSchema$: Schema$<string> = /* @__PURE__ */ schema$("inboundMessageResponse200TextPlain", is1$, { type: "string" });

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

/** inboundMessage (webhook inboundMessage) */
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
