// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { Phone as $Phone, Refusal as $Refusal } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "FetchPhone" = "FetchPhone";

/** The path parameters, decoded. */
export type Path = {
  /** The number of the phone, in E.164 format. */
  Number: string;
};

/** Decodes the path parameters. */
export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("FetchPhonePath", () => fields$({
  Number: text$(),
})));

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** The requested data. */
  readonly 200: {
    /** A phone that exchanges messages with short codes. */
    readonly "application/json": typeof $Phone;
  };
  /** The request is not valid. */
  readonly 400: {
    /** Why a request was refused. */
    readonly "application/json": typeof $Refusal;
  };
  /** The path does not exist. */
  readonly 404: {
    /** Why a request was refused. */
    readonly "application/json": typeof $Refusal;
  };
  /** The path does not support the method. */
  readonly 405: {
    /** Why a request was refused. */
    readonly "application/json": typeof $Refusal;
  };
} = {
  200: {
    "application/json": $Phone,
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
};

/**
 * Fetch a phone
 *
 * Returns the phone with this number. Every phone number has one.
 *
 * FetchPhone (GET /_mock/phones/{Number})
 */
export const operation: {
  /** Name of the operation. */
  readonly operationId: typeof operationId;
  /** Decodes the path parameters. */
  readonly path: typeof path;
  /** Decodes the query parameters. */
  readonly query: typeof query;
  /** Schemas of the response bodies, by status and media type. */
  readonly responses: typeof responses;
} = {
  operationId,
  path,
  query,
  responses,
};
