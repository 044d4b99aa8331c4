// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { SmsStatusCallback as $SmsStatusCallback, isSmsStatusCallback as $isSmsStatusCallback } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "smsStatus" = "smsStatus";

/** The path parameters, decoded. */
export type Path = Nothing$;

/** Decodes the path parameters. */
export const path: Decoder$<Path> = decodeNothing$;

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

/** The form, decoded. */
export type Form = $SmsStatusCallback;

/** Decodes the form. */
export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($isSmsStatusCallback);

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
 * A message is sent, or fails
 *
 * Twilio sends this request once to the StatusCallback of the message, signed in X-Twilio-Signature.
 *
 * smsStatus (webhook smsStatus)
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
