export { type Api20080801, createApi20080801 } from "./api-2008-08-01.ts";
export { type Api20100401, createApi20100401 } from "./api-2010-04-01.ts";
export type {
  CallEvent,
  CallOptions,
  Fetch,
  Issue,
  ItemsOptions,
  PagesOptions,
  Validation,
} from "./client-options.ts";
export { type Client, type ClientOptions, createClient } from "./create-client.ts";
export * from "./public-errors.ts";
export { createMessagingV1, type MessagingV1 } from "./messaging-v1.ts";
export type { Page } from "./pages.ts";
