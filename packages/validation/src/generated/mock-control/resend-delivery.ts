// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, integer as integer$, number as number$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { Delivery as $Delivery, Refusal as $Refusal } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "ResendDelivery" = "ResendDelivery";

/** The path parameters, decoded. */
export type Path = {
  /** Id of the webhook request. */
  Id: number;
};

/** Decodes the path parameters. */
export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("ResendDeliveryPath", () => fields$({
  Id: number$({ minimum: 1 }),
})), { Id: integer$ });

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** The requested data. */
  readonly 200: {
    /** A webhook request to an app, and its response. */
    readonly "application/json": typeof $Delivery;
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
  /** The body is too large. */
  readonly 413: {
    /** Why a request was refused. */
    readonly "application/json": typeof $Refusal;
  };
  /** The body is in an encoding or a charset that cannot be read. */
  readonly 415: {
    /** Why a request was refused. */
    readonly "application/json": typeof $Refusal;
  };
  /** The store is not available. */
  readonly 503: {
    /** Why a request was refused. */
    readonly "application/json": typeof $Refusal;
  };
} = {
  200: {
    "application/json": $Delivery,
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
  415: {
    "application/json": $Refusal,
  },
  503: {
    "application/json": $Refusal,
  },
};

/**
 * Send a webhook request again
 *
 * Sends the same request to the same URL. TwiML in the response is not executed.
 *
 * ResendDelivery (POST /_mock/deliveries/{Id}/resend)
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
