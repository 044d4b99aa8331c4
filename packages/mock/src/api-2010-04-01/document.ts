import type { InternalServerErrorXml } from "@shortcodes/validation/api-2010-04-01";
import { plans } from "@shortcodes/xml/api-2010-04-01";
import type { ApiDocument } from "../api/document.ts";
import { createEncoder } from "../api/encoder.ts";
import { jsonError, type AnyRefusal } from "../api/twilio-error.ts";
import {
  errors,
  hosts,
  items,
  operations,
  routes,
  type Handlers,
  type Representations,
} from "../generated/api-2010-04-01.ts";
import * as media from "./media.ts";
import * as messages from "./messages.ts";
import * as shortCodes from "./short-codes.ts";

/** The account resource in its current version. */
export const api20100401: ApiDocument = {
  name: "api-2010-04-01",
  hosts,
  routes,
  operations,
  items,
  errors,
  handlers: {
    ...shortCodes.handlers,
    ...messages.handlers,
    ...media.handlers,
  } satisfies Handlers,
  representations: {
    ...shortCodes.representations,
    ...messages.representations,
    ...media.representations,
  } satisfies Representations,
  representError: (mediaType, error) =>
    mediaType === "application/xml"
      ? ({ rest_exception: jsonError(error) } satisfies AnyRefusal<InternalServerErrorXml>)
      : jsonError(error),
  encode: createEncoder(plans),
  hasMethodOverride: false,
  quotePath: (pathname) => pathname,
};
