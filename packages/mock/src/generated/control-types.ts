// @generated from specs/mock-control.openapi.json by tools/codegen (mock).
// Do not edit. Change packages/spec, then run `pnpm generate`.

export type AccountState = {
  /** Identifier of the account that owns the short code. */
  sid: string;
  auth_token: string;
  /** active, or refused with 403; test may send, by the magic numbers of test credentials, and nothing else. */
  status?: "active" | "suspended" | "closed" | "test";
  api_keys?: ApiKeyState[];
  short_codes?: ShortCodeState[];
  phone_numbers?: PhoneNumberState[];
  services?: ServiceState[];
  messages?: MessageState[];
  media?: MediaState[];
  blocks?: BlockState[];
};

export type Alert = {
  /** Counts up from 1 over everything that happens. */
  id: number;
  at: string;
  /** The account it is about. */
  account_sid: string;
  /** Identifier of the message: SM, or MM when it has media. */
  message_sid: null | string;
  /** Twilio's error code. */
  code: number;
  level: "error" | "warning";
  message: string;
  /** The URL it is about. */
  url: null | string;
};

export type Alerts = Alert[];

export type ApiKeyState = {
  sid: string;
  secret: string;
};

export type BlockState = {
  /** The mock's own; Twilio shows no blocks. */
  sid: string;
  /** The short code or phone number, or the Sid of the Messaging Service. */
  sender: string;
  /** A phone number, E.164. */
  recipient: string;
  date_created?: string;
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

export type Deliveries = Delivery[];

export type Delivery = {
  /** Counts up from 1 over everything that happens. */
  id: number;
  at: string;
  /** The account whose URL it is. */
  account_sid: string;
  /** Identifier of the message: SM, or MM when it has media. */
  message_sid: string;
  /** inbound: a message came in; fallback: the first URL failed; redirect, action: TwiML asked for it; status: the status of a message changed. */
  reason: "inbound" | "fallback" | "redirect" | "action" | "status";
  url: string;
  method: "GET" | "POST";
  /** What was sent, by name. */
  parameters: {
    [key: string]: unknown;
  };
  /** null when no answer below 300 came. */
  status: null | number;
  content_type: null | string;
  body: null | string;
  /** Milliseconds the request took. */
  ms: number;
  /** Why the answer could not be used. */
  error: null | {
    code: number;
    message: string;
  };
  /** What went over the wire: one, or more with redirects and retries. */
  attempts: ({
    method: "GET" | "POST";
    /** As it was requested, with the parameters of a GET. */
    url: string;
    headers: {
      [key: string]: unknown;
    };
    body: null | string;
    /** The text that was signed. */
    signed: string;
    /** X-Twilio-Signature. */
    signature: string;
    /** null when no answer came. */
    status: null | number;
    answer_headers: {
      [key: string]: unknown;
    };
    /** Body of the answer, as far as it was read. */
    answer: null | string;
    ms: null | number;
    error: null | string;
  })[];
  /** The TwiML that was executed, step by step. */
  steps: {
    /** Name of the TwiML verb, or text for a plain text. */
    verb: string;
    /** What it says, or the URL it leads to. */
    text: string;
    /** What became of it. */
    outcome: string;
  }[];
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
    phone_numbers: number;
    services: number;
    /** Short codes and phone numbers that are in a service. */
    senders: number;
    messages: number;
    /** Requests in the journal. */
    requests: number;
  };
};

export type InboundText = {
  /** The short code or the phone number. */
  to: string;
  /** The number of the sender, E.164. */
  from: string;
  /** The text; how long it may be, the document of its version says. */
  body: string;
  /** Files that come with the message. */
  media?: {
    url: string;
    content_type: string;
  }[];
  /** The account, where several have this recipient. */
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

export type LoggedMessage = {
  /** Identifier of the message: SM, or MM when it has media. */
  sid: string;
  /** The account that sent or received it. */
  account_sid: string;
  /** inbound: from a phone; outbound-api: sent by a request; outbound-reply: by TwiML. */
  direction: "inbound" | "outbound-api" | "outbound-reply";
  /** The sender; null until one is chosen. */
  from: null | string;
  /** The recipient. */
  to: string;
  body: string;
  media_urls: string[];
  /** How far the message is. */
  status: "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "canceled" | "receiving" | "received";
  error_code: null | number;
  num_segments: number;
  /** The Messaging Service it belongs to. */
  messaging_service_sid: null | string;
  /** Which sender was chosen, and why. */
  sender_choice: null | {
    /** The number that sends; null when none can. */
    sender: null | string;
    /** Why it was chosen. */
    because: "direct" | "short_code" | "reroute" | "sticky" | "area_code" | "country" | "us_number" | "any_number" | null;
    /** The other senders of the service. */
    passed_over: {
      sender: string;
      /** Why it was not chosen. */
      because: "short_code_abroad" | "no_sms" | "no_mms" | "carrier_takes_no_short_codes" | "short_code_first" | "country_first" | "us_number_first" | "sticky_first" | "area_code_first" | "least_used_first" | "oldest_first";
    }[];
  };
  date_created: string;
};

export type MediaState = {
  sid: string;
  /** Identifier of the message: SM, or MM when it has media. */
  parent_sid: string;
  content_type?: string;
  /** Where the file is. */
  url: string;
  date_created?: string;
  date_updated?: string;
};

export type Messages = LoggedMessage[];

export type MessageState = {
  /** Identifier of the message: SM, or MM when it has media. */
  sid: string;
  /** inbound: from a phone; outbound-api: sent by a request; outbound-reply: by TwiML. */
  direction: "inbound" | "outbound-api" | "outbound-reply";
  from?: null | string;
  to: string;
  body?: string;
  /** How far the message is. */
  status: "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "canceled" | "receiving" | "received";
  num_segments?: number;
  num_media?: number;
  messaging_service_sid?: null | string;
  error_code?: null | number;
  /** Version of the API in which a message to this short code starts its TwiML session. */
  api_version?: "2010-04-01" | "2008-08-01";
  status_callback?: null | string;
  /** When it is to be sent. */
  send_at?: null | string;
  /** Which sender was chosen, and why. */
  sender_choice?: null | {
    /** The number that sends; null when none can. */
    sender: null | string;
    /** Why it was chosen. */
    because: "direct" | "short_code" | "reroute" | "sticky" | "area_code" | "country" | "us_number" | "any_number" | null;
    /** The other senders of the service. */
    passed_over: {
      sender: string;
      /** Why it was not chosen. */
      because: "short_code_abroad" | "no_sms" | "no_mms" | "carrier_takes_no_short_codes" | "short_code_first" | "country_first" | "us_number_first" | "sticky_first" | "area_code_first" | "least_used_first" | "oldest_first";
    }[];
  };
  date_created?: string;
  date_updated?: string;
  date_sent?: null | string;
};

export type Phone = {
  /** A phone number, E.164. */
  number: string;
  /** Whether the carrier of the phone delivers messages from short codes. */
  takes_short_codes: boolean;
  /** Twilio's error code that the next message to the phone fails with. */
  fail_next: null | number;
  /** Milliseconds of the mock's clock before a message reaches the phone. */
  delay_ms: number;
};

export type PhoneNumberState = {
  /** Unique identifier of the phone number. */
  sid: string;
  /** A phone number, E.164. */
  phone_number: string;
  /** Country in which the short code works: two letters, ISO 3166-1. */
  country_code?: string;
  /** What the phone number can receive and send. */
  capabilities?: ("MMS" | "SMS" | "Voice")[];
  friendly_name?: string;
  /** Version of the API in which a message to this short code starts its TwiML session. */
  api_version?: "2010-04-01" | "2008-08-01";
  /** URL that is asked what to do when a message to this short code comes in. */
  sms_url?: null | string;
  sms_method?: "GET" | "POST";
  /** URL that is asked instead when the SmsUrl cannot be fetched or its TwiML cannot be executed. */
  sms_fallback_url?: null | string;
  sms_fallback_method?: "GET" | "POST";
  /** off: STOP, START and HELP are texts like any other; default: the sender replies to them, and STOP blocks it. A service with advanced_opt_out does this for all its senders. */
  opt_out?: "off" | "default";
  date_created?: string;
  date_updated?: string;
};

export type Phones = Phone[];

export type PhoneUpdate = {
  /** Whether the carrier of the phone delivers messages from short codes. */
  takes_short_codes?: boolean;
  /** Twilio's error code that the next message to the phone fails with. */
  fail_next?: null | number;
  /** Milliseconds of the mock's clock before a message reaches the phone. */
  delay_ms?: number;
};

export type Reception = {
  /** Identifier of the message: SM, or MM when it has media. */
  message_sid: string;
  /** The account that owns the recipient. */
  account_sid: string;
  /** Sid of the short code that received it. */
  short_code_sid: null | string;
  /** Sid of the phone number that received it. */
  phone_number_sid: null | string;
  /** The Messaging Service that holds the recipient. */
  service_sid: null | string;
  /** What the text meant to the opt-out handling of the recipient. */
  opt_out: "STOP" | "START" | "HELP" | null;
  /** Why no URL was requested. */
  dropped: null | string;
  /** Each request that the message caused, in order. */
  requests: Delivery[];
  /** The messages that TwiML sent. */
  replies: string[];
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
  /** Whether STOP, START and HELP are answered for all senders of the service. */
  advanced_opt_out?: boolean;
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
  /** Phone numbers of the account that are in this service; each can be in one. */
  phone_numbers?: {
    /** Unique identifier of the phone number. */
    sid: string;
    /** When it was added. */
    date_created?: string;
    date_updated?: string;
  }[];
};

export type Settings = {
  /** When the status of a message changes: at_once; manual, by UpdateMessageStatus; or that many seconds of the mock's clock after each other. */
  status_pace: "at_once" | "manual" | number;
  /** How status callbacks arrive; Twilio promises neither order nor number. */
  callback_order: "in_order" | "out_of_order" | "twice";
  /** Whether a service without a sender that fits (21703, 21704) fails on the message later, or refuses the request. */
  no_sender: "later" | "at_once";
};

export type SettingsUpdate = {
  /** When the status of a message changes: at_once; manual, by UpdateMessageStatus; or that many seconds of the mock's clock after each other. */
  status_pace?: "at_once" | "manual" | number;
  /** How status callbacks arrive; Twilio promises neither order nor number. */
  callback_order?: "in_order" | "out_of_order" | "twice";
  /** Whether a service without a sender that fits (21703, 21704) fails on the message later, or refuses the request. */
  no_sender?: "later" | "at_once";
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
  /** off: STOP, START and HELP are texts like any other; default: the sender replies to them, and STOP blocks it. A service with advanced_opt_out does this for all its senders. */
  opt_out?: "off" | "default";
  /** Lists show the newest first. The time of the import unless given. */
  date_created?: string;
  date_updated?: string;
};

export type State = {
  /** For editors. */
  $schema?: string;
  accounts: AccountState[];
};

export type StatusUpdate = {
  /** How far the message is. */
  status: "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "canceled" | "receiving" | "received";
  /** Twilio's code of what went wrong, with failed and undelivered. */
  error_code?: number;
};
