import { plans } from "@shortcodes/xml/api-2008-08-01";
import type { ApiDocument } from "../api/document.ts";
import { createEncoder } from "../api/encoder.ts";
import {
  errors,
  hosts,
  items,
  operations,
  routes,
  type Handlers,
} from "../generated/api-2008-08-01.ts";
import { representations, representError } from "./representations.ts";
import { handlers as shortCodes } from "./short-codes.ts";
import { handlers as smsMessages } from "./sms-messages.ts";

/** The account resource in the version of seed 000. */
export const api20080801: ApiDocument = {
  name: "api-2008-08-01",
  hosts,
  routes,
  operations,
  items,
  errors,
  handlers: { ...shortCodes, ...smsMessages } satisfies Handlers,
  representations,
  representError,
  encode: createEncoder(plans),
  // 2008-08-01 documentation, "Method overloading".
  hasMethodOverride: true,
  quotePath: (pathname) => pathname,
};
