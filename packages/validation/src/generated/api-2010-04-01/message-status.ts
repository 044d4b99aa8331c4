// @generated from specs/api-2010-04-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { MessageStatusCallback as $MessageStatusCallback, isMessageStatusCallback as $isMessageStatusCallback } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "messageStatus" = "messageStatus";

/** The path parameters, decoded. */
export type Path = Nothing$;

/** Decodes the path parameters. */
export const path: Decoder$<Path> = decodeNothing$;

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

/** The form, decoded. */
export type Form = $MessageStatusCallback;

/** Decodes the form. */
export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($isMessageStatusCallback);

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** Twilio has no use for the body. */
  readonly 200: {};
  /** Twilio reports the error, and requests no other URL. */
  readonly "4XX": {};
} = {
  200: {},
  "4XX": {},
};

/**
 * The status of a message changes
 *
 * Twilio sends this request to the StatusCallback of the message or of its Messaging Service, signed in X-Twilio-Signature. Twilio guarantees neither the order nor the number of these requests.
 *
 * messageStatus (webhook messageStatus)
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
