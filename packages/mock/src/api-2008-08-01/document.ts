import { encode } from "@shortcodes/xml";
import { plans } from "@shortcodes/xml/api-2008-08-01";
import type { ApiDocument, Handler } from "../api-document.ts";
import { encoder } from "../encoder.ts";
import { errors, hosts, limits, routes, type HandlerId } from "../generated/api-2008-08-01.ts";
import { represent, representError } from "./representation.ts";
import { fetchShortCode, listShortCode, updateShortCode } from "./short-codes.ts";

/** The account resource in the version of seed 000. */
export const api20080801 = {
  name: "api-2008-08-01",
  hosts,
  routes,
  errors,
  limits,
  parameterErrors: {
    FriendlyName: errors.InvalidFriendlyName,
    SmsUrl: errors.InvalidUrl,
    SmsFallbackUrl: errors.InvalidUrl,
    SmsMethod: errors.InvalidMethod,
    SmsFallbackMethod: errors.InvalidMethod,
    AfterSid: errors.InvalidPageToken,
  },
  handlers: {
    ListShortCode: listShortCode,
    FetchShortCode: fetchShortCode,
    UpdateShortCode: updateShortCode,
  } satisfies Record<HandlerId, Handler>,
  // 2008-08-01 documentation, "Method overloading".
  hasMethodOverride: true,
  quotePath: (pathname) => pathname,
  represent,
  representError,
  encode: encoder(plans, encode),
} satisfies ApiDocument;
