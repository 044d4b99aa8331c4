// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { any as any$, anyOf as anyOf$, closed as closed$, dateTime as dateTime$, fields as fields$, guard as guard$, list as list$, maxItems as maxItems$, number as number$, reference as reference$, schema as schema$, text as text$, type Guard as Guard$, type Result as Result$, type Schema as Schema$, uri as uri$, validator as validator$, values as values$ } from "../../runtime.ts";

/** An account and everything that belongs to it. */
export type AccountState = {
  /** Identifier of the account. */
  sid: string;
  auth_token: string;
  /** Requests of an account that is not active are refused with 403. test: the account can only send messages, with the magic numbers of test credentials. */
  status?: "active" | "suspended" | "closed" | "test";
  api_keys?: ApiKeyState[];
  short_codes?: ShortCodeState[];
  phone_numbers?: PhoneNumberState[];
  services?: ServiceState[];
  messages?: MessageState[];
  media?: MediaState[];
  blocks?: BlockState[];
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
  phone_numbers: list$(reference$(isPhoneNumberState)),
  services: list$(reference$(isServiceState)),
  messages: list$(reference$(isMessageState)),
  media: list$(reference$(isMediaState)),
  blocks: list$(reference$(isBlockState)),
}, ["status","api_keys","short_codes","phone_numbers","services","messages","media","blocks"], {}, (value) => [value.sid, value.auth_token, value.status, value.api_keys, value.short_codes, value.phone_numbers, value.services, value.messages, value.media, value.blocks])));

/**
 * Gives a value that fits `AccountState`, or its issues.
 * An account and everything that belongs to it.
 */
export const validateAccountState: (value: unknown) => Result$<AccountState> = /* @__PURE__ */ validator$(isAccountState);

/** An account and everything that belongs to it. */
export const AccountState: Schema$<AccountState> = /* @__PURE__ */ schema$(isAccountState);

/** An error or a warning that Twilio's debugger would report. */
export type Alert = {
  /** Sequence number, counted from 1 across all events. */
  id: number;
  at: string;
  /** The account that the alert is about. */
  account_sid: string;
  /** Identifier of the message. It begins with SM, or with MM if the message has media. */
  message_sid: null | string;
  /** Twilio's error code. */
  code: number;
  level: "error" | "warning";
  message: string;
  /** The URL that the alert is about. */
  url: null | string;
};

/**
 * Whether a value fits `Alert`.
 * An error or a warning that Twilio's debugger would report.
 */
export const isAlert: Guard$<Alert> = /* @__PURE__ */ guard$("Alert", () => fields$({
  id: number$({ minimum: 1 }),
  at: anyOf$(text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }), text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]\\.[0-9]{3}Z$", $format: dateTime$ })),
  account_sid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  message_sid: text$({ type: ["string","null"], minLength: 34, maxLength: 34, pattern: "^(SM|MM)[0-9a-fA-F]{32}$" }),
  code: any$({ type: "integer" }),
  level: values$(["error","warning"]),
  message: text$(),
  url: any$({ type: ["string","null"] }),
}, [], {}, (value) => [value.id, value.at, value.account_sid, value.message_sid, value.code, value.level, value.message, value.url]));

/**
 * Gives a value that fits `Alert`, or its issues.
 * An error or a warning that Twilio's debugger would report.
 */
export const validateAlert: (value: unknown) => Result$<Alert> = /* @__PURE__ */ validator$(isAlert);

/** An error or a warning that Twilio's debugger would report. */
export const Alert: Schema$<Alert> = /* @__PURE__ */ schema$(isAlert);

/** The latest alerts, oldest first. */
export type Alerts = Alert[];

/**
 * Whether a value fits `Alerts`.
 * The latest alerts, oldest first.
 */
export const isAlerts: Guard$<Alerts> = /* @__PURE__ */ guard$("Alerts", () => list$(reference$(isAlert)));

/**
 * Gives a value that fits `Alerts`, or its issues.
 * The latest alerts, oldest first.
 */
export const validateAlerts: (value: unknown) => Result$<Alerts> = /* @__PURE__ */ validator$(isAlerts);

/** The latest alerts, oldest first. */
export const Alerts: Schema$<Alerts> = /* @__PURE__ */ schema$(isAlerts);

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

/** A recipient who said STOP to a sender, or to a Messaging Service. */
export type BlockState = {
  /** Identifier used by the mock only: Twilio has no resource for blocks. */
  sid: string;
  /** The short code or phone number, or the Sid of the Messaging Service. */
  sender: string;
  /** A phone number, in E.164 format. */
  recipient: string;
  date_created?: string;
};

/**
 * Whether a value fits `BlockState`.
 * A recipient who said STOP to a sender, or to a Messaging Service.
 */
export const isBlockState: Guard$<BlockState> = /* @__PURE__ */ guard$("BlockState", () => closed$(fields$({
  sid: text$({ pattern: "^BL[0-9a-fA-F]{32}$", $length: 34 }),
  sender: text$({ maxLength: 100 }),
  recipient: text$({ pattern: "^\\+[1-9][0-9]{1,14}$" }),
  date_created: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
}, ["date_created"], {}, (value) => [value.sid, value.sender, value.recipient, value.date_created])));

/**
 * Gives a value that fits `BlockState`, or its issues.
 * A recipient who said STOP to a sender, or to a Messaging Service.
 */
export const validateBlockState: (value: unknown) => Result$<BlockState> = /* @__PURE__ */ validator$(isBlockState);

/** A recipient who said STOP to a sender, or to a Messaging Service. */
export const BlockState: Schema$<BlockState> = /* @__PURE__ */ schema$(isBlockState);

/** The mock's clock. */
export type Clock = {
  /** real: the clock of the machine; shifted: the clock runs on from `now`; frozen: the clock stays at `now`. */
  mode: "real" | "shifted" | "frozen";
  /** Current time of the clock. */
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
  /** real: the clock of the machine; shifted: the clock runs on from `now`; frozen: the clock stays at `now`. */
  mode?: "real" | "shifted" | "frozen";
  /** The time to set. Without it, the current time of the clock. */
  now?: string;
  /** Milliseconds to advance the clock. A frozen clock stays frozen. */
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

/** The latest webhook requests, oldest first. */
export type Deliveries = Delivery[];

/**
 * Whether a value fits `Deliveries`.
 * The latest webhook requests, oldest first.
 */
export const isDeliveries: Guard$<Deliveries> = /* @__PURE__ */ guard$("Deliveries", () => list$(reference$(isDelivery)));

/**
 * Gives a value that fits `Deliveries`, or its issues.
 * The latest webhook requests, oldest first.
 */
export const validateDeliveries: (value: unknown) => Result$<Deliveries> = /* @__PURE__ */ validator$(isDeliveries);

/** The latest webhook requests, oldest first. */
export const Deliveries: Schema$<Deliveries> = /* @__PURE__ */ schema$(isDeliveries);

/** A webhook request to an app, and its response. */
export type Delivery = {
  /** Sequence number, counted from 1 across all events. */
  id: number;
  at: string;
  /** The account that configured the URL. */
  account_sid: string;
  /** Identifier of the message. It begins with SM, or with MM if the message has media. */
  message_sid: string;
  /** inbound: a message was received; fallback: the first URL failed; redirect, action: requested by TwiML; status: the status of a message changed. */
  reason: "inbound" | "fallback" | "redirect" | "action" | "status";
  url: string;
  method: "GET" | "POST";
  /** The parameters that were sent, by name. */
  parameters: {
    [key: string]: unknown;
  };
  /** HTTP status. null if there was no response below 300. */
  status: null | number;
  content_type: null | string;
  response_body: null | string;
  /** Duration of the request in milliseconds. */
  ms: number;
  /** Why the response could not be used. */
  error: null | {
    code: number;
    message: string;
  };
  /** The HTTP requests that were sent: one, or more if there were redirects or retries. */
  attempts: ({
    method: "GET" | "POST";
    /** The requested URL, including the query parameters of a GET request. */
    url: string;
    headers: {
      [key: string]: unknown;
    };
    body: null | string;
    /** The text that was signed. */
    signed: string;
    /** X-Twilio-Signature. */
    signature: string;
    /** HTTP status. null if there was no response. */
    status: null | number;
    response_headers: {
      [key: string]: unknown;
    };
    /** Body of the response, as far as it was read. */
    response_body: null | string;
    ms: null | number;
    error: null | string;
  })[];
  /** The TwiML that was executed, verb by verb. */
  steps: {
    /** Name of the TwiML verb, and `Message` for a plain text response. */
    verb: string;
    /** Content of the verb, or the URL it refers to. */
    text: string;
    /** The result of the verb: `sent as SM…`, `invalid` (an alert says why), `followed` or `not reached`. */
    outcome: string;
  }[];
};

/**
 * Whether a value fits `Delivery`.
 * A webhook request to an app, and its response.
 */
export const isDelivery: Guard$<Delivery> = /* @__PURE__ */ guard$("Delivery", () => fields$({
  id: number$({ minimum: 1 }),
  at: anyOf$(text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }), text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]\\.[0-9]{3}Z$", $format: dateTime$ })),
  account_sid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  message_sid: text$({ minLength: 34, maxLength: 34, pattern: "^(SM|MM)[0-9a-fA-F]{32}$" }),
  reason: values$(["inbound","fallback","redirect","action","status"]),
  url: text$(),
  method: values$(["GET","POST"]),
  parameters: any$({ type: "object" }),
  status: any$({ type: ["integer","null"] }),
  content_type: any$({ type: ["string","null"] }),
  response_body: any$({ type: ["string","null"] }),
  ms: number$({ type: "number", minimum: 0 }),
  error: fields$({
    code: any$({ type: "integer" }),
    message: text$(),
  }, [], { type: ["object","null"] }),
  attempts: list$(fields$({
    method: values$(["GET","POST"]),
    url: text$(),
    headers: any$({ type: "object" }),
    body: any$({ type: ["string","null"] }),
    signed: text$(),
    signature: text$(),
    status: any$({ type: ["integer","null"] }),
    response_headers: any$({ type: "object" }),
    response_body: any$({ type: ["string","null"] }),
    ms: number$({ type: ["number","null"], minimum: 0 }),
    error: any$({ type: ["string","null"] }),
  }, [], {}, (value) => [value.method, value.url, value.headers, value.body, value.signed, value.signature, value.status, value.response_headers, value.response_body, value.ms, value.error])),
  steps: list$(fields$({
    verb: text$(),
    text: text$(),
    outcome: text$(),
  }, [], {}, (value) => [value.verb, value.text, value.outcome])),
}, [], {}, (value) => [value.id, value.at, value.account_sid, value.message_sid, value.reason, value.url, value.method, value.parameters, value.status, value.content_type, value.response_body, value.ms, value.error, value.attempts, value.steps]));

/**
 * Gives a value that fits `Delivery`, or its issues.
 * A webhook request to an app, and its response.
 */
export const validateDelivery: (value: unknown) => Result$<Delivery> = /* @__PURE__ */ validator$(isDelivery);

/** A webhook request to an app, and its response. */
export const Delivery: Schema$<Delivery> = /* @__PURE__ */ schema$(isDelivery);

/** A fault to inject. It affects requests that meet every given condition. Without conditions, it affects every API request. */
export type Fault = {
  /** Condition: the name of the document. */
  document?: "api-2008-08-01" | "api-2010-04-01" | "messaging-v1";
  /** Condition: the operationId, with or without the representation, such as `ListShortCode`. */
  operation?: "CreateMessage" | "CreateMessageXml" | "CreateMessageXmlDefault" | "CreatePhoneNumber" | "CreateService" | "CreateShortCode" | "CreateSmsMessage" | "DeleteMedia" | "DeleteMediaXml" | "DeleteMediaXmlDefault" | "DeleteMessage" | "DeleteMessageXml" | "DeleteMessageXmlDefault" | "DeletePhoneNumber" | "DeleteService" | "DeleteShortCode" | "FetchMedia" | "FetchMediaXml" | "FetchMediaXmlDefault" | "FetchMessage" | "FetchMessageXml" | "FetchMessageXmlDefault" | "FetchPhoneNumber" | "FetchService" | "FetchShortCode" | "FetchShortCodeCsv" | "FetchShortCodeHtml" | "FetchShortCodeJson" | "FetchShortCodeXml" | "FetchShortCodeXmlDefault" | "FetchSmsMessage" | "ListMedia" | "ListMediaXml" | "ListMediaXmlDefault" | "ListMessage" | "ListMessageXml" | "ListMessageXmlDefault" | "ListPhoneNumber" | "ListService" | "ListShortCode" | "ListShortCodeCsv" | "ListShortCodeHtml" | "ListShortCodeJson" | "ListShortCodeXml" | "ListShortCodeXmlDefault" | "ListSmsMessage" | "UpdateMessage" | "UpdateMessageXml" | "UpdateMessageXmlDefault" | "UpdateService" | "UpdateShortCode" | "UpdateShortCodeCsv" | "UpdateShortCodeHtml" | "UpdateShortCodeJson" | "UpdateShortCodeXml" | "UpdateShortCodeXmlDefault";
  /** Condition: the HTTP method. */
  method?: string;
  /** Condition: the beginning of the path. */
  path?: string;
  /** Condition: the account that sends the request. */
  account_sid?: string;
  /** How many requests the fault affects. Without it, all matching requests. */
  times?: number;
  /** Milliseconds to wait before the request is processed. The wait ends when the caller disconnects and when the mock is reset; the request is then not processed. */
  delay_ms?: number;
  /** HTTP status to answer with, in the API's own error format. */
  status?: number;
  /** Twilio error code to send with the status. */
  code?: number;
  /** Error message to send with the status. */
  message?: string;
  /** Seconds in a Retry-After header. */
  retry_after?: number;
  /** reset closes the connection without a response; truncate closes it in the middle of a response. */
  damage?: "reset" | "truncate";
};

/**
 * Whether a value fits `Fault`.
 * A fault to inject. It affects requests that meet every given condition. Without conditions, it affects every API request.
 */
export const isFault: Guard$<Fault> = /* @__PURE__ */ guard$("Fault", () => closed$(fields$({
  document: values$(["api-2008-08-01","api-2010-04-01","messaging-v1"]),
  operation: values$(["CreateMessage","CreateMessageXml","CreateMessageXmlDefault","CreatePhoneNumber","CreateService","CreateShortCode","CreateSmsMessage","DeleteMedia","DeleteMediaXml","DeleteMediaXmlDefault","DeleteMessage","DeleteMessageXml","DeleteMessageXmlDefault","DeletePhoneNumber","DeleteService","DeleteShortCode","FetchMedia","FetchMediaXml","FetchMediaXmlDefault","FetchMessage","FetchMessageXml","FetchMessageXmlDefault","FetchPhoneNumber","FetchService","FetchShortCode","FetchShortCodeCsv","FetchShortCodeHtml","FetchShortCodeJson","FetchShortCodeXml","FetchShortCodeXmlDefault","FetchSmsMessage","ListMedia","ListMediaXml","ListMediaXmlDefault","ListMessage","ListMessageXml","ListMessageXmlDefault","ListPhoneNumber","ListService","ListShortCode","ListShortCodeCsv","ListShortCodeHtml","ListShortCodeJson","ListShortCodeXml","ListShortCodeXmlDefault","ListSmsMessage","UpdateMessage","UpdateMessageXml","UpdateMessageXmlDefault","UpdateService","UpdateShortCode","UpdateShortCodeCsv","UpdateShortCodeHtml","UpdateShortCodeJson","UpdateShortCodeXml","UpdateShortCodeXmlDefault"]),
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
 * A fault to inject. It affects requests that meet every given condition. Without conditions, it affects every API request.
 */
export const validateFault: (value: unknown) => Result$<Fault> = /* @__PURE__ */ validator$(isFault);

/** A fault to inject. It affects requests that meet every given condition. Without conditions, it affects every API request. */
export const Fault: Schema$<Fault> = /* @__PURE__ */ schema$(isFault);

/** The faults. The first that matches a request is injected. */
export type Faults = Fault[];

/**
 * Whether a value fits `Faults`.
 * The faults. The first that matches a request is injected.
 */
export const isFaults: Guard$<Faults> = /* @__PURE__ */ guard$("Faults", () => maxItems$(1000, list$(reference$(isFault))));

/**
 * Gives a value that fits `Faults`, or its issues.
 * The faults. The first that matches a request is injected.
 */
export const validateFaults: (value: unknown) => Result$<Faults> = /* @__PURE__ */ validator$(isFaults);

/** The faults. The first that matches a request is injected. */
export const Faults: Schema$<Faults> = /* @__PURE__ */ schema$(isFaults);

/** Version, documents and resource counts of the mock. */
export type Health = {
  status: "ok";
  /** Version of the package. */
  version: string;
  /** SHA-256 of each document that this mock serves. Documents added with `--spec` are listed by file name. */
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
  /** Number of resources of each kind. */
  counts: {
    accounts: number;
    api_keys: number;
    short_codes: number;
    phone_numbers: number;
    services: number;
    /** Short codes and phone numbers that are in a service. */
    senders: number;
    messages: number;
    /** Number of requests in the journal. */
    requests: number;
  };
};

/**
 * Whether a value fits `Health`.
 * Version, documents and resource counts of the mock.
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
    phone_numbers: number$({ minimum: 0 }),
    services: number$({ minimum: 0 }),
    senders: number$({ minimum: 0 }),
    messages: number$({ minimum: 0 }),
    requests: number$({ minimum: 0 }),
  }),
}));

/**
 * Gives a value that fits `Health`, or its issues.
 * Version, documents and resource counts of the mock.
 */
export const validateHealth: (value: unknown) => Result$<Health> = /* @__PURE__ */ validator$(isHealth);

/** Version, documents and resource counts of the mock. */
export const Health: Schema$<Health> = /* @__PURE__ */ schema$(isHealth);

/** The result of an inbound message. */
export type InboundResult = {
  /** Identifier of the message. It begins with SM, or with MM if the message has media. */
  message_sid: string;
  /** The account that owns the recipient. */
  account_sid: string;
  /** Sid of the short code that received it. */
  short_code_sid: null | string;
  /** Sid of the phone number that received it. */
  phone_number_sid: null | string;
  /** The Messaging Service that holds the recipient. */
  service_sid: null | string;
  /** How the opt-out handling of the recipient interpreted the text. */
  opt_out: "STOP" | "START" | "HELP" | null;
  /** Why no URL was requested. */
  dropped: null | string;
  /** The requests that the message caused, in order. */
  requests: Delivery[];
  /** The messages that were sent in reply, by TwiML or by the opt-out handling. */
  replies: string[];
};

/**
 * Whether a value fits `InboundResult`.
 * The result of an inbound message.
 */
export const isInboundResult: Guard$<InboundResult> = /* @__PURE__ */ guard$("InboundResult", () => fields$({
  message_sid: text$({ minLength: 34, maxLength: 34, pattern: "^(SM|MM)[0-9a-fA-F]{32}$" }),
  account_sid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  short_code_sid: any$({ type: ["string","null"] }),
  phone_number_sid: any$({ type: ["string","null"] }),
  service_sid: text$({ type: ["string","null"], pattern: "^MG[0-9a-fA-F]{32}$", $length: 34 }),
  opt_out: values$(["STOP","START","HELP",null], { type: ["string","null"] }),
  dropped: any$({ type: ["string","null"] }),
  requests: list$(reference$(isDelivery)),
  replies: list$(text$({ minLength: 34, maxLength: 34, pattern: "^(SM|MM)[0-9a-fA-F]{32}$" })),
}));

/**
 * Gives a value that fits `InboundResult`, or its issues.
 * The result of an inbound message.
 */
export const validateInboundResult: (value: unknown) => Result$<InboundResult> = /* @__PURE__ */ validator$(isInboundResult);

/** The result of an inbound message. */
export const InboundResult: Schema$<InboundResult> = /* @__PURE__ */ schema$(isInboundResult);

/** A text message sent to a short code or a phone number. */
export type InboundText = {
  /** The short code or the phone number. */
  to: string;
  /** The number of the sender, in E.164 format. */
  from: string;
  /** The text. The document of the API version gives its maximum length. */
  body: string;
  /** Media files of the message. */
  media?: {
    url: string;
    /** Defaults to what the URL ends with. */
    content_type?: string;
  }[];
  /** The account. Required if several accounts have this recipient. */
  account_sid?: string;
};

/**
 * Whether a value fits `InboundText`.
 * A text message sent to a short code or a phone number.
 */
export const isInboundText: Guard$<InboundText> = /* @__PURE__ */ guard$("InboundText", () => closed$(fields$({
  to: text$(),
  from: text$({ pattern: "^\\+[1-9][0-9]{1,14}$" }),
  body: text$({ minLength: 0, maxLength: 10000, pattern: "^(?:[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ud800-\\udfff\\ufffe\\uffff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$" }),
  media: maxItems$(10, list$(closed$(fields$({
    url: text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
    content_type: text$({ minLength: 1, maxLength: 200, pattern: "^(?:[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ud800-\\udfff\\ufffe\\uffff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$" }),
  }, ["content_type"], {}, (value) => [value.url, value.content_type])))),
  account_sid: text$(),
}, ["media","account_sid"])));

/**
 * Gives a value that fits `InboundText`, or its issues.
 * A text message sent to a short code or a phone number.
 */
export const validateInboundText: (value: unknown) => Result$<InboundText> = /* @__PURE__ */ validator$(isInboundText);

/** A text message sent to a short code or a phone number. */
export const InboundText: Schema$<InboundText> = /* @__PURE__ */ schema$(isInboundText);

/** The latest requests to the APIs, oldest first. */
export type Journal = JournalEntry[];

/**
 * Whether a value fits `Journal`.
 * The latest requests to the APIs, oldest first.
 */
export const isJournal: Guard$<Journal> = /* @__PURE__ */ guard$("Journal", () => list$(reference$(isJournalEntry)));

/**
 * Gives a value that fits `Journal`, or its issues.
 * The latest requests to the APIs, oldest first.
 */
export const validateJournal: (value: unknown) => Result$<Journal> = /* @__PURE__ */ validator$(isJournal);

/** The latest requests to the APIs, oldest first. */
export const Journal: Schema$<Journal> = /* @__PURE__ */ schema$(isJournal);

/** A request and its response, without credentials. */
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
  response_body: string;
  /** Duration of the request in milliseconds. */
  ms: number;
};

/**
 * Whether a value fits `JournalEntry`.
 * A request and its response, without credentials.
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
  response_body: text$(),
  ms: number$({ type: "number", minimum: 0 }),
}, [], {}, (value) => [value.at, value.method, value.url, value.headers, value.body, value.document, value.operation, value.account_sid, value.status, value.response_body, value.ms]));

/**
 * Gives a value that fits `JournalEntry`, or its issues.
 * A request and its response, without credentials.
 */
export const validateJournalEntry: (value: unknown) => Result$<JournalEntry> = /* @__PURE__ */ validator$(isJournalEntry);

/** A request and its response, without credentials. */
export const JournalEntry: Schema$<JournalEntry> = /* @__PURE__ */ schema$(isJournalEntry);

/** A message that a phone sent or received. */
export type LoggedMessage = {
  /** Identifier of the message. It begins with SM, or with MM if the message has media. */
  sid: string;
  /** The account that sent or received the message. */
  account_sid: string;
  /** inbound: received from a phone; outbound-api: sent by an API request; outbound-reply: sent in reply, by TwiML or by the opt-out handling. */
  direction: "inbound" | "outbound-api" | "outbound-reply";
  /** The sender. null until one is chosen. */
  from: null | string;
  /** The recipient. */
  to: string;
  body: string;
  media_urls: string[];
  /** Status of the message. */
  status: "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "canceled" | "receiving" | "received";
  error_code: null | number;
  num_segments: number;
  /** The Messaging Service that the message belongs to. */
  messaging_service_sid: null | string;
  /** Which sender was chosen, and why. */
  sender_choice: null | {
    /** The number that sends the message. null if no sender can. */
    sender: null | string;
    /** Why it was chosen. */
    because: "direct" | "short_code" | "reroute" | "sticky" | "area_code" | "country" | "us_number" | "any_number" | null;
    /** The other senders of the service. */
    passed_over: {
      sender: string;
      /** Why it was not chosen. */
      because: "short_code_abroad" | "no_sms" | "no_mms" | "carrier_takes_no_short_codes" | "is_recipient" | "short_code_first" | "country_first" | "us_number_first" | "sticky_first" | "area_code_first" | "least_used_first" | "oldest_first";
    }[];
  };
  date_created: string;
};

/**
 * Whether a value fits `LoggedMessage`.
 * A message that a phone sent or received.
 */
export const isLoggedMessage: Guard$<LoggedMessage> = /* @__PURE__ */ guard$("LoggedMessage", () => fields$({
  sid: text$({ minLength: 34, maxLength: 34, pattern: "^(SM|MM)[0-9a-fA-F]{32}$" }),
  account_sid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  direction: values$(["inbound","outbound-api","outbound-reply"]),
  from: any$({ type: ["string","null"] }),
  to: text$(),
  body: text$(),
  media_urls: list$(text$()),
  status: values$(["accepted","scheduled","queued","sending","sent","delivered","undelivered","failed","canceled","receiving","received"]),
  error_code: any$({ type: ["integer","null"] }),
  num_segments: number$({ minimum: 0 }),
  messaging_service_sid: text$({ type: ["string","null"], pattern: "^MG[0-9a-fA-F]{32}$", $length: 34 }),
  sender_choice: closed$(fields$({
    sender: any$({ type: ["string","null"] }),
    because: values$(["direct","short_code","reroute","sticky","area_code","country","us_number","any_number",null], { type: ["string","null"] }),
    passed_over: list$(closed$(fields$({
      sender: text$(),
      because: values$(["short_code_abroad","no_sms","no_mms","carrier_takes_no_short_codes","is_recipient","short_code_first","country_first","us_number_first","sticky_first","area_code_first","least_used_first","oldest_first"]),
    }, [], {}, (value) => [value.sender, value.because]))),
  }, [], { type: ["object","null"] })),
  date_created: anyOf$(text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }), text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]\\.[0-9]{3}Z$", $format: dateTime$ })),
}, [], {}, (value) => [value.sid, value.account_sid, value.direction, value.from, value.to, value.body, value.media_urls, value.status, value.error_code, value.num_segments, value.messaging_service_sid, value.sender_choice, value.date_created]));

/**
 * Gives a value that fits `LoggedMessage`, or its issues.
 * A message that a phone sent or received.
 */
export const validateLoggedMessage: (value: unknown) => Result$<LoggedMessage> = /* @__PURE__ */ validator$(isLoggedMessage);

/** A message that a phone sent or received. */
export const LoggedMessage: Schema$<LoggedMessage> = /* @__PURE__ */ schema$(isLoggedMessage);

/** A file that was sent or received with a message. */
export type MediaState = {
  sid: string;
  /** Identifier of the message. It begins with SM, or with MM if the message has media. */
  parent_sid: string;
  content_type?: string;
  /** URL of the file. */
  url: string;
  date_created?: string;
  date_updated?: string;
};

/**
 * Whether a value fits `MediaState`.
 * A file that was sent or received with a message.
 */
export const isMediaState: Guard$<MediaState> = /* @__PURE__ */ guard$("MediaState", () => closed$(fields$({
  sid: text$({ pattern: "^ME[0-9a-fA-F]{32}$", $length: 34 }),
  parent_sid: text$({ minLength: 34, maxLength: 34, pattern: "^(SM|MM)[0-9a-fA-F]{32}$" }),
  content_type: text$({ minLength: 1, maxLength: 200, pattern: "^(?:[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ud800-\\udfff\\ufffe\\uffff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$" }),
  url: text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  date_created: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  date_updated: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
}, ["content_type","date_created","date_updated"], {}, (value) => [value.sid, value.parent_sid, value.content_type, value.url, value.date_created, value.date_updated])));

/**
 * Gives a value that fits `MediaState`, or its issues.
 * A file that was sent or received with a message.
 */
export const validateMediaState: (value: unknown) => Result$<MediaState> = /* @__PURE__ */ validator$(isMediaState);

/** A file that was sent or received with a message. */
export const MediaState: Schema$<MediaState> = /* @__PURE__ */ schema$(isMediaState);

/** Messages, oldest first. */
export type Messages = LoggedMessage[];

/**
 * Whether a value fits `Messages`.
 * Messages, oldest first.
 */
export const isMessages: Guard$<Messages> = /* @__PURE__ */ guard$("Messages", () => list$(reference$(isLoggedMessage)));

/**
 * Gives a value that fits `Messages`, or its issues.
 * Messages, oldest first.
 */
export const validateMessages: (value: unknown) => Result$<Messages> = /* @__PURE__ */ validator$(isMessages);

/** Messages, oldest first. */
export const Messages: Schema$<Messages> = /* @__PURE__ */ schema$(isMessages);

/** A message of the account. */
export type MessageState = {
  /** Identifier of the message. It begins with SM, or with MM if the message has media. */
  sid: string;
  /** inbound: received from a phone; outbound-api: sent by an API request; outbound-reply: sent in reply, by TwiML or by the opt-out handling. */
  direction: "inbound" | "outbound-api" | "outbound-reply";
  from?: null | string;
  to: string;
  body?: string;
  /** Status of the message. */
  status: "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "canceled" | "receiving" | "received";
  num_segments?: number;
  num_media?: number;
  messaging_service_sid?: null | string;
  error_code?: null | number;
  /** Version of the API that processed the message. */
  api_version?: "2010-04-01" | "2008-08-01";
  status_callback?: null | string;
  /** When a scheduled message is to be sent. */
  send_at?: null | string;
  /** Which sender was chosen, and why. */
  sender_choice?: null | {
    /** The number that sends the message. null if no sender can. */
    sender: null | string;
    /** Why it was chosen. */
    because: "direct" | "short_code" | "reroute" | "sticky" | "area_code" | "country" | "us_number" | "any_number" | null;
    /** The other senders of the service. */
    passed_over: {
      sender: string;
      /** Why it was not chosen. */
      because: "short_code_abroad" | "no_sms" | "no_mms" | "carrier_takes_no_short_codes" | "is_recipient" | "short_code_first" | "country_first" | "us_number_first" | "sticky_first" | "area_code_first" | "least_used_first" | "oldest_first";
    }[];
  };
  date_created?: string;
  date_updated?: string;
  date_sent?: null | string;
};

/**
 * Whether a value fits `MessageState`.
 * A message of the account.
 */
export const isMessageState: Guard$<MessageState> = /* @__PURE__ */ guard$("MessageState", () => closed$(fields$({
  sid: text$({ minLength: 34, maxLength: 34, pattern: "^(SM|MM)[0-9a-fA-F]{32}$" }),
  direction: values$(["inbound","outbound-api","outbound-reply"]),
  from: text$({ type: ["string","null"], maxLength: 100 }),
  to: text$({ maxLength: 100 }),
  body: text$({ minLength: 0, maxLength: 10000, pattern: "^(?:[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ud800-\\udfff\\ufffe\\uffff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$" }),
  status: values$(["accepted","scheduled","queued","sending","sent","delivered","undelivered","failed","canceled","receiving","received"]),
  num_segments: number$({ minimum: 0 }),
  num_media: number$({ minimum: 0 }),
  messaging_service_sid: text$({ type: ["string","null"], pattern: "^MG[0-9a-fA-F]{32}$", $length: 34 }),
  error_code: any$({ type: ["integer","null"] }),
  api_version: values$(["2010-04-01","2008-08-01"]),
  status_callback: text$({ type: ["string","null"], pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  send_at: text$({ type: ["string","null"], pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  sender_choice: closed$(fields$({
    sender: any$({ type: ["string","null"] }),
    because: values$(["direct","short_code","reroute","sticky","area_code","country","us_number","any_number",null], { type: ["string","null"] }),
    passed_over: list$(closed$(fields$({
      sender: text$(),
      because: values$(["short_code_abroad","no_sms","no_mms","carrier_takes_no_short_codes","is_recipient","short_code_first","country_first","us_number_first","sticky_first","area_code_first","least_used_first","oldest_first"]),
    }, [], {}, (value) => [value.sender, value.because]))),
  }, [], { type: ["object","null"] })),
  date_created: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  date_updated: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  date_sent: text$({ type: ["string","null"], pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
}, ["from","body","num_segments","num_media","messaging_service_sid","error_code","api_version","status_callback","send_at","sender_choice","date_created","date_updated","date_sent"], {}, (value) => [value.sid, value.direction, value.from, value.to, value.body, value.status, value.num_segments, value.num_media, value.messaging_service_sid, value.error_code, value.api_version, value.status_callback, value.send_at, value.sender_choice, value.date_created, value.date_updated, value.date_sent])));

/**
 * Gives a value that fits `MessageState`, or its issues.
 * A message of the account.
 */
export const validateMessageState: (value: unknown) => Result$<MessageState> = /* @__PURE__ */ validator$(isMessageState);

/** A message of the account. */
export const MessageState: Schema$<MessageState> = /* @__PURE__ */ schema$(isMessageState);

/** A phone that exchanges messages with short codes. */
export type Phone = {
  /** A phone number, in E.164 format. */
  number: string;
  /** Whether the carrier of the phone delivers messages from short codes. */
  takes_short_codes: boolean;
  /** Twilio error code with which the next message to the phone fails. */
  fail_next: null | number;
  /** Milliseconds, on the mock's clock, before a message reaches the phone. */
  delay_ms: number;
};

/**
 * Whether a value fits `Phone`.
 * A phone that exchanges messages with short codes.
 */
export const isPhone: Guard$<Phone> = /* @__PURE__ */ guard$("Phone", () => fields$({
  number: text$({ pattern: "^\\+[1-9][0-9]{1,14}$" }),
  takes_short_codes: any$({ type: "boolean" }),
  fail_next: number$({ type: ["integer","null"], minimum: 10000, maximum: 99999 }),
  delay_ms: number$({ minimum: 0, maximum: 600000 }),
}, [], {}, (value) => [value.number, value.takes_short_codes, value.fail_next, value.delay_ms]));

/**
 * Gives a value that fits `Phone`, or its issues.
 * A phone that exchanges messages with short codes.
 */
export const validatePhone: (value: unknown) => Result$<Phone> = /* @__PURE__ */ validator$(isPhone);

/** A phone that exchanges messages with short codes. */
export const Phone: Schema$<Phone> = /* @__PURE__ */ schema$(isPhone);

/** A phone number of the account. Omitted properties have Twilio's defaults. */
export type PhoneNumberState = {
  /** Unique identifier of the phone number. */
  sid: string;
  /** A phone number, in E.164 format. */
  phone_number: string;
  /** Country of the number, as an ISO 3166-1 code of two letters. Defaults to the country of its prefix, if that is a country's. */
  country_code?: string;
  /** Types of calls and messages that the phone number can receive and send. */
  capabilities?: ("MMS" | "SMS" | "Voice")[];
  friendly_name?: string;
  /** Version of the API that starts a TwiML session when the number receives a message. */
  api_version?: "2010-04-01" | "2008-08-01";
  /** URL that is requested when the number receives a message. */
  sms_url?: null | string;
  sms_method?: "GET" | "POST";
  /** URL that is requested if the SmsUrl cannot be fetched or its TwiML cannot be executed. */
  sms_fallback_url?: null | string;
  sms_fallback_method?: "GET" | "POST";
  /** off: STOP, START and HELP are treated as any other text; default: the sender replies to them, and STOP blocks further messages from it. A service with advanced_opt_out does this for all its senders. */
  opt_out?: "off" | "default";
  date_created?: string;
  date_updated?: string;
};

/**
 * Whether a value fits `PhoneNumberState`.
 * A phone number of the account. Omitted properties have Twilio's defaults.
 */
export const isPhoneNumberState: Guard$<PhoneNumberState> = /* @__PURE__ */ guard$("PhoneNumberState", () => closed$(fields$({
  sid: text$({ pattern: "^PN[0-9a-fA-F]{32}$", $length: 34 }),
  phone_number: text$({ pattern: "^\\+[1-9][0-9]{1,14}$" }),
  country_code: text$({ pattern: "^[A-Z]{2}$" }),
  capabilities: list$(values$(["MMS","SMS","Voice"])),
  friendly_name: text$({ minLength: 1, maxLength: 64, pattern: "^(?:[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ud800-\\udfff\\ufffe\\uffff]|[\\ud800-\\udbff][\\udc00-\\udfff])*$" }),
  api_version: values$(["2010-04-01","2008-08-01"]),
  sms_url: text$({ type: ["string","null"], maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  sms_method: values$(["GET","POST"], { format: "http-method" }),
  sms_fallback_url: text$({ type: ["string","null"], maxLength: 4000, pattern: "^[Hh][Tt][Tt][Pp][Ss]?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  sms_fallback_method: values$(["GET","POST"], { format: "http-method" }),
  opt_out: values$(["off","default"]),
  date_created: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  date_updated: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
}, ["country_code","capabilities","friendly_name","api_version","sms_url","sms_method","sms_fallback_url","sms_fallback_method","opt_out","date_created","date_updated"], {}, (value) => [value.sid, value.phone_number, value.country_code, value.capabilities, value.friendly_name, value.api_version, value.sms_url, value.sms_method, value.sms_fallback_url, value.sms_fallback_method, value.opt_out, value.date_created, value.date_updated])));

/**
 * Gives a value that fits `PhoneNumberState`, or its issues.
 * A phone number of the account. Omitted properties have Twilio's defaults.
 */
export const validatePhoneNumberState: (value: unknown) => Result$<PhoneNumberState> = /* @__PURE__ */ validator$(isPhoneNumberState);

/** A phone number of the account. Omitted properties have Twilio's defaults. */
export const PhoneNumberState: Schema$<PhoneNumberState> = /* @__PURE__ */ schema$(isPhoneNumberState);

/** The known phones. */
export type Phones = Phone[];

/**
 * Whether a value fits `Phones`.
 * The known phones.
 */
export const isPhones: Guard$<Phones> = /* @__PURE__ */ guard$("Phones", () => list$(reference$(isPhone)));

/**
 * Gives a value that fits `Phones`, or its issues.
 * The known phones.
 */
export const validatePhones: (value: unknown) => Result$<Phones> = /* @__PURE__ */ validator$(isPhones);

/** The known phones. */
export const Phones: Schema$<Phones> = /* @__PURE__ */ schema$(isPhones);

/** Changes to a phone. */
export type PhoneUpdate = {
  /** Whether the carrier of the phone delivers messages from short codes. */
  takes_short_codes?: boolean;
  /** Twilio error code with which the next message to the phone fails. */
  fail_next?: null | number;
  /** Milliseconds, on the mock's clock, before a message reaches the phone. */
  delay_ms?: number;
};

/**
 * Whether a value fits `PhoneUpdate`.
 * Changes to a phone.
 */
export const isPhoneUpdate: Guard$<PhoneUpdate> = /* @__PURE__ */ guard$("PhoneUpdate", () => closed$(fields$({
  takes_short_codes: any$({ type: "boolean" }),
  fail_next: number$({ type: ["integer","null"], minimum: 10000, maximum: 99999 }),
  delay_ms: number$({ minimum: 0, maximum: 600000 }),
}, ["takes_short_codes","fail_next","delay_ms"])));

/**
 * Gives a value that fits `PhoneUpdate`, or its issues.
 * Changes to a phone.
 */
export const validatePhoneUpdate: (value: unknown) => Result$<PhoneUpdate> = /* @__PURE__ */ validator$(isPhoneUpdate);

/** Changes to a phone. */
export const PhoneUpdate: Schema$<PhoneUpdate> = /* @__PURE__ */ schema$(isPhoneUpdate);

/** Why a request was refused. */
export type Refusal = {
  /** What is wrong, where, and how to fix it. */
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

/** A Messaging Service of the account. Omitted properties have Twilio's defaults. */
export type ServiceState = {
  /** Unique identifier of the Messaging Service. */
  sid: string;
  friendly_name?: string;
  /** URL that receives messages sent to the service's senders. Without it, messages are dropped, unless the service uses the sender's own URL. */
  inbound_request_url?: null | string;
  /** HTTP method of the request to the inbound request URL. */
  inbound_method?: "GET" | "POST";
  /** URL that is requested if the inbound request URL cannot be fetched or its TwiML cannot be executed. */
  fallback_url?: null | string;
  /** HTTP method of the request to the fallback URL. */
  fallback_method?: "GET" | "POST";
  /** URL that receives the delivery status of the service's messages. */
  status_callback?: null | string;
  /** Whether a recipient always receives messages from the same sender. */
  sticky_sender?: boolean;
  /** Whether an MMS is sent as an SMS with a link if the recipient cannot receive MMS. */
  mms_converter?: boolean;
  /** Whether Unicode characters are replaced with similar GSM-7 characters. */
  smart_encoding?: boolean;
  /** Obsolete. Has no effect. */
  fallback_to_long_code?: boolean;
  /** Whether a sender with the recipient's area code is preferred. */
  area_code_geomatch?: boolean;
  /** How many seconds a message may wait to be sent, from 1 to 36000. */
  validity_period?: number;
  /** Reserved. */
  scan_message_content?: "inherit" | "enable" | "disable";
  /** Reserved. */
  synchronous_validation?: boolean;
  /** Use case of the service. */
  usecase?: "notifications" | "marketing" | "verification" | "discussion" | "poll" | "undeclared";
  /** Whether inbound messages go to the URL of the sender instead of the URL of the service. */
  use_inbound_webhook_on_number?: boolean;
  /** Whether the service is registered for A2P 10DLC in the USA. */
  us_app_to_person_registered?: boolean;
  /** Whether the service replies to STOP, START and HELP for all of its senders. */
  advanced_opt_out?: boolean;
  date_created?: string;
  date_updated?: string;
  /** Short codes of the account that are in this service. A short code can be in one service only. */
  short_codes?: {
    /** Unique identifier of the short code. */
    sid: string;
    /** When the sender was added to the service. */
    date_created?: string;
    date_updated?: string;
  }[];
  /** Phone numbers of the account that are in this service. A phone number can be in one service only. */
  phone_numbers?: {
    /** Unique identifier of the phone number. */
    sid: string;
    /** When the sender was added to the service. */
    date_created?: string;
    date_updated?: string;
  }[];
};

/**
 * Whether a value fits `ServiceState`.
 * A Messaging Service of the account. Omitted properties have Twilio's defaults.
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
  advanced_opt_out: any$({ type: "boolean" }),
  date_created: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  date_updated: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  short_codes: list$(closed$(fields$({
    sid: text$({ pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
    date_created: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
    date_updated: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  }, ["date_created","date_updated"], {}, (value) => [value.sid, value.date_created, value.date_updated]))),
  phone_numbers: list$(closed$(fields$({
    sid: text$({ pattern: "^PN[0-9a-fA-F]{32}$", $length: 34 }),
    date_created: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
    date_updated: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  }, ["date_created","date_updated"], {}, (value) => [value.sid, value.date_created, value.date_updated]))),
}, ["friendly_name","inbound_request_url","inbound_method","fallback_url","fallback_method","status_callback","sticky_sender","mms_converter","smart_encoding","fallback_to_long_code","area_code_geomatch","validity_period","scan_message_content","synchronous_validation","usecase","use_inbound_webhook_on_number","us_app_to_person_registered","advanced_opt_out","date_created","date_updated","short_codes","phone_numbers"], {}, (value) => [value.sid, value.friendly_name, value.inbound_request_url, value.inbound_method, value.fallback_url, value.fallback_method, value.status_callback, value.sticky_sender, value.mms_converter, value.smart_encoding, value.fallback_to_long_code, value.area_code_geomatch, value.validity_period, value.scan_message_content, value.synchronous_validation, value.usecase, value.use_inbound_webhook_on_number, value.us_app_to_person_registered, value.advanced_opt_out, value.date_created, value.date_updated, value.short_codes, value.phone_numbers])));

/**
 * Gives a value that fits `ServiceState`, or its issues.
 * A Messaging Service of the account. Omitted properties have Twilio's defaults.
 */
export const validateServiceState: (value: unknown) => Result$<ServiceState> = /* @__PURE__ */ validator$(isServiceState);

/** A Messaging Service of the account. Omitted properties have Twilio's defaults. */
export const ServiceState: Schema$<ServiceState> = /* @__PURE__ */ schema$(isServiceState);

/** Settings that control how the mock sends messages. */
export type Settings = {
  /** When the status of a message changes. at_once: immediately; manual: when UpdateMessageStatus is called; a number: at intervals of that many seconds on the mock's clock. */
  status_pace: "at_once" | "manual" | number;
  /** How status callbacks arrive. Twilio guarantees neither their order nor their number. */
  callback_order: "in_order" | "out_of_order" | "twice";
  /** What happens if a service has no suitable sender (21703, 21704): the message fails later, or the request is refused. */
  no_sender: "later" | "at_once";
  /** on: of more than 20 TwiML replies between two numbers within 30 seconds of real time, the others are dropped (14107), as Twilio does. */
  loop_limit: "on" | "off";
};

/**
 * Whether a value fits `Settings`.
 * Settings that control how the mock sends messages.
 */
export const isSettings: Guard$<Settings> = /* @__PURE__ */ guard$("Settings", () => fields$({
  status_pace: anyOf$(values$(["at_once","manual"]), number$({ minimum: 1, maximum: 86400 })),
  callback_order: values$(["in_order","out_of_order","twice"]),
  no_sender: values$(["later","at_once"]),
  loop_limit: values$(["on","off"]),
}));

/**
 * Gives a value that fits `Settings`, or its issues.
 * Settings that control how the mock sends messages.
 */
export const validateSettings: (value: unknown) => Result$<Settings> = /* @__PURE__ */ validator$(isSettings);

/** Settings that control how the mock sends messages. */
export const Settings: Schema$<Settings> = /* @__PURE__ */ schema$(isSettings);

/** Changes to the settings for sending. */
export type SettingsUpdate = {
  /** When the status of a message changes. at_once: immediately; manual: when UpdateMessageStatus is called; a number: at intervals of that many seconds on the mock's clock. */
  status_pace?: "at_once" | "manual" | number;
  /** How status callbacks arrive. Twilio guarantees neither their order nor their number. */
  callback_order?: "in_order" | "out_of_order" | "twice";
  /** What happens if a service has no suitable sender (21703, 21704): the message fails later, or the request is refused. */
  no_sender?: "later" | "at_once";
  /** on: of more than 20 TwiML replies between two numbers within 30 seconds of real time, the others are dropped (14107), as Twilio does. */
  loop_limit?: "on" | "off";
};

/**
 * Whether a value fits `SettingsUpdate`.
 * Changes to the settings for sending.
 */
export const isSettingsUpdate: Guard$<SettingsUpdate> = /* @__PURE__ */ guard$("SettingsUpdate", () => closed$(fields$({
  status_pace: anyOf$(values$(["at_once","manual"]), number$({ minimum: 1, maximum: 86400 })),
  callback_order: values$(["in_order","out_of_order","twice"]),
  no_sender: values$(["later","at_once"]),
  loop_limit: values$(["on","off"]),
}, ["status_pace","callback_order","no_sender","loop_limit"])));

/**
 * Gives a value that fits `SettingsUpdate`, or its issues.
 * Changes to the settings for sending.
 */
export const validateSettingsUpdate: (value: unknown) => Result$<SettingsUpdate> = /* @__PURE__ */ validator$(isSettingsUpdate);

/** Changes to the settings for sending. */
export const SettingsUpdate: Schema$<SettingsUpdate> = /* @__PURE__ */ schema$(isSettingsUpdate);

/** A short code of the account. Omitted properties have Twilio's defaults. */
export type ShortCodeState = {
  /** Unique identifier of the short code. */
  sid: string;
  /** The short code itself: five or six digits, without a plus sign. */
  short_code: string;
  /** Country in which the short code works, as an ISO 3166-1 code of two letters. */
  country_code?: string;
  /** Types of messages that the short code can receive and send. */
  capabilities?: ("SMS" | "MMS")[];
  friendly_name?: string;
  /** Version of the API that starts a TwiML session when this short code receives a message. */
  api_version?: "2010-04-01" | "2008-08-01";
  /** URL that is requested when this short code receives a message. */
  sms_url?: null | string;
  sms_method?: "GET" | "POST";
  /** URL that is requested if the SmsUrl cannot be fetched or its TwiML cannot be executed. */
  sms_fallback_url?: null | string;
  sms_fallback_method?: "GET" | "POST";
  /** off: STOP, START and HELP are treated as any other text; default: the sender replies to them, and STOP blocks further messages from it. A service with advanced_opt_out does this for all its senders. */
  opt_out?: "off" | "default";
  /** Lists are ordered by this date, newest first. Defaults to the time of the import. */
  date_created?: string;
  date_updated?: string;
};

/**
 * Whether a value fits `ShortCodeState`.
 * A short code of the account. Omitted properties have Twilio's defaults.
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
  opt_out: values$(["off","default"]),
  date_created: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  date_updated: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
}, ["country_code","capabilities","friendly_name","api_version","sms_url","sms_method","sms_fallback_url","sms_fallback_method","opt_out","date_created","date_updated"], {}, (value) => [value.sid, value.short_code, value.country_code, value.capabilities, value.friendly_name, value.api_version, value.sms_url, value.sms_method, value.sms_fallback_url, value.sms_fallback_method, value.opt_out, value.date_created, value.date_updated])));

/**
 * Gives a value that fits `ShortCodeState`, or its issues.
 * A short code of the account. Omitted properties have Twilio's defaults.
 */
export const validateShortCodeState: (value: unknown) => Result$<ShortCodeState> = /* @__PURE__ */ validator$(isShortCodeState);

/** A short code of the account. Omitted properties have Twilio's defaults. */
export const ShortCodeState: Schema$<ShortCodeState> = /* @__PURE__ */ schema$(isShortCodeState);

/** The complete state of the mock: the format of --seed FILE and of /_mock/state. */
export type State = {
  /** URL of the JSON Schema, for editors. */
  $schema?: string;
  accounts: AccountState[];
};

/**
 * Whether a value fits `State`.
 * The complete state of the mock: the format of --seed FILE and of /_mock/state.
 */
export const isState: Guard$<State> = /* @__PURE__ */ guard$("State", () => closed$(fields$({
  $schema: text$(),
  accounts: list$(reference$(isAccountState)),
}, ["$schema"])));

/**
 * Gives a value that fits `State`, or its issues.
 * The complete state of the mock: the format of --seed FILE and of /_mock/state.
 */
export const validateState: (value: unknown) => Result$<State> = /* @__PURE__ */ validator$(isState);

/** The complete state of the mock: the format of --seed FILE and of /_mock/state. */
export const State: Schema$<State> = /* @__PURE__ */ schema$(isState);

/** The status to set on a message. */
export type StatusUpdate = {
  /** Status of the message. */
  status: "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "canceled" | "receiving" | "received";
  /** Twilio's error code. For the statuses failed and undelivered. */
  error_code?: number;
};

/**
 * Whether a value fits `StatusUpdate`.
 * The status to set on a message.
 */
export const isStatusUpdate: Guard$<StatusUpdate> = /* @__PURE__ */ guard$("StatusUpdate", () => closed$(fields$({
  status: values$(["accepted","scheduled","queued","sending","sent","delivered","undelivered","failed","canceled","receiving","received"]),
  error_code: number$({ minimum: 1, maximum: 99999 }),
}, ["error_code"])));

/**
 * Gives a value that fits `StatusUpdate`, or its issues.
 * The status to set on a message.
 */
export const validateStatusUpdate: (value: unknown) => Result$<StatusUpdate> = /* @__PURE__ */ validator$(isStatusUpdate);

/** The status to set on a message. */
export const StatusUpdate: Schema$<StatusUpdate> = /* @__PURE__ */ schema$(isStatusUpdate);
