// @generated from specs/mock-control.openapi.json by tools/codegen (mock).
// Do not edit. Change packages/spec, then run `pnpm generate`.

export type AccountState = {
  sid: string;
  auth_token: string;
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
  mode: "real" | "shifted" | "frozen";
  now: string;
};

export type ClockUpdate = {
  mode?: "real" | "shifted" | "frozen";
  now?: string;
  advance_ms?: number;
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
    services: number;
    senders: number;
    requests: number;
  };
};

export type InboundText = {
  to: string;
  from: string;
  body: string;
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

export type Reception = {
  message_sid: string;
  account_sid: string;
  short_code_sid: string;
  service_sid: null | string;
  dropped: null | string;
  requests: WebhookRequest[];
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
  date_created?: string;
  date_updated?: string;
  short_codes?: {
    sid: string;
    date_created?: string;
    date_updated?: string;
  }[];
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
  date_created?: string;
  date_updated?: string;
};

export type State = {
  $schema?: string;
  accounts: AccountState[];
};

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
