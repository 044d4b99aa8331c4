// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { LoggedMessage as $LoggedMessage, Refusal as $Refusal, StatusUpdate as $StatusUpdate } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "UpdateMessageStatus" = "UpdateMessageStatus";

/** The path parameters, decoded. */
export type Path = {
  /** Identifier of the message. It begins with SM, or with MM if the message has media. */
  Sid: string;
};

/** Decodes the path parameters. */
export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("UpdateMessageStatusPath", () => fields$({
  Sid: text$({ minLength: 34, maxLength: 34, pattern: "^(SM|MM)[0-9a-fA-F]{32}$" }),
})));

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

/** Schemas of the request bodies, by media type. */
export const body: {
  /** The status to set on a message. */
  readonly "application/json": typeof $StatusUpdate;
} = {
  "application/json": $StatusUpdate,
};

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** The requested data. */
  readonly 200: {
    /** A message that a phone sent or received. */
    readonly "application/json": typeof $LoggedMessage;
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
    "application/json": $LoggedMessage,
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
 * Advance the status of a message
 *
 * Sets the next status of the message and requests its status callback. For use with `status_pace: manual`.
 *
 * UpdateMessageStatus (POST /_mock/messages/{Sid}/status)
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
