// @generated from specs/mock-control.openapi.json by tools/codegen (mock).
// Do not edit. Change packages/spec, then run `pnpm generate`.

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

export type Alerts = Alert[];

export type ApiKeyState = {
  sid: string;
  secret: string;
};

export type BlockState = {
  sid: string;
  sender: string;
  recipient: string;
  date_created?: string;
};

export type Clock = {
  mode: "real" | "shifted" | "frozen";
  now: string;
};

export type ClockUpdate = {
  mode?: "real" | "shifted" | "frozen";
  now?: string;
  advance_ms?: number;
};

export type Deliveries = Delivery[];

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

export type Faults = Fault[];

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
  ms: number;
};

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

export type MediaState = {
  sid: string;
  parent_sid: string;
  content_type?: string;
  url: string;
  date_created?: string;
  date_updated?: string;
};

export type Messages = LoggedMessage[];

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

export type Phone = {
  number: string;
  takes_short_codes: boolean;
  fail_next: null | number;
  delay_ms: number;
};

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

export type Phones = Phone[];

export type PhoneUpdate = {
  takes_short_codes?: boolean;
  fail_next?: null | number;
  delay_ms?: number;
};

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

export type Refusal = {
  error: string;
};

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

export type Settings = {
  status_pace: "at_once" | "manual" | number;
  callback_order: "in_order" | "out_of_order" | "twice";
  no_sender: "later" | "at_once";
};

export type SettingsUpdate = {
  status_pace?: "at_once" | "manual" | number;
  callback_order?: "in_order" | "out_of_order" | "twice";
  no_sender?: "later" | "at_once";
};

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

export type State = {
  $schema?: string;
  accounts: AccountState[];
};

export type StatusUpdate = {
  status: "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "canceled" | "receiving" | "received";
  error_code?: number;
};
