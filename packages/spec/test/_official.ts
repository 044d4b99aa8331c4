/**
 * What Twilio's own OpenAPI documents (of April 2026) say about the resources that we describe too: a table of facts, in a
 * notation of ours. A type is `string`, `integer`, `boolean`, `object` or `string[]`; a format or the values of an enum follow
 * it; `sid MG` is a text of 34 characters with that prefix. Properties can be null unless `!` says otherwise; none is required.
 */
export interface OfficialDocument {
  readonly operations: Readonly<Record<string, OfficialOperation>>;
  readonly schemas: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface OfficialOperation {
  readonly route: string;
  readonly statuses: readonly number[];
  /** `*` marks what is required; everything in a path is. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
}

const METHOD = "string http-method GET POST";
const PAGE_QUERY = {
  PageSize: "integer int64 1..1000",
  Page: "integer 0..",
  PageToken: "string",
};

const URI_PAGE = {
  end: "integer!",
  first_page_uri: "string uri!",
  next_page_uri: "string uri",
  page: "integer!",
  page_size: "integer!",
  previous_page_uri: "string uri",
  start: "integer!",
  uri: "string uri!",
};

const META = {
  page: "integer!",
  page_size: "integer!",
  first_page_url: "string uri!",
  previous_page_url: "string uri",
  next_page_url: "string uri",
  key: "string!",
  url: "string uri!",
};

const ACCOUNT = { AccountSid: "sid AC" };
const ACCOUNT_LIST = "/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes";
const SERVICE_LIST = "/v1/Services/{ServiceSid}/ShortCodes";
const ONE_SHORT_CODE = {
  route: `${SERVICE_LIST}/{Sid}`,
  path: { ServiceSid: "sid MG", Sid: "string" },
};
const ONE_SERVICE = { route: "/v1/Services/{Sid}", path: { Sid: "sid MG" } };

const SERVICE_FORM = {
  InboundRequestUrl: "string uri",
  InboundMethod: METHOD,
  FallbackUrl: "string uri",
  FallbackMethod: METHOD,
  StatusCallback: "string uri",
  StickySender: "boolean",
  MmsConverter: "boolean",
  SmartEncoding: "boolean",
  ScanMessageContent: "string inherit enable disable",
  FallbackToLongCode: "boolean",
  AreaCodeGeomatch: "boolean",
  ValidityPeriod: "integer",
  SynchronousValidation: "boolean",
  Usecase: "string",
  UseInboundWebhookOnNumber: "boolean",
};

export const official: Readonly<Record<string, OfficialDocument>> = {
  "api-2010-04-01": {
    operations: {
      ListShortCode: {
        route: `get ${ACCOUNT_LIST}.json`,
        statuses: [200],
        path: ACCOUNT,
        query: { FriendlyName: "string", ShortCode: "string", ...PAGE_QUERY },
      },
      FetchShortCode: {
        route: `get ${ACCOUNT_LIST}/{Sid}.json`,
        statuses: [200],
        path: { ...ACCOUNT, Sid: "sid SC" },
      },
      UpdateShortCode: {
        route: `post ${ACCOUNT_LIST}/{Sid}.json`,
        statuses: [200],
        path: { ...ACCOUNT, Sid: "sid SC" },
        form: {
          FriendlyName: "string",
          ApiVersion: "string",
          SmsUrl: "string uri",
          SmsMethod: METHOD,
          SmsFallbackUrl: "string uri",
          SmsFallbackMethod: METHOD,
        },
      },
    },
    schemas: {
      ShortCode: {
        account_sid: "sid AC",
        api_version: "string",
        date_created: "string date-time-rfc-2822",
        date_updated: "string date-time-rfc-2822",
        friendly_name: "string",
        short_code: "string",
        sid: "sid SC",
        sms_fallback_method: METHOD,
        sms_fallback_url: "string uri",
        sms_method: METHOD,
        sms_url: "string uri",
        uri: "string",
      },
      ListShortCodeResponse: { ...URI_PAGE, short_codes: "ShortCode[]!" },
    },
  },
  "messaging-v1": {
    operations: {
      CreateShortCode: {
        route: `post ${SERVICE_LIST}`,
        statuses: [200, 201],
        path: { ServiceSid: "sid MG" },
        form: { ShortCodeSid: "sid SC*" },
      },
      ListShortCode: {
        route: `get ${SERVICE_LIST}`,
        statuses: [200],
        path: { ServiceSid: "sid MG" },
        query: PAGE_QUERY,
      },
      FetchShortCode: {
        ...ONE_SHORT_CODE,
        route: `get ${ONE_SHORT_CODE.route}`,
        statuses: [200],
      },
      DeleteShortCode: {
        ...ONE_SHORT_CODE,
        route: `delete ${ONE_SHORT_CODE.route}`,
        statuses: [204],
      },
      CreateService: {
        route: "post /v1/Services",
        statuses: [201],
        form: { FriendlyName: "string*", ...SERVICE_FORM },
      },
      ListService: { route: "get /v1/Services", statuses: [200], query: PAGE_QUERY },
      FetchService: { ...ONE_SERVICE, route: `get ${ONE_SERVICE.route}`, statuses: [200] },
      UpdateService: {
        ...ONE_SERVICE,
        route: `post ${ONE_SERVICE.route}`,
        statuses: [200],
        form: { FriendlyName: "string", ...SERVICE_FORM },
      },
      DeleteService: { ...ONE_SERVICE, route: `delete ${ONE_SERVICE.route}`, statuses: [204] },
    },
    schemas: {
      ShortCode: {
        sid: "sid SC",
        account_sid: "sid AC",
        service_sid: "sid MG",
        date_created: "string date-time",
        date_updated: "string date-time",
        short_code: "string",
        country_code: "string",
        capabilities: "string[]",
        url: "string uri",
      },
      ListShortCodeResponse: { meta: "Meta!", short_codes: "ShortCode[]!" },
      Meta: META,
      Service: {
        sid: "sid MG",
        account_sid: "sid AC",
        friendly_name: "string",
        date_created: "string date-time",
        date_updated: "string date-time",
        inbound_request_url: "string uri",
        inbound_method: METHOD,
        fallback_url: "string uri",
        fallback_method: METHOD,
        status_callback: "string uri",
        sticky_sender: "boolean",
        mms_converter: "boolean",
        smart_encoding: "boolean",
        scan_message_content: "string inherit enable disable!",
        fallback_to_long_code: "boolean",
        area_code_geomatch: "boolean",
        synchronous_validation: "boolean",
        validity_period: "integer!",
        usecase: "string",
        us_app_to_person_registered: "boolean",
        use_inbound_webhook_on_number: "boolean",
        links: "object uri-map",
        url: "string uri",
      },
      ListServiceResponse: { meta: "ServiceMeta!", services: "Service[]!" },
      ServiceMeta: META,
    },
  },
};
