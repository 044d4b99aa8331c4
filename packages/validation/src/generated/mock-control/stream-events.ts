// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, guard as guard$, schema as schema$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$, type Schema as Schema$ } from "../../runtime.ts";
import { Refusal as $Refusal } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "StreamEvents" = "StreamEvents";

/** The path parameters, decoded. */
export type Path = Nothing$;

/** Decodes the path parameters. */
export const path: Decoder$<Path> = decodeNothing$;

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

const response200Schema$: Schema$<string> = /* @__PURE__ */ schema$(/* @__PURE__ */ guard$("StreamEventsResponse200", () => text$()));

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** The requested data. */
  readonly 200: {
    readonly "text/event-stream": typeof response200Schema$;
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
    "text/event-stream": response200Schema$,
  },
  404: {
    "application/json": $Refusal,
  },
  405: {
    "application/json": $Refusal,
  },
};

/**
 * Stream events
 *
 * Streams server-sent events: `message`, `message_deleted`, `delivery`, `alert`, `phone`, `settings` and `reset`, each with JSON data. A client that reconnects with Last-Event-ID receives the events it missed, or `reset` if they are no longer available.
 *
 * StreamEvents (GET /_mock/events)
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
