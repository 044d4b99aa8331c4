// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { InboundResult as $InboundResult, InboundText as $InboundText, Refusal as $Refusal } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "ReceiveMessage" = "ReceiveMessage";

/** The path parameters, decoded. */
export type Path = Nothing$;

/** Decodes the path parameters. */
export const path: Decoder$<Path> = decodeNothing$;

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

/** Schemas of the request bodies, by media type. */
export const body: {
  /** A text message sent to a short code or a phone number. */
  readonly "application/json": typeof $InboundText;
} = {
  "application/json": $InboundText,
};

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** The requested data. */
  readonly 200: {
    /** The result of an inbound message. */
    readonly "application/json": typeof $InboundResult;
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
    "application/json": $InboundResult,
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
  415: {
    "application/json": $Refusal,
  },
  503: {
    "application/json": $Refusal,
  },
};

/**
 * Receive a message
 *
 * Sends a text message to a short code or a phone number. The mock requests the URL that is configured for it, or the fallback URL if that fails, and executes the TwiML in the response.
 *
 * ReceiveMessage (POST /_mock/messages)
 */
export const operation: {
  /** Name of the operation. */
  readonly operationId: typeof operationId;
  /** Decodes the path parameters. */
  readonly path: typeof path;
  /** Decodes the query parameters. */
  readonly query: typeof query;
  /** Schemas of the request bodies, by media type. */
  readonly body: typeof body;
  /** Schemas of the response bodies, by status and media type. */
  readonly responses: typeof responses;
} = {
  operationId,
  path,
  query,
  body,
  responses,
};
