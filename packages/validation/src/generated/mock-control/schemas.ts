// @generated from specs/mock-control.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { any as any$, anyOf as anyOf$, closed as closed$, dateTime as dateTime$, fields as fields$, guard as guard$, list as list$, maxItems as maxItems$, number as number$, reference as reference$, schema as schema$, text as text$, type Guard as Guard$, type Result as Result$, type Schema as Schema$, uri as uri$, validator as validator$, values as values$ } from "../../runtime.ts";

export type AccountState = {
  sid: string;
  auth_token: string;
  status?: "active" | "suspended" | "closed" | "test";
  api_keys?: ApiKeyState[];
  short_codes?: ShortCodeState[];
  phone_numbers?: PhoneNumberState[];
  services?: ServiceState[];
  messages?: MessageState[];
  media?: MediaState[];
  blocks?: BlockState[];
};

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

export const validateAccountState: (value: unknown) => Result$<AccountState> = /* @__PURE__ */ validator$(isAccountState);

export const AccountState: Schema$<AccountState> = /* @__PURE__ */ schema$(isAccountState);

export type Alert = {
  id: number;
  at: string;
  account_sid: string;
  message_sid: null | string;
  code: number;
  level: "error" | "warning";
  message: string;
  url: null | string;
};

export const isAlert: Guard$<Alert> = /* @__PURE__ */ guard$("Alert", () => fields$({
  id: number$({ minimum: 1 }),
  at: anyOf$(text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }), text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]\\.[0-9]{3}Z$", $format: dateTime$ })),
  account_sid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  message_sid: text$({ type: ["string","null"], pattern: "^(?:SM|MM)[0-9a-fA-F]{32}$" }),
  code: any$({ type: "integer" }),
  level: values$(["error","warning"]),
  message: text$(),
  url: any$({ type: ["string","null"] }),
}, [], {}, (value) => [value.id, value.at, value.account_sid, value.message_sid, value.code, value.level, value.message, value.url]));

export const validateAlert: (value: unknown) => Result$<Alert> = /* @__PURE__ */ validator$(isAlert);

export const Alert: Schema$<Alert> = /* @__PURE__ */ schema$(isAlert);

export type Alerts = Alert[];

export const isAlerts: Guard$<Alerts> = /* @__PURE__ */ guard$("Alerts", () => list$(reference$(isAlert)));

export const validateAlerts: (value: unknown) => Result$<Alerts> = /* @__PURE__ */ validator$(isAlerts);

export const Alerts: Schema$<Alerts> = /* @__PURE__ */ schema$(isAlerts);

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

export type BlockState = {
  sid: string;
  sender: string;
  recipient: string;
  date_created?: string;
};

export const isBlockState: Guard$<BlockState> = /* @__PURE__ */ guard$("BlockState", () => closed$(fields$({
  sid: text$({ pattern: "^BL[0-9a-fA-F]{32}$", $length: 34 }),
  sender: text$({ maxLength: 100 }),
  recipient: text$({ pattern: "^\\+[1-9][0-9]{1,14}$" }),
  date_created: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
}, ["date_created"], {}, (value) => [value.sid, value.sender, value.recipient, value.date_created])));

export const validateBlockState: (value: unknown) => Result$<BlockState> = /* @__PURE__ */ validator$(isBlockState);

export const BlockState: Schema$<BlockState> = /* @__PURE__ */ schema$(isBlockState);

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

export type Deliveries = Delivery[];

export const isDeliveries: Guard$<Deliveries> = /* @__PURE__ */ guard$("Deliveries", () => list$(reference$(isDelivery)));

export const validateDeliveries: (value: unknown) => Result$<Deliveries> = /* @__PURE__ */ validator$(isDeliveries);

export const Deliveries: Schema$<Deliveries> = /* @__PURE__ */ schema$(isDeliveries);

export type Delivery = {
  id: number;
  at: string;
  account_sid: string;
  message_sid: string;
  reason: "inbound" | "fallback" | "redirect" | "action" | "status";
  url: string;
  method: "GET" | "POST";
  parameters: {
    [key: string]: unknown;
  };
  status: null | number;
  content_type: null | string;
  body: null | string;
  ms: number;
  error: null | {
    code: number;
    message: string;
  };
  attempts: ({
    method: "GET" | "POST";
    url: string;
    headers: {
      [key: string]: unknown;
    };
    body: null | string;
    signed: string;
    signature: string;
    status: null | number;
    answer_headers: {
      [key: string]: unknown;
    };
    answer: null | string;
    ms: null | number;
    error: null | string;
  })[];
  steps: {
    verb: string;
    text: string;
    outcome: string;
  }[];
};

export const isDelivery: Guard$<Delivery> = /* @__PURE__ */ guard$("Delivery", () => fields$({
  id: number$({ minimum: 1 }),
  at: anyOf$(text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }), text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]\\.[0-9]{3}Z$", $format: dateTime$ })),
  account_sid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  message_sid: text$({ pattern: "^(?:SM|MM)[0-9a-fA-F]{32}$" }),
  reason: values$(["inbound","fallback","redirect","action","status"]),
  url: text$(),
  method: values$(["GET","POST"]),
  parameters: any$({ type: "object" }),
  status: any$({ type: ["integer","null"] }),
  content_type: any$({ type: ["string","null"] }),
  body: any$({ type: ["string","null"] }),
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
    answer_headers: any$({ type: "object" }),
    answer: any$({ type: ["string","null"] }),
    ms: number$({ type: ["number","null"], minimum: 0 }),
    error: any$({ type: ["string","null"] }),
  }, [], {}, (value) => [value.method, value.url, value.headers, value.body, value.signed, value.signature, value.status, value.answer_headers, value.answer, value.ms, value.error])),
  steps: list$(fields$({
    verb: text$(),
    text: text$(),
    outcome: text$(),
  }, [], {}, (value) => [value.verb, value.text, value.outcome])),
}, [], {}, (value) => [value.id, value.at, value.account_sid, value.message_sid, value.reason, value.url, value.method, value.parameters, value.status, value.content_type, value.body, value.ms, value.error, value.attempts, value.steps]));

export const validateDelivery: (value: unknown) => Result$<Delivery> = /* @__PURE__ */ validator$(isDelivery);

export const Delivery: Schema$<Delivery> = /* @__PURE__ */ schema$(isDelivery);

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
    phone_numbers: number;
    services: number;
    senders: number;
    messages: number;
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
    phone_numbers: number$({ minimum: 0 }),
    services: number$({ minimum: 0 }),
    senders: number$({ minimum: 0 }),
    messages: number$({ minimum: 0 }),
    requests: number$({ minimum: 0 }),
  }),
}));

export const validateHealth: (value: unknown) => Result$<Health> = /* @__PURE__ */ validator$(isHealth);

export const Health: Schema$<Health> = /* @__PURE__ */ schema$(isHealth);

export type InboundText = {
  to: string;
  from: string;
  body: string;
  media?: {
    url: string;
    content_type: string;
  }[];
  account_sid?: string;
};

export const isInboundText: Guard$<InboundText> = /* @__PURE__ */ guard$("InboundText", () => closed$(fields$({
  to: text$(),
  from: text$({ pattern: "^\\+[1-9][0-9]{1,14}$" }),
  body: text$(),
  media: maxItems$(10, list$(closed$(fields$({
    url: text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
    content_type: text$(),
  }, [], {}, (value) => [value.url, value.content_type])))),
  account_sid: text$(),
}, ["media","account_sid"])));

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

export type LoggedMessage = {
  sid: string;
  account_sid: string;
  direction: "inbound" | "outbound-api" | "outbound-reply";
  from: null | string;
  to: string;
  body: string;
  media_urls: string[];
  status: "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "canceled" | "receiving" | "received";
  error_code: null | number;
  num_segments: number;
  messaging_service_sid: null | string;
  sender_choice: null | {
    sender: null | string;
    because: "direct" | "short_code" | "reroute" | "sticky" | "area_code" | "country" | "us_number" | "any_number" | null;
    passed_over: {
      sender: string;
      because: "short_code_abroad" | "no_sms" | "no_mms" | "carrier_takes_no_short_codes" | "short_code_first" | "country_first" | "us_number_first" | "sticky_first" | "area_code_first" | "least_used_first" | "oldest_first";
    }[];
  };
  date_created: string;
};

export const isLoggedMessage: Guard$<LoggedMessage> = /* @__PURE__ */ guard$("LoggedMessage", () => fields$({
  sid: text$({ pattern: "^(?:SM|MM)[0-9a-fA-F]{32}$" }),
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
      because: values$(["short_code_abroad","no_sms","no_mms","carrier_takes_no_short_codes","short_code_first","country_first","us_number_first","sticky_first","area_code_first","least_used_first","oldest_first"]),
    }, [], {}, (value) => [value.sender, value.because]))),
  }, [], { type: ["object","null"] })),
  date_created: anyOf$(text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }), text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]\\.[0-9]{3}Z$", $format: dateTime$ })),
}, [], {}, (value) => [value.sid, value.account_sid, value.direction, value.from, value.to, value.body, value.media_urls, value.status, value.error_code, value.num_segments, value.messaging_service_sid, value.sender_choice, value.date_created]));

export const validateLoggedMessage: (value: unknown) => Result$<LoggedMessage> = /* @__PURE__ */ validator$(isLoggedMessage);

export const LoggedMessage: Schema$<LoggedMessage> = /* @__PURE__ */ schema$(isLoggedMessage);

export type MediaState = {
  sid: string;
  parent_sid: string;
  content_type?: string;
  url: string;
  date_created?: string;
  date_updated?: string;
};

export const isMediaState: Guard$<MediaState> = /* @__PURE__ */ guard$("MediaState", () => closed$(fields$({
  sid: text$({ pattern: "^ME[0-9a-fA-F]{32}$", $length: 34 }),
  parent_sid: text$({ pattern: "^(?:SM|MM)[0-9a-fA-F]{32}$" }),
  content_type: text$({ maxLength: 200 }),
  url: text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  date_created: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  date_updated: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
}, ["content_type","date_created","date_updated"], {}, (value) => [value.sid, value.parent_sid, value.content_type, value.url, value.date_created, value.date_updated])));

export const validateMediaState: (value: unknown) => Result$<MediaState> = /* @__PURE__ */ validator$(isMediaState);

export const MediaState: Schema$<MediaState> = /* @__PURE__ */ schema$(isMediaState);

export type Messages = LoggedMessage[];

export const isMessages: Guard$<Messages> = /* @__PURE__ */ guard$("Messages", () => list$(reference$(isLoggedMessage)));

export const validateMessages: (value: unknown) => Result$<Messages> = /* @__PURE__ */ validator$(isMessages);

export const Messages: Schema$<Messages> = /* @__PURE__ */ schema$(isMessages);

export type MessageState = {
  sid: string;
  direction: "inbound" | "outbound-api" | "outbound-reply";
  from?: null | string;
  to: string;
  body?: string;
  status: "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "canceled" | "receiving" | "received";
  num_segments?: number;
  num_media?: number;
  messaging_service_sid?: null | string;
  error_code?: null | number;
  api_version?: "2010-04-01" | "2008-08-01";
  status_callback?: null | string;
  send_at?: null | string;
  sender_choice?: null | {
    sender: null | string;
    because: "direct" | "short_code" | "reroute" | "sticky" | "area_code" | "country" | "us_number" | "any_number" | null;
    passed_over: {
      sender: string;
      because: "short_code_abroad" | "no_sms" | "no_mms" | "carrier_takes_no_short_codes" | "short_code_first" | "country_first" | "us_number_first" | "sticky_first" | "area_code_first" | "least_used_first" | "oldest_first";
    }[];
  };
  date_created?: string;
  date_updated?: string;
  date_sent?: null | string;
};

export const isMessageState: Guard$<MessageState> = /* @__PURE__ */ guard$("MessageState", () => closed$(fields$({
  sid: text$({ pattern: "^(?:SM|MM)[0-9a-fA-F]{32}$" }),
  direction: values$(["inbound","outbound-api","outbound-reply"]),
  from: text$({ type: ["string","null"], maxLength: 100 }),
  to: text$({ maxLength: 100 }),
  body: text$({ minLength: 0, maxLength: 10000, pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]*$" }),
  status: values$(["accepted","scheduled","queued","sending","sent","delivered","undelivered","failed","canceled","receiving","received"]),
  num_segments: number$({ minimum: 0 }),
  num_media: number$({ minimum: 0 }),
  messaging_service_sid: text$({ type: ["string","null"], pattern: "^MG[0-9a-fA-F]{32}$", $length: 34 }),
  error_code: any$({ type: ["integer","null"] }),
  api_version: values$(["2010-04-01","2008-08-01"]),
  status_callback: text$({ type: ["string","null"], pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  send_at: text$({ type: ["string","null"], pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  sender_choice: closed$(fields$({
    sender: any$({ type: ["string","null"] }),
    because: values$(["direct","short_code","reroute","sticky","area_code","country","us_number","any_number",null], { type: ["string","null"] }),
    passed_over: list$(closed$(fields$({
      sender: text$(),
      because: values$(["short_code_abroad","no_sms","no_mms","carrier_takes_no_short_codes","short_code_first","country_first","us_number_first","sticky_first","area_code_first","least_used_first","oldest_first"]),
    }, [], {}, (value) => [value.sender, value.because]))),
  }, [], { type: ["object","null"] })),
  date_created: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  date_updated: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  date_sent: text$({ type: ["string","null"], pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
}, ["from","body","num_segments","num_media","messaging_service_sid","error_code","api_version","status_callback","send_at","sender_choice","date_created","date_updated","date_sent"], {}, (value) => [value.sid, value.direction, value.from, value.to, value.body, value.status, value.num_segments, value.num_media, value.messaging_service_sid, value.error_code, value.api_version, value.status_callback, value.send_at, value.sender_choice, value.date_created, value.date_updated, value.date_sent])));

export const validateMessageState: (value: unknown) => Result$<MessageState> = /* @__PURE__ */ validator$(isMessageState);

export const MessageState: Schema$<MessageState> = /* @__PURE__ */ schema$(isMessageState);

export type Phone = {
  number: string;
  takes_short_codes: boolean;
  fail_next: null | number;
  delay_ms: number;
};

export const isPhone: Guard$<Phone> = /* @__PURE__ */ guard$("Phone", () => fields$({
  number: text$({ pattern: "^\\+[1-9][0-9]{1,14}$" }),
  takes_short_codes: any$({ type: "boolean" }),
  fail_next: number$({ type: ["integer","null"], minimum: 1, maximum: 99999 }),
  delay_ms: number$({ minimum: 0, maximum: 600000 }),
}, [], {}, (value) => [value.number, value.takes_short_codes, value.fail_next, value.delay_ms]));

export const validatePhone: (value: unknown) => Result$<Phone> = /* @__PURE__ */ validator$(isPhone);

export const Phone: Schema$<Phone> = /* @__PURE__ */ schema$(isPhone);

export type PhoneNumberState = {
  sid: string;
  phone_number: string;
  country_code?: string;
  capabilities?: ("MMS" | "SMS" | "Voice")[];
  friendly_name?: string;
  api_version?: "2010-04-01" | "2008-08-01";
  sms_url?: null | string;
  sms_method?: "GET" | "POST";
  sms_fallback_url?: null | string;
  sms_fallback_method?: "GET" | "POST";
  opt_out?: "off" | "default";
  date_created?: string;
  date_updated?: string;
};

export const isPhoneNumberState: Guard$<PhoneNumberState> = /* @__PURE__ */ guard$("PhoneNumberState", () => closed$(fields$({
  sid: text$({ pattern: "^PN[0-9a-fA-F]{32}$", $length: 34 }),
  phone_number: text$({ pattern: "^\\+[1-9][0-9]{1,14}$" }),
  country_code: text$({ pattern: "^[A-Z]{2}$" }),
  capabilities: list$(values$(["MMS","SMS","Voice"])),
  friendly_name: text$({ minLength: 1, maxLength: 64, pattern: "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]*$" }),
  api_version: values$(["2010-04-01","2008-08-01"]),
  sms_url: text$({ type: ["string","null"], pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  sms_method: values$(["GET","POST"], { format: "http-method" }),
  sms_fallback_url: text$({ type: ["string","null"], pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  sms_fallback_method: values$(["GET","POST"], { format: "http-method" }),
  opt_out: values$(["off","default"]),
  date_created: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  date_updated: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
}, ["country_code","capabilities","friendly_name","api_version","sms_url","sms_method","sms_fallback_url","sms_fallback_method","opt_out","date_created","date_updated"], {}, (value) => [value.sid, value.phone_number, value.country_code, value.capabilities, value.friendly_name, value.api_version, value.sms_url, value.sms_method, value.sms_fallback_url, value.sms_fallback_method, value.opt_out, value.date_created, value.date_updated])));

export const validatePhoneNumberState: (value: unknown) => Result$<PhoneNumberState> = /* @__PURE__ */ validator$(isPhoneNumberState);

export const PhoneNumberState: Schema$<PhoneNumberState> = /* @__PURE__ */ schema$(isPhoneNumberState);

export type Phones = Phone[];

export const isPhones: Guard$<Phones> = /* @__PURE__ */ guard$("Phones", () => list$(reference$(isPhone)));

export const validatePhones: (value: unknown) => Result$<Phones> = /* @__PURE__ */ validator$(isPhones);

export const Phones: Schema$<Phones> = /* @__PURE__ */ schema$(isPhones);

export type PhoneUpdate = {
  takes_short_codes?: boolean;
  fail_next?: null | number;
  delay_ms?: number;
};

export const isPhoneUpdate: Guard$<PhoneUpdate> = /* @__PURE__ */ guard$("PhoneUpdate", () => closed$(fields$({
  takes_short_codes: any$({ type: "boolean" }),
  fail_next: number$({ type: ["integer","null"], minimum: 1, maximum: 99999 }),
  delay_ms: number$({ minimum: 0, maximum: 600000 }),
}, ["takes_short_codes","fail_next","delay_ms"])));

export const validatePhoneUpdate: (value: unknown) => Result$<PhoneUpdate> = /* @__PURE__ */ validator$(isPhoneUpdate);

export const PhoneUpdate: Schema$<PhoneUpdate> = /* @__PURE__ */ schema$(isPhoneUpdate);

export type Reception = {
  message_sid: string;
  account_sid: string;
  short_code_sid: null | string;
  phone_number_sid: null | string;
  service_sid: null | string;
  opt_out: "STOP" | "START" | "HELP" | null;
  dropped: null | string;
  requests: Delivery[];
  replies: string[];
};

export const isReception: Guard$<Reception> = /* @__PURE__ */ guard$("Reception", () => fields$({
  message_sid: text$({ pattern: "^(?:SM|MM)[0-9a-fA-F]{32}$" }),
  account_sid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  short_code_sid: any$({ type: ["string","null"] }),
  phone_number_sid: any$({ type: ["string","null"] }),
  service_sid: text$({ type: ["string","null"], pattern: "^MG[0-9a-fA-F]{32}$", $length: 34 }),
  opt_out: values$(["STOP","START","HELP",null], { type: ["string","null"] }),
  dropped: any$({ type: ["string","null"] }),
  requests: list$(reference$(isDelivery)),
  replies: list$(text$({ pattern: "^(?:SM|MM)[0-9a-fA-F]{32}$" })),
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
  advanced_opt_out?: boolean;
  date_created?: string;
  date_updated?: string;
  short_codes?: {
    sid: string;
    date_created?: string;
    date_updated?: string;
  }[];
  phone_numbers?: {
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

export const validateServiceState: (value: unknown) => Result$<ServiceState> = /* @__PURE__ */ validator$(isServiceState);

export const ServiceState: Schema$<ServiceState> = /* @__PURE__ */ schema$(isServiceState);

export type Settings = {
  status_pace: "at_once" | "manual" | number;
  callback_order: "in_order" | "out_of_order" | "twice";
  no_sender: "later" | "at_once";
};

export const isSettings: Guard$<Settings> = /* @__PURE__ */ guard$("Settings", () => fields$({
  status_pace: anyOf$(values$(["at_once","manual"]), number$({ minimum: 1, maximum: 86400 })),
  callback_order: values$(["in_order","out_of_order","twice"]),
  no_sender: values$(["later","at_once"]),
}));

export const validateSettings: (value: unknown) => Result$<Settings> = /* @__PURE__ */ validator$(isSettings);

export const Settings: Schema$<Settings> = /* @__PURE__ */ schema$(isSettings);

export type SettingsUpdate = {
  status_pace?: "at_once" | "manual" | number;
  callback_order?: "in_order" | "out_of_order" | "twice";
  no_sender?: "later" | "at_once";
};

export const isSettingsUpdate: Guard$<SettingsUpdate> = /* @__PURE__ */ guard$("SettingsUpdate", () => closed$(fields$({
  status_pace: anyOf$(values$(["at_once","manual"]), number$({ minimum: 1, maximum: 86400 })),
  callback_order: values$(["in_order","out_of_order","twice"]),
  no_sender: values$(["later","at_once"]),
}, ["status_pace","callback_order","no_sender"])));

export const validateSettingsUpdate: (value: unknown) => Result$<SettingsUpdate> = /* @__PURE__ */ validator$(isSettingsUpdate);

export const SettingsUpdate: Schema$<SettingsUpdate> = /* @__PURE__ */ schema$(isSettingsUpdate);

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
  opt_out?: "off" | "default";
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
  opt_out: values$(["off","default"]),
  date_created: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
  date_updated: text$({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$", $format: dateTime$ }),
}, ["country_code","capabilities","friendly_name","api_version","sms_url","sms_method","sms_fallback_url","sms_fallback_method","opt_out","date_created","date_updated"], {}, (value) => [value.sid, value.short_code, value.country_code, value.capabilities, value.friendly_name, value.api_version, value.sms_url, value.sms_method, value.sms_fallback_url, value.sms_fallback_method, value.opt_out, value.date_created, value.date_updated])));

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

export type StatusUpdate = {
  status: "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "canceled" | "receiving" | "received";
  error_code?: number;
};

export const isStatusUpdate: Guard$<StatusUpdate> = /* @__PURE__ */ guard$("StatusUpdate", () => closed$(fields$({
  status: values$(["accepted","scheduled","queued","sending","sent","delivered","undelivered","failed","canceled","receiving","received"]),
  error_code: number$({ minimum: 1, maximum: 99999 }),
}, ["error_code"])));

export const validateStatusUpdate: (value: unknown) => Result$<StatusUpdate> = /* @__PURE__ */ validator$(isStatusUpdate);

export const StatusUpdate: Schema$<StatusUpdate> = /* @__PURE__ */ schema$(isStatusUpdate);
