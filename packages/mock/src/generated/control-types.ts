// @generated from specs/mock-control.openapi.json by tools/codegen (mock).
// Do not edit. Change packages/spec, then run `pnpm generate`.

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

export type Alerts = Alert[];

export type ApiKeyState = {
  sid: string;
  secret: string;
};

export type BlockState = {
  /** Identifier used by the mock only: Twilio has no resource for blocks. */
  sid: string;
  /** The short code or phone number, or the Sid of the Messaging Service. */
  sender: string;
  /** A phone number, in E.164 format. */
  recipient: string;
  date_created?: string;
};

export type Clock = {
  /** real: the clock of the machine; shifted: the clock runs on from `now`; frozen: the clock stays at `now`. */
  mode: "real" | "shifted" | "frozen";
  /** Current time of the clock. */
  now: string;
};

export type ClockUpdate = {
  /** real: the clock of the machine; shifted: the clock runs on from `now`; frozen: the clock stays at `now`. */
  mode?: "real" | "shifted" | "frozen";
  /** The time to set. Without it, the current time of the clock. */
  now?: string;
  /** Milliseconds to advance the clock. A frozen clock stays frozen. */
  advance_ms?: number;
};

export type Deliveries = Delivery[];

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

export type Faults = Fault[];

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
  response_body: string;
  /** Duration of the request in milliseconds. */
  ms: number;
};

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

export type Messages = LoggedMessage[];

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

export type Phones = Phone[];

export type PhoneUpdate = {
  /** Whether the carrier of the phone delivers messages from short codes. */
  takes_short_codes?: boolean;
  /** Twilio error code with which the next message to the phone fails. */
  fail_next?: null | number;
  /** Milliseconds, on the mock's clock, before a message reaches the phone. */
  delay_ms?: number;
};

export type Refusal = {
  /** What is wrong, where, and how to fix it. */
  error: string;
};

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

export type State = {
  /** URL of the JSON Schema, for editors. */
  $schema?: string;
  accounts: AccountState[];
};

export type StatusUpdate = {
  /** Status of the message. */
  status: "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "canceled" | "receiving" | "received";
  /** Twilio's error code. For the statuses failed and undelivered. */
  error_code?: number;
};
