// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decoder as decoder$, fields as fields$, guard as guard$, integer as integer$, number as number$, text as text$, type Decoder as Decoder$ } from "../../runtime.ts";
import { Messages as $Messages, Refusal as $Refusal } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "ListPhoneMessages" = "ListPhoneMessages";

/** The path parameters, decoded. */
export type Path = {
  /** The number of the phone, in E.164 format. */
  Number: string;
};

/** Decodes the path parameters. */
export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("ListPhoneMessagesPath", () => fields$({
  Number: text$(),
})));

/** The query parameters, decoded. */
export type Query = {
  /** Returns only messages of this account. */
  account_sid?: string;
  /** Returns only messages after this one. */
  after?: string;
  /** Seconds to wait for a message to reach the phone if there is none yet. */
  wait?: number;
};

/** Decodes the query parameters. */
export const query: Decoder$<Query> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("ListPhoneMessagesQuery", () => fields$({
  account_sid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  after: text$({ minLength: 34, maxLength: 34, pattern: "^(SM|MM)[0-9a-fA-F]{32}$" }),
  wait: number$({ minimum: 0, maximum: 60 }),
}, ["account_sid","after","wait"])), { wait: integer$ });

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** The requested data. */
  readonly 200: {
    /** Messages, oldest first. */
    readonly "application/json": typeof $Messages;
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
  /** The store is not available. */
  readonly 503: {
    /** Why a request was refused. */
    readonly "application/json": typeof $Refusal;
  };
} = {
  200: {
    "application/json": $Messages,
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
  503: {
    "application/json": $Refusal,
  },
};

/**
 * List the messages of a phone
 *
 * Returns the messages that the phone has sent and received. Messages that have not reached it are not included.
 *
 * ListPhoneMessages (GET /_mock/phones/{Number}/messages)
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
