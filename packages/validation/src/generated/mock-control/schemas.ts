// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { any as any$, anyOf as anyOf$, closed as closed$, dateTime as dateTime$, fields as fields$, guard as guard$, list as list$, maxItems as maxItems$, number as number$, reference as reference$, schema as schema$, text as text$, type Guard as Guard$, type Result as Result$, type Schema as Schema$, uri as uri$, validator as validator$, values as values$ } from "../../runtime.ts";

export type AccountState = {
  sid: string;
  auth_token: string;
  status?: "active" | "suspended" | "closed" | "test";
  api_keys?: ApiKeyState[];
  short_codes?: ShortCodeState[];
  services?: ServiceState[];
};

export const isAccountState: Guard$<AccountState> = /* @__PURE__ */ guard$("AccountState", () => closed$(fields$({
  sid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  auth_token: text$({ minLength: 1, maxLength: 200, pattern: "^[!-~]+$" }),
  status: values$(["active","suspended","closed","test"]),
  api_keys: list$(reference$(isApiKeyState)),
  short_codes: list$(reference$(isShortCodeState)),
  services: list$(reference$(isServiceState)),
}, ["status","api_keys","short_codes","services"], {}, (value) => [value.sid, value.auth_token, value.status, value.api_keys, value.short_codes, value.services])));

export const validateAccountState: (value: unknown) => Result$<AccountState> = /* @__PURE__ */ validator$(isAccountState);

export const AccountState: Schema$<AccountState> = /* @__PURE__ */ schema$(isAccountState);

export type ApiKeyState = {
  sid: string;
  secret: string;
};

export const isApiKeyState: Guard$<ApiKeyState> = /* @__PURE__ */ guard$("ApiKeyState", () => closed$(fields$({
  sid: text$({ pattern: "^SK[0-9a-fA-F]{32}$", $length: 34 }),
  secret: text$({ minLength: 1, maxLength: 200, pattern: "^[!-~]+$" }),
}, [], {}, (value) => [value.sid, value.secret])));

export const validateApiKeyState: (value: unknown) => Result$<ApiKeyState> = /* @__PURE__ */ validator$(isApiKeyState);

export const ApiKeyState: Schema$<ApiKeyState> = /* @__PURE__ */ schema$(isApiKeyState);

export type Clock = {
  mode: "real" | "shifted" | "frozen";
  now: string;
};

export const isClock: Guard$<Clock> = /* @__PURE__ */ guard$("Clock", () => fields$({
  mode: values$(["real","shifted","frozen"]),
  now: anyOf$(text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }), text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]\\.[0-9]{3}Z$", $format: dateTime$ })),
}));

export const validateClock: (value: unknown) => Result$<Clock> = /* @__PURE__ */ validator$(isClock);

export const Clock: Schema$<Clock> = /* @__PURE__ */ schema$(isClock);

export type ClockUpdate = {
  mode?: "real" | "shifted" | "frozen";
  now?: string;
  advance_ms?: number;
};

export const isClockUpdate: Guard$<ClockUpdate> = /* @__PURE__ */ guard$("ClockUpdate", () => closed$(fields$({
  mode: values$(["real","shifted","frozen"]),
  now: anyOf$(text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }), text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]\\.[0-9]{3}Z$", $format: dateTime$ })),
  advance_ms: number$({ minimum: -1000000000000, maximum: 1000000000000 }),
}, ["mode","now","advance_ms"])));

export const validateClockUpdate: (value: unknown) => Result$<ClockUpdate> = /* @__PURE__ */ validator$(isClockUpdate);

export const ClockUpdate: Schema$<ClockUpdate> = /* @__PURE__ */ schema$(isClockUpdate);

export type Fault = {
  document?: string;
  operation?: string;
  method?: string;
  path?: string;
  account_sid?: string;
  times?: number;
  delay_ms?: number;
  status?: number;
  code?: number;
  message?: string;
  retry_after?: number;
  damage?: "reset" | "truncate";
};

export const isFault: Guard$<Fault> = /* @__PURE__ */ guard$("Fault", () => closed$(fields$({
  document: text$(),
  operation: text$(),
  method: text$(),
  path: text$(),
  account_sid: text$(),
  times: number$({ minimum: 1, maximum: 1000000 }),
  delay_ms: number$({ minimum: 0, maximum: 600000 }),
  status: number$({ minimum: 400, maximum: 599 }),
  code: number$({ minimum: 1, maximum: 99999 }),
  message: text$({ maxLength: 1000 }),
  retry_after: number$({ minimum: 0, maximum: 86400 }),
  damage: values$(["reset","truncate"]),
}, ["document","operation","method","path","account_sid","times","delay_ms","status","code","message","retry_after","damage"], {}, (value) => [value.document, value.operation, value.method, value.path, value.account_sid, value.times, value.delay_ms, value.status, value.code, value.message, value.retry_after, value.damage])));

export const validateFault: (value: unknown) => Result$<Fault> = /* @__PURE__ */ validator$(isFault);

export const Fault: Schema$<Fault> = /* @__PURE__ */ schema$(isFault);

export type Faults = Fault[];

export const isFaults: Guard$<Faults> = /* @__PURE__ */ guard$("Faults", () => maxItems$(1000, list$(reference$(isFault))));

export const validateFaults: (value: unknown) => Result$<Faults> = /* @__PURE__ */ validator$(isFaults);

export const Faults: Schema$<Faults> = /* @__PURE__ */ schema$(isFaults);

export type Health = {
  status: "ok";
  version: string;
  documents: {
    "api-2008-08-01": {
      sha256: string;
    };
    "api-2010-04-01": {
      sha256: string;
    };
    "messaging-v1": {
      sha256: string;
    };
    "mock-control": {
      sha256: string;
    };
  };
  counts: {
    accounts: number;
    api_keys: number;
    short_codes: number;
    services: number;
    senders: number;
    requests: number;
  };
};

export const isHealth: Guard$<Health> = /* @__PURE__ */ guard$("Health", () => fields$({
  status: values$(["ok"]),
  version: text$(),
  documents: fields$({
    "api-2008-08-01": fields$({
      sha256: text$({ pattern: "^[0-9a-f]{64}$" }),
    }),
    "api-2010-04-01": fields$({
      sha256: text$({ pattern: "^[0-9a-f]{64}$" }),
    }),
    "messaging-v1": fields$({
      sha256: text$({ pattern: "^[0-9a-f]{64}$" }),
    }),
    "mock-control": fields$({
      sha256: text$({ pattern: "^[0-9a-f]{64}$" }),
    }),
  }),
  counts: fields$({
    accounts: number$({ minimum: 0 }),
    api_keys: number$({ minimum: 0 }),
    short_codes: number$({ minimum: 0 }),
    services: number$({ minimum: 0 }),
    senders: number$({ minimum: 0 }),
    requests: number$({ minimum: 0 }),
  }),
}));

export const validateHealth: (value: unknown) => Result$<Health> = /* @__PURE__ */ validator$(isHealth);

export const Health: Schema$<Health> = /* @__PURE__ */ schema$(isHealth);

export type InboundText = {
  to: string;
  from: string;
  body: string;
  account_sid?: string;
};

export const isInboundText: Guard$<InboundText> = /* @__PURE__ */ guard$("InboundText", () => closed$(fields$({
  to: text$(),
  from: text$({ pattern: "^\\+[1-9][0-9]{1,14}$" }),
  body: text$(),
  account_sid: text$(),
}, ["account_sid"])));

export const validateInboundText: (value: unknown) => Result$<InboundText> = /* @__PURE__ */ validator$(isInboundText);

export const InboundText: Schema$<InboundText> = /* @__PURE__ */ schema$(isInboundText);

export type Journal = JournalEntry[];

export const isJournal: Guard$<Journal> = /* @__PURE__ */ guard$("Journal", () => list$(reference$(isJournalEntry)));

export const validateJournal: (value: unknown) => Result$<Journal> = /* @__PURE__ */ validator$(isJournal);

export const Journal: Schema$<Journal> = /* @__PURE__ */ schema$(isJournal);

export type JournalEntry = {
  at: string;
  method: string;
  url: string;
  headers: {
    [key: string]: unknown;
  };
  body: string;
  document: null | string;
  operation: null | string;
  account_sid: null | string;
  status: number;
  answer: string;
  ms: number;
};

export const isJournalEntry: Guard$<JournalEntry> = /* @__PURE__ */ guard$("JournalEntry", () => fields$({
  at: anyOf$(text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }), text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]\\.[0-9]{3}Z$", $format: dateTime$ })),
  method: text$(),
  url: text$(),
  headers: any$({ type: "object" }),
  body: text$(),
  document: any$({ type: ["string","null"] }),
  operation: any$({ type: ["string","null"] }),
  account_sid: any$({ type: ["string","null"] }),
  status: any$({ type: "integer" }),
  answer: text$(),
  ms: number$({ type: "number", minimum: 0 }),
}, [], {}, (value) => [value.at, value.method, value.url, value.headers, value.body, value.document, value.operation, value.account_sid, value.status, value.answer, value.ms]));

export const validateJournalEntry: (value: unknown) => Result$<JournalEntry> = /* @__PURE__ */ validator$(isJournalEntry);

export const JournalEntry: Schema$<JournalEntry> = /* @__PURE__ */ schema$(isJournalEntry);

export type Reception = {
  message_sid: string;
  account_sid: string;
  short_code_sid: string;
  service_sid: null | string;
  dropped: null | string;
  requests: WebhookRequest[];
};

export const isReception: Guard$<Reception> = /* @__PURE__ */ guard$("Reception", () => fields$({
  message_sid: text$({ pattern: "^SM[0-9a-fA-F]{32}$", $length: 34 }),
  account_sid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  short_code_sid: text$({ pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
  service_sid: text$({ type: ["string","null"], pattern: "^MG[0-9a-fA-F]{32}$", $length: 34 }),
  dropped: any$({ type: ["string","null"] }),
  requests: list$(reference$(isWebhookRequest)),
}));

export const validateReception: (value: unknown) => Result$<Reception> = /* @__PURE__ */ validator$(isReception);

export const Reception: Schema$<Reception> = /* @__PURE__ */ schema$(isReception);

export type Refusal = {
  error: string;
};

export const isRefusal: Guard$<Refusal> = /* @__PURE__ */ guard$("Refusal", () => fields$({
  error: text$(),
}));

export const validateRefusal: (value: unknown) => Result$<Refusal> = /* @__PURE__ */ validator$(isRefusal);

export const Refusal: Schema$<Refusal> = /* @__PURE__ */ schema$(isRefusal);

export type ServiceState = {
  sid: string;
  friendly_name?: string;
  inbound_request_url?: null | string;
  inbound_method?: "GET" | "POST";
  fallback_url?: null | string;
  fallback_method?: "GET" | "POST";
  status_callback?: null | string;
  sticky_sender?: boolean;
  mms_converter?: boolean;
  smart_encoding?: boolean;
  fallback_to_long_code?: boolean;
  area_code_geomatch?: boolean;
  validity_period?: number;
  scan_message_content?: "inherit" | "enable" | "disable";
  synchronous_validation?: boolean;
  usecase?: "notifications" | "marketing" | "verification" | "discussion" | "poll" | "undeclared";
  use_inbound_webhook_on_number?: boolean;
  us_app_to_person_registered?: boolean;
  date_created?: string;
  date_updated?: string;
  short_codes?: {
    sid: string;
    date_created?: string;
    date_updated?: string;
  }[];
};

export const isServiceState: Guard$<ServiceState> = /* @__PURE__ */ guard$("ServiceState", () => closed$(fields$({
  sid: text$({ pattern: "^MG[0-9a-fA-F]{32}$", $length: 34 }),
  friendly_name: text$({ minLength: 1, maxLength: 64, pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]*$" }),
  inbound_request_url: text$({ type: ["string","null"], pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  inbound_method: values$(["GET","POST"], { format: "http-method" }),
  fallback_url: text$({ type: ["string","null"], pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  fallback_method: values$(["GET","POST"], { format: "http-method" }),
  status_callback: text$({ type: ["string","null"], pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  sticky_sender: any$({ type: "boolean" }),
  mms_converter: any$({ type: "boolean" }),
  smart_encoding: any$({ type: "boolean" }),
  fallback_to_long_code: any$({ type: "boolean" }),
  area_code_geomatch: any$({ type: "boolean" }),
  validity_period: number$({ minimum: 1, maximum: 36000 }),
  scan_message_content: values$(["inherit","enable","disable"]),
  synchronous_validation: any$({ type: "boolean" }),
  usecase: values$(["notifications","marketing","verification","discussion","poll","undeclared"]),
  use_inbound_webhook_on_number: any$({ type: "boolean" }),
  us_app_to_person_registered: any$({ type: "boolean" }),
  date_created: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  date_updated: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  short_codes: list$(closed$(fields$({
    sid: text$({ pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
    date_created: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
    date_updated: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  }, ["date_created","date_updated"], {}, (value) => [value.sid, value.date_created, value.date_updated]))),
}, ["friendly_name","inbound_request_url","inbound_method","fallback_url","fallback_method","status_callback","sticky_sender","mms_converter","smart_encoding","fallback_to_long_code","area_code_geomatch","validity_period","scan_message_content","synchronous_validation","usecase","use_inbound_webhook_on_number","us_app_to_person_registered","date_created","date_updated","short_codes"], {}, (value) => [value.sid, value.friendly_name, value.inbound_request_url, value.inbound_method, value.fallback_url, value.fallback_method, value.status_callback, value.sticky_sender, value.mms_converter, value.smart_encoding, value.fallback_to_long_code, value.area_code_geomatch, value.validity_period, value.scan_message_content, value.synchronous_validation, value.usecase, value.use_inbound_webhook_on_number, value.us_app_to_person_registered, value.date_created, value.date_updated, value.short_codes])));

export const validateServiceState: (value: unknown) => Result$<ServiceState> = /* @__PURE__ */ validator$(isServiceState);

export const ServiceState: Schema$<ServiceState> = /* @__PURE__ */ schema$(isServiceState);

export type ShortCodeState = {
  sid: string;
  short_code: string;
  country_code?: string;
  capabilities?: ("SMS" | "MMS")[];
  friendly_name?: string;
  api_version?: "2010-04-01" | "2008-08-01";
  sms_url?: null | string;
  sms_method?: "GET" | "POST";
  sms_fallback_url?: null | string;
  sms_fallback_method?: "GET" | "POST";
  date_created?: string;
  date_updated?: string;
};

export const isShortCodeState: Guard$<ShortCodeState> = /* @__PURE__ */ guard$("ShortCodeState", () => closed$(fields$({
  sid: text$({ pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
  short_code: text$({ pattern: "^[0-9]{5,6}$" }),
  country_code: text$({ pattern: "^[A-Z]{2}$" }),
  capabilities: list$(values$(["SMS","MMS"])),
  friendly_name: text$({ minLength: 1, maxLength: 64, pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]*$" }),
  api_version: values$(["2010-04-01","2008-08-01"]),
  sms_url: text$({ type: ["string","null"], pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  sms_method: values$(["GET","POST"], { format: "http-method" }),
  sms_fallback_url: text$({ type: ["string","null"], pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  sms_fallback_method: values$(["GET","POST"], { format: "http-method" }),
  date_created: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  date_updated: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
}, ["country_code","capabilities","friendly_name","api_version","sms_url","sms_method","sms_fallback_url","sms_fallback_method","date_created","date_updated"], {}, (value) => [value.sid, value.short_code, value.country_code, value.capabilities, value.friendly_name, value.api_version, value.sms_url, value.sms_method, value.sms_fallback_url, value.sms_fallback_method, value.date_created, value.date_updated])));

export const validateShortCodeState: (value: unknown) => Result$<ShortCodeState> = /* @__PURE__ */ validator$(isShortCodeState);

export const ShortCodeState: Schema$<ShortCodeState> = /* @__PURE__ */ schema$(isShortCodeState);

export type State = {
  $schema?: string;
  accounts: AccountState[];
};

export const isState: Guard$<State> = /* @__PURE__ */ guard$("State", () => closed$(fields$({
  $schema: text$(),
  accounts: list$(reference$(isAccountState)),
}, ["$schema"])));

export const validateState: (value: unknown) => Result$<State> = /* @__PURE__ */ validator$(isState);

export const State: Schema$<State> = /* @__PURE__ */ schema$(isState);

export type WebhookRequest = {
  url: string;
  method: "GET" | "POST";
  parameters: {
    [key: string]: unknown;
  };
  status: null | number;
  content_type: null | string;
  body: null | string;
  error: null | {
    code: number;
    message: string;
  };
};

export const isWebhookRequest: Guard$<WebhookRequest> = /* @__PURE__ */ guard$("WebhookRequest", () => fields$({
  url: text$(),
  method: values$(["GET","POST"]),
  parameters: any$({ type: "object" }),
  status: any$({ type: ["integer","null"] }),
  content_type: any$({ type: ["string","null"] }),
  body: any$({ type: ["string","null"] }),
  error: fields$({
    code: any$({ type: "integer" }),
    message: text$(),
  }, [], { type: ["object","null"] }),
}, [], {}, (value) => [value.url, value.method, value.parameters, value.status, value.content_type, value.body, value.error]));

export const validateWebhookRequest: (value: unknown) => Result$<WebhookRequest> = /* @__PURE__ */ validator$(isWebhookRequest);

export const WebhookRequest: Schema$<WebhookRequest> = /* @__PURE__ */ schema$(isWebhookRequest);
