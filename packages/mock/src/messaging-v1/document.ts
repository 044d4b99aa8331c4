import type { ApiDocument } from "../api/document.ts";
import { createEncoder } from "../api/encoder.ts";
import { jsonError } from "../api/twilio-error.ts";
import {
  errors,
  hosts,
  items,
  operations,
  routes,
  type Handlers,
} from "../generated/messaging-v1.ts";
import { handlers as phoneNumbers } from "./phone-numbers.ts";
import { handlers as services } from "./services.ts";
import { handlers as shortCodes } from "./short-codes.ts";

/** Messaging Services and the short codes in them (seed 001). */
export const messagingV1: ApiDocument = {
  name: "messaging-v1",
  hosts,
  routes,
  operations,
  items,
  errors,
  handlers: { ...services, ...shortCodes, ...phoneNumbers } satisfies Handlers,
  representations: {},
  representError: (_mediaType, error) => jsonError(error),
  encode: createEncoder(),
  hasMethodOverride: false,
  // The product APIs quote the path without its version (observed).
  quotePath: (pathname) => pathname.replace(/^\/v1(?=\/)/, ""),
};
