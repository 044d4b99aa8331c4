// @generated from specs/mock-control.openapi.json by tools/codegen (mock).
// Do not edit. Change packages/spec, then run `pnpm generate`.

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

export type ApiKeyState = {
  sid: string;
  secret: string;
};

export type Clock = {
  /** real: the machine's time; shifted: going on from `now`; frozen: standing at `now`. */
  mode: "real" | "shifted" | "frozen";
  /** What the clock shows. */
  now: string;
};

export type ClockUpdate = {
  /** real: the machine's time; shifted: going on from `now`; frozen: standing at `now`. */
  mode?: "real" | "shifted" | "frozen";
  /** The moment to show; what the clock shows already unless given. */
  now?: string;
  /** Milliseconds to move on; a frozen clock stays frozen. */
  advance_ms?: number;
};

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

export type Faults = Fault[];

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

export type Journal = JournalEntry[];

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

export type Refusal = {
  /** What is wrong, where, and how to repair it. */
  error: string;
};

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

export type State = {
  /** For editors. */
  $schema?: string;
  accounts: AccountState[];
};

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
