import type { ApiDocument, Handler } from "../api-document.ts";
import { errors, hosts, limits, routes, type HandlerId } from "../generated/messaging-v1.ts";
import { jsonError } from "../json-error.ts";
import {
  createShortCode,
  deleteShortCode,
  fetchShortCode,
  listShortCode,
  quotePath,
} from "./short-codes.ts";

/** Short codes as senders of a Messaging Service (seed 001). */
export const messagingV1 = {
  name: "messaging-v1",
  hosts,
  routes,
  errors,
  limits,
  parameterErrors: { ShortCodeSid: errors.InvalidShortCodeSid, PageToken: errors.InvalidPageToken },
  handlers: {
    CreateShortCode: createShortCode,
    ListShortCode: listShortCode,
    FetchShortCode: fetchShortCode,
    DeleteShortCode: deleteShortCode,
  } satisfies Record<HandlerId, Handler>,
  hasMethodOverride: false,
  quotePath,
  represent: (_mediaType, _handler, resource) => resource,
  representError: (_mediaType, error) => jsonError(error),
  encode: (_mediaType, _component, value) => JSON.stringify(value),
} satisfies ApiDocument;
