// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { any as any$, anyOf as anyOf$, closed as closed$, dateTime as dateTime$, fields as fields$, guard as guard$, list as list$, maxItems as maxItems$, number as number$, reference as reference$, schema as schema$, text as text$, type Guard as Guard$, type Result as Result$, type Schema as Schema$, uri as uri$, validator as validator$, values as values$ } from "../../runtime.ts";

/** An account and everything that belongs to it. */
export type AccountState = {
  /** Identifier of the account that owns the short code. */
  sid: string;
  auth_token: string;
  /** The others than active are refused with 403, test with code 20008. */
  status?: "active" | "suspended" | "closed" | "test";
  api_keys?: ApiKeyState[];
  short_codes?: ShortCodeState[];
  services?: ServiceState[];
};

/**
 * Whether a value fits `AccountState`.
 * An account and everything that belongs to it.
 */
export const isAccountState: Guard$<AccountState> = /* @__PURE__ */ guard$("AccountState", () => closed$(fields$({
  sid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  auth_token: text$({ minLength: 1, maxLength: 200, pattern: "^[!-~]+$" }),
  status: values$(["active","suspended","closed","test"]),
  api_keys: list$(reference$(isApiKeyState)),
  short_codes: list$(reference$(isShortCodeState)),
  services: list$(reference$(isServiceState)),
}, ["status","api_keys","short_codes","services"], {}, (value) => [value.sid, value.auth_token, value.status, value.api_keys, value.short_codes, value.services])));

/**
 * Gives a value that fits `AccountState`, or its issues.
 * An account and everything that belongs to it.
 */
export const validateAccountState: (value: unknown) => Result$<AccountState> = /* @__PURE__ */ validator$(isAccountState);

/** An account and everything that belongs to it. */
export const AccountState: Schema$<AccountState> = /* @__PURE__ */ schema$(isAccountState);

/** An API key of the account. */
export type ApiKeyState = {
  sid: string;
  secret: string;
};

/**
 * Whether a value fits `ApiKeyState`.
 * An API key of the account.
 */
export const isApiKeyState: Guard$<ApiKeyState> = /* @__PURE__ */ guard$("ApiKeyState", () => closed$(fields$({
  sid: text$({ pattern: "^SK[0-9a-fA-F]{32}$", $length: 34 }),
  secret: text$({ minLength: 1, maxLength: 200, pattern: "^[!-~]+$" }),
}, [], {}, (value) => [value.sid, value.secret])));

/**
 * Gives a value that fits `ApiKeyState`, or its issues.
 * An API key of the account.
 */
export const validateApiKeyState: (value: unknown) => Result$<ApiKeyState> = /* @__PURE__ */ validator$(isApiKeyState);

/** An API key of the account. */
export const ApiKeyState: Schema$<ApiKeyState> = /* @__PURE__ */ schema$(isApiKeyState);

/** The mock's clock. */
export type Clock = {
  /** real: the machine's time; shifted: going on from `now`; frozen: standing at `now`. */
  mode: "real" | "shifted" | "frozen";
  /** What the clock shows. */
  now: string;
};

/**
 * Whether a value fits `Clock`.
 * The mock's clock.
 */
export const isClock: Guard$<Clock> = /* @__PURE__ */ guard$("Clock", () => fields$({
  mode: values$(["real","shifted","frozen"]),
  now: anyOf$(text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }), text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]\\.[0-9]{3}Z$", $format: dateTime$ })),
}));

/**
 * Gives a value that fits `Clock`, or its issues.
 * The mock's clock.
 */
export const validateClock: (value: unknown) => Result$<Clock> = /* @__PURE__ */ validator$(isClock);

/** The mock's clock. */
export const Clock: Schema$<Clock> = /* @__PURE__ */ schema$(isClock);

/** How to set the clock, within the years 1970 to 9999. */
export type ClockUpdate = {
  /** real: the machine's time; shifted: going on from `now`; frozen: standing at `now`. */
  mode?: "real" | "shifted" | "frozen";
  /** The moment to show; what the clock shows already unless given. */
  now?: string;
  /** Milliseconds to move on; a frozen clock stays frozen. */
  advance_ms?: number;
};

/**
 * Whether a value fits `ClockUpdate`.
 * How to set the clock, within the years 1970 to 9999.
 */
export const isClockUpdate: Guard$<ClockUpdate> = /* @__PURE__ */ guard$("ClockUpdate", () => closed$(fields$({
  mode: values$(["real","shifted","frozen"]),
  now: anyOf$(text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }), text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]\\.[0-9]{3}Z$", $format: dateTime$ })),
  advance_ms: number$({ minimum: -1000000000000, maximum: 1000000000000 }),
}, ["mode","now","advance_ms"])));

/**
 * Gives a value that fits `ClockUpdate`, or its issues.
 * How to set the clock, within the years 1970 to 9999.
 */
export const validateClockUpdate: (value: unknown) => Result$<ClockUpdate> = /* @__PURE__ */ validator$(isClockUpdate);

/** How to set the clock, within the years 1970 to 9999. */
export const ClockUpdate: Schema$<ClockUpdate> = /* @__PURE__ */ schema$(isClockUpdate);

/** A fault to inject. Every given condition must hold; without conditions it hits every API request. */
export type Fault = {
  /** Condition: the document, `messaging-v1`. */
  document?: string;
  /** Condition: the operation, with or without its representation, `ListShortCode`. */
  operation?: string;
  /** Condition: the HTTP method. */
  method?: string;
  /** Condition: how the path begins. */
  path?: string;
  /** Condition: the account that sends the request. */
  account_sid?: string;
  /** How many requests it hits; all, unless given. */
  times?: number;
  /** Milliseconds to wait before anything else. The wait ends when the caller leaves and when the mock is reset; the request is then not handled. */
  delay_ms?: number;
  /** Status to answer with, in the API's own envelope. */
  status?: number;
  /** Twilio error code that goes with the status. */
  code?: number;
  /** Message that goes with the status. */
  message?: string;
  /** Seconds in a Retry-After header. */
  retry_after?: number;
  /** reset ends the connection without an answer, truncate in the middle of one. */
  damage?: "reset" | "truncate";
};

/**
 * Whether a value fits `Fault`.
 * A fault to inject. Every given condition must hold; without conditions it hits every API request.
 */
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

/**
 * Gives a value that fits `Fault`, or its issues.
 * A fault to inject. Every given condition must hold; without conditions it hits every API request.
 */
export const validateFault: (value: unknown) => Result$<Fault> = /* @__PURE__ */ validator$(isFault);

/** A fault to inject. Every given condition must hold; without conditions it hits every API request. */
export const Fault: Schema$<Fault> = /* @__PURE__ */ schema$(isFault);

/** The faults, tried in this order. */
export type Faults = Fault[];

/**
 * Whether a value fits `Faults`.
 * The faults, tried in this order.
 */
export const isFaults: Guard$<Faults> = /* @__PURE__ */ guard$("Faults", () => maxItems$(1000, list$(reference$(isFault))));

/**
 * Gives a value that fits `Faults`, or its issues.
 * The faults, tried in this order.
 */
export const validateFaults: (value: unknown) => Result$<Faults> = /* @__PURE__ */ validator$(isFaults);

/** The faults, tried in this order. */
export const Faults: Schema$<Faults> = /* @__PURE__ */ schema$(isFaults);

/** What the mock is and holds. */
export type Health = {
  status: "ok";
  /** Version of the package. */
  version: string;
  /** SHA-256 of each document: which contract this mock holds to. Documents of `--spec` are listed by the names of their files. */
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
  /** How much there is. */
  counts: {
    accounts: number;
    api_keys: number;
    short_codes: number;
    services: number;
    /** Short codes that are in a service. */
    senders: number;
    /** Requests in the journal. */
    requests: number;
  };
};

/**
 * Whether a value fits `Health`.
 * What the mock is and holds.
 */
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

/**
 * Gives a value that fits `Health`, or its issues.
 * What the mock is and holds.
 */
export const validateHealth: (value: unknown) => Result$<Health> = /* @__PURE__ */ validator$(isHealth);

/** What the mock is and holds. */
export const Health: Schema$<Health> = /* @__PURE__ */ schema$(isHealth);

/** A text that somebody sends to a short code. */
export type InboundText = {
  /** The short code. */
  to: string;
  /** The number of the sender, E.164. */
  from: string;
  /** The text; how long it may be, the document of its version says. */
  body: string;
  /** The account, where several have this short code. */
  account_sid?: string;
};

/**
 * Whether a value fits `InboundText`.
 * A text that somebody sends to a short code.
 */
export const isInboundText: Guard$<InboundText> = /* @__PURE__ */ guard$("InboundText", () => closed$(fields$({
  to: text$(),
  from: text$({ pattern: "^\\+[1-9][0-9]{1,14}$" }),
  body: text$(),
  account_sid: text$(),
}, ["account_sid"])));

/**
 * Gives a value that fits `InboundText`, or its issues.
 * A text that somebody sends to a short code.
 */
export const validateInboundText: (value: unknown) => Result$<InboundText> = /* @__PURE__ */ validator$(isInboundText);

/** A text that somebody sends to a short code. */
export const InboundText: Schema$<InboundText> = /* @__PURE__ */ schema$(isInboundText);

/** The last requests to the APIs, oldest first. */
export type Journal = JournalEntry[];

/**
 * Whether a value fits `Journal`.
 * The last requests to the APIs, oldest first.
 */
export const isJournal: Guard$<Journal> = /* @__PURE__ */ guard$("Journal", () => list$(reference$(isJournalEntry)));

/**
 * Gives a value that fits `Journal`, or its issues.
 * The last requests to the APIs, oldest first.
 */
export const validateJournal: (value: unknown) => Result$<Journal> = /* @__PURE__ */ validator$(isJournal);

/** The last requests to the APIs, oldest first. */
export const Journal: Schema$<Journal> = /* @__PURE__ */ schema$(isJournal);

/** One request and its answer, without credentials. */
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
  /** Milliseconds the answer took. */
  ms: number;
};

/**
 * Whether a value fits `JournalEntry`.
 * One request and its answer, without credentials.
 */
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

/**
 * Gives a value that fits `JournalEntry`, or its issues.
 * One request and its answer, without credentials.
 */
export const validateJournalEntry: (value: unknown) => Result$<JournalEntry> = /* @__PURE__ */ validator$(isJournalEntry);

/** One request and its answer, without credentials. */
export const JournalEntry: Schema$<JournalEntry> = /* @__PURE__ */ schema$(isJournalEntry);

/** What became of an inbound message. */
export type Reception = {
  message_sid: string;
  /** Identifier of the account that owns the short code. */
  account_sid: string;
  /** Unique identifier of the short code. */
  short_code_sid: string;
  service_sid: null | string;
  /** Why no URL was requested. */
  dropped: null | string;
  /** One, or two where the first failed and there is a fallback. */
  requests: WebhookRequest[];
};

/**
 * Whether a value fits `Reception`.
 * What became of an inbound message.
 */
export const isReception: Guard$<Reception> = /* @__PURE__ */ guard$("Reception", () => fields$({
  message_sid: text$({ pattern: "^SM[0-9a-fA-F]{32}$", $length: 34 }),
  account_sid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  short_code_sid: text$({ pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
  service_sid: text$({ type: ["string","null"], pattern: "^MG[0-9a-fA-F]{32}$", $length: 34 }),
  dropped: any$({ type: ["string","null"] }),
  requests: list$(reference$(isWebhookRequest)),
}));

/**
 * Gives a value that fits `Reception`, or its issues.
 * What became of an inbound message.
 */
export const validateReception: (value: unknown) => Result$<Reception> = /* @__PURE__ */ validator$(isReception);

/** What became of an inbound message. */
export const Reception: Schema$<Reception> = /* @__PURE__ */ schema$(isReception);

/** Why a request was refused. */
export type Refusal = {
  /** What is wrong, where, and how to repair it. */
  error: string;
};

/**
 * Whether a value fits `Refusal`.
 * Why a request was refused.
 */
export const isRefusal: Guard$<Refusal> = /* @__PURE__ */ guard$("Refusal", () => fields$({
  error: text$(),
}));

/**
 * Gives a value that fits `Refusal`, or its issues.
 * Why a request was refused.
 */
export const validateRefusal: (value: unknown) => Result$<Refusal> = /* @__PURE__ */ validator$(isRefusal);

/** Why a request was refused. */
export const Refusal: Schema$<Refusal> = /* @__PURE__ */ schema$(isRefusal);

/** A Messaging Service of the account. What is left out has Twilio's default. */
export type ServiceState = {
  /** Unique identifier of the Messaging Service. */
  sid: string;
  friendly_name?: string;
  /** URL that receives the messages to the service's senders. Without one they are dropped, unless the service defers to the sender's own URL. */
  inbound_request_url?: null | string;
  /** HTTP method of the request to the inbound request URL. */
  inbound_method?: "GET" | "POST";
  /** URL that is requested instead when the inbound request URL cannot be fetched or its TwiML cannot be executed. */
  fallback_url?: null | string;
  /** HTTP method of the request to the fallback URL. */
  fallback_method?: "GET" | "POST";
  /** URL that receives the delivery status of the service's messages. */
  status_callback?: null | string;
  /** Whether a recipient always gets messages from the same sender. */
  sticky_sender?: boolean;
  /** Whether an MMS becomes an SMS with a link where MMS cannot be received. */
  mms_converter?: boolean;
  /** Whether Unicode characters are replaced by similar GSM-7 ones. */
  smart_encoding?: boolean;
  /** Obsolete, without effect. */
  fallback_to_long_code?: boolean;
  /** Whether a sender with the recipient's area code is preferred. */
  area_code_geomatch?: boolean;
  /** Seconds a message may wait to be sent, from 1 to 36000. */
  validity_period?: number;
  /** Reserved. */
  scan_message_content?: "inherit" | "enable" | "disable";
  /** Reserved. */
  synchronous_validation?: boolean;
  /** What the service sends messages for. */
  usecase?: "notifications" | "marketing" | "verification" | "discussion" | "poll" | "undeclared";
  /** Whether messages to a sender go to the sender's own URL. */
  use_inbound_webhook_on_number?: boolean;
  /** Whether the service is registered for A2P 10DLC in the USA. */
  us_app_to_person_registered?: boolean;
  date_created?: string;
  date_updated?: string;
  /** Short codes of the account that are in this service; each can be in one. */
  short_codes?: {
    /** Unique identifier of the short code. */
    sid: string;
    /** When it was added. */
    date_created?: string;
    date_updated?: string;
  }[];
};

/**
 * Whether a value fits `ServiceState`.
 * A Messaging Service of the account. What is left out has Twilio's default.
 */
export const isServiceState: Guard$<ServiceState> = /* @__PURE__ */ guard$("ServiceState", () => closed$(fields$({
  sid: text$({ pattern: "^MG[0-9a-fA-F]{32}$", $length: 34 }),
  friendly_name: text$({ minLength: 1, maxLength: 64, pattern: "^(?:[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ud800-\\udfff\\ufffe\\uffff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$" }),
  inbound_request_url: text$({ type: ["string","null"], maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  inbound_method: values$(["GET","POST"], { format: "http-method" }),
  fallback_url: text$({ type: ["string","null"], maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  fallback_method: values$(["GET","POST"], { format: "http-method" }),
  status_callback: text$({ type: ["string","null"], maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
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

/**
 * Gives a value that fits `ServiceState`, or its issues.
 * A Messaging Service of the account. What is left out has Twilio's default.
 */
export const validateServiceState: (value: unknown) => Result$<ServiceState> = /* @__PURE__ */ validator$(isServiceState);

/** A Messaging Service of the account. What is left out has Twilio's default. */
export const ServiceState: Schema$<ServiceState> = /* @__PURE__ */ schema$(isServiceState);

/** A short code of the account. What is left out has Twilio's default. */
export type ShortCodeState = {
  /** Unique identifier of the short code. */
  sid: string;
  /** The short code itself: five or six digits, without a plus sign. */
  short_code: string;
  /** Country in which the short code works: two letters, ISO 3166-1. */
  country_code?: string;
  /** What the short code can receive and send. */
  capabilities?: ("SMS" | "MMS")[];
  friendly_name?: string;
  /** Version of the API in which a message to this short code starts its TwiML session. */
  api_version?: "2010-04-01" | "2008-08-01";
  /** URL that is asked what to do when a message to this short code comes in. */
  sms_url?: null | string;
  sms_method?: "GET" | "POST";
  /** URL that is asked instead when the SmsUrl cannot be fetched or its TwiML cannot be executed. */
  sms_fallback_url?: null | string;
  sms_fallback_method?: "GET" | "POST";
  /** Lists show the newest first. The time of the import unless given. */
  date_created?: string;
  date_updated?: string;
};

/**
 * Whether a value fits `ShortCodeState`.
 * A short code of the account. What is left out has Twilio's default.
 */
export const isShortCodeState: Guard$<ShortCodeState> = /* @__PURE__ */ guard$("ShortCodeState", () => closed$(fields$({
  sid: text$({ pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
  short_code: text$({ pattern: "^[0-9]{5,6}$" }),
  country_code: text$({ pattern: "^[A-Z]{2}$" }),
  capabilities: list$(values$(["SMS","MMS"])),
  friendly_name: text$({ minLength: 1, maxLength: 64, pattern: "^(?:[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ud800-\\udfff\\ufffe\\uffff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$" }),
  api_version: values$(["2010-04-01","2008-08-01"]),
  sms_url: text$({ type: ["string","null"], maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  sms_method: values$(["GET","POST"], { format: "http-method" }),
  sms_fallback_url: text$({ type: ["string","null"], maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  sms_fallback_method: values$(["GET","POST"], { format: "http-method" }),
  date_created: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  date_updated: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
}, ["country_code","capabilities","friendly_name","api_version","sms_url","sms_method","sms_fallback_url","sms_fallback_method","date_created","date_updated"], {}, (value) => [value.sid, value.short_code, value.country_code, value.capabilities, value.friendly_name, value.api_version, value.sms_url, value.sms_method, value.sms_fallback_url, value.sms_fallback_method, value.date_created, value.date_updated])));

/**
 * Gives a value that fits `ShortCodeState`, or its issues.
 * A short code of the account. What is left out has Twilio's default.
 */
export const validateShortCodeState: (value: unknown) => Result$<ShortCodeState> = /* @__PURE__ */ validator$(isShortCodeState);

/** A short code of the account. What is left out has Twilio's default. */
export const ShortCodeState: Schema$<ShortCodeState> = /* @__PURE__ */ schema$(isShortCodeState);

/** What the mock holds: the format of --seed FILE and of /_mock/state. */
export type State = {
  /** For editors. */
  $schema?: string;
  accounts: AccountState[];
};

/**
 * Whether a value fits `State`.
 * What the mock holds: the format of --seed FILE and of /_mock/state.
 */
export const isState: Guard$<State> = /* @__PURE__ */ guard$("State", () => closed$(fields$({
  $schema: text$(),
  accounts: list$(reference$(isAccountState)),
}, ["$schema"])));

/**
 * Gives a value that fits `State`, or its issues.
 * What the mock holds: the format of --seed FILE and of /_mock/state.
 */
export const validateState: (value: unknown) => Result$<State> = /* @__PURE__ */ validator$(isState);

/** What the mock holds: the format of --seed FILE and of /_mock/state. */
export const State: Schema$<State> = /* @__PURE__ */ schema$(isState);

/** What was sent to one URL, and what it answered. */
export type WebhookRequest = {
  url: string;
  method: "GET" | "POST";
  /** What was sent, by name. */
  parameters: {
    [key: string]: unknown;
  };
  /** null when there was no answer that could be used. */
  status: null | number;
  content_type: null | string;
  body: null | string;
  /** Why the answer could not be used, with Twilio's error code. */
  error: null | {
    code: number;
    message: string;
  };
};

/**
 * Whether a value fits `WebhookRequest`.
 * What was sent to one URL, and what it answered.
 */
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

/**
 * Gives a value that fits `WebhookRequest`, or its issues.
 * What was sent to one URL, and what it answered.
 */
export const validateWebhookRequest: (value: unknown) => Result$<WebhookRequest> = /* @__PURE__ */ validator$(isWebhookRequest);

/** What was sent to one URL, and what it answered. */
export const WebhookRequest: Schema$<WebhookRequest> = /* @__PURE__ */ schema$(isWebhookRequest);
