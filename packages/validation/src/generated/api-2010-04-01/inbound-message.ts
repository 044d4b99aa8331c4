// @generated from specs/api-2010-04-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, guard as guard$, schema as schema$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$, type Schema as Schema$ } from "../../runtime.ts";
import { InboundMessage as $InboundMessage, isInboundMessage as $isInboundMessage } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "inboundMessage" = "inboundMessage";

/** The path parameters, decoded. */
export type Path = Nothing$;

/** Decodes the path parameters. */
export const path: Decoder$<Path> = decodeNothing$;

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

/** The form, decoded. */
export type Form = $InboundMessage;

/** Decodes the form. */
export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($isInboundMessage);

const response200TextXmlSchema$: Schema$<string> = /* @__PURE__ */ schema$(/* @__PURE__ */ guard$("inboundMessageResponse200TextXml", () => text$()));

const response200TextPlainSchema$: Schema$<string> = /* @__PURE__ */ schema$(/* @__PURE__ */ guard$("inboundMessageResponse200TextPlain", () => text$()));

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** TwiML to execute, or text to send as a reply. With an empty body, nothing is sent. */
  readonly 200: {
    readonly "text/xml": typeof response200TextXmlSchema$;
    readonly "text/plain": typeof response200TextPlainSchema$;
  };
  /** Twilio requests the fallback URL, with the parameters ErrorCode and ErrorUrl added. */
  readonly "4XX": {};
} = {
  200: {
    "text/xml": response200TextXmlSchema$,
    "text/plain": response200TextPlainSchema$,
  },
  "4XX": {},
};

/**
 * A short code receives a message
 *
 * Twilio sends this request to the URL that is configured for the short code or for its Messaging Service, signed in X-Twilio-Signature. With GET, the same parameters are in the query string.
 *
 * inboundMessage (webhook inboundMessage)
 */
export const operation: {
  /** Name of the operation. */
  readonly operationId: typeof operationId;
  /** Decodes the path parameters. */
  readonly path: typeof path;
  /** Decodes the query parameters. */
  readonly query: typeof query;
  /** Decodes the form. */
  readonly form: typeof form;
  /** Schemas of the response bodies, by status and media type. */
  readonly responses: typeof responses;
} = {
  operationId,
  path,
  query,
  form,
  responses,
};
