/**
 * What Twilio's own OpenAPI documents (of April 2026) say about the resources that we describe too: a table of facts, in a
 * notation of ours. A type is `string`, `integer`, `boolean`, `object` or `string[]`; a format or the values of an enum follow
 * it; `sid MG` is a text of 34 characters with that prefix, `sid (SM|MM)` with one of two. Properties can be null unless `!` says otherwise; none is required.
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

const MESSAGES = "/2010-04-01/Accounts/{AccountSid}/Messages";
const ONE_MESSAGE = {
  route: `${MESSAGES}/{Sid}.json`,
  path: { ...ACCOUNT, Sid: "sid (SM|MM)" },
};
const MEDIA = `${MESSAGES}/{MessageSid}/Media`;
const OF_MESSAGE = { ...ACCOUNT, MessageSid: "sid (SM|MM)" };
const ONE_MEDIA = { route: `${MEDIA}/{Sid}.json`, path: { ...OF_MESSAGE, Sid: "sid ME" } };
const DATE_TIME = "string date-time";
const NUMBERS = "/v1/Services/{ServiceSid}/PhoneNumbers";
const ONE_NUMBER = {
  route: `${NUMBERS}/{Sid}`,
  path: { ServiceSid: "sid MG", Sid: "sid PN" },
};
const MESSAGE_STATUSES =
  "accepted scheduled queued sending sent delivered undelivered failed canceled receiving received read partially_delivered";

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
      CreateMessage: {
        route: `post ${MESSAGES}.json`,
        statuses: [201],
        path: ACCOUNT,
        form: {
          To: "string*",
          StatusCallback: "string uri",
          ApplicationSid: "sid AP",
          MaxPrice: "number",
          ProvideFeedback: "boolean",
          Attempt: "integer",
          ValidityPeriod: "integer",
          ForceDelivery: "boolean",
          ContentRetention: "string retain discard",
          AddressRetention: "string retain obfuscate",
          SmartEncoded: "boolean",
          PersistentAction: "string[]",
          TrafficType: "string free",
          ShortenUrls: "boolean",
          ScheduleType: "string fixed",
          SendAt: DATE_TIME,
          SendAsMms: "boolean",
          ContentVariables: "string",
          RiskCheck: "string enable disable",
          From: "string",
          FallbackFrom: "string",
          MessagingServiceSid: "sid MG",
          Body: "string",
          MediaUrl: "string[]",
          ContentSid: "sid HX",
        },
      },
      ListMessage: {
        route: `get ${MESSAGES}.json`,
        statuses: [200],
        path: ACCOUNT,
        query: {
          To: "string",
          From: "string",
          DateSent: DATE_TIME,
          "DateSent<": DATE_TIME,
          "DateSent>": DATE_TIME,
          ...PAGE_QUERY,
        },
      },
      FetchMessage: { ...ONE_MESSAGE, route: `get ${ONE_MESSAGE.route}`, statuses: [200] },
      UpdateMessage: {
        ...ONE_MESSAGE,
        route: `post ${ONE_MESSAGE.route}`,
        statuses: [200],
        form: { Body: "string", Status: "string canceled" },
      },
      DeleteMessage: { ...ONE_MESSAGE, route: `delete ${ONE_MESSAGE.route}`, statuses: [204] },
      ListMedia: {
        route: `get ${MEDIA}.json`,
        statuses: [200],
        path: OF_MESSAGE,
        query: {
          DateCreated: DATE_TIME,
          "DateCreated<": DATE_TIME,
          "DateCreated>": DATE_TIME,
          ...PAGE_QUERY,
        },
      },
      FetchMedia: { ...ONE_MEDIA, route: `get ${ONE_MEDIA.route}`, statuses: [200] },
      DeleteMedia: { ...ONE_MEDIA, route: `delete ${ONE_MEDIA.route}`, statuses: [204] },
    },
    schemas: {
      Message: {
        body: "string",
        num_segments: "string",
        direction: "string inbound outbound-api outbound-reply outbound-call",
        from: "string",
        to: "string",
        date_updated: "string date-time-rfc-2822",
        price: "string",
        error_message: "string",
        uri: "string",
        account_sid: "sid AC",
        num_media: "string",
        status: `string ${MESSAGE_STATUSES}`,
        messaging_service_sid: "sid MG",
        sid: "sid (SM|MM)",
        date_sent: "string date-time-rfc-2822",
        date_created: "string date-time-rfc-2822",
        error_code: "integer",
        price_unit: "string currency",
        api_version: "string",
        subresource_uris: "object uri-map",
      },
      ListMessageResponse: { ...URI_PAGE, messages: "Message[]!" },
      Media: {
        account_sid: "sid AC",
        content_type: "string",
        date_created: "string date-time-rfc-2822",
        date_updated: "string date-time-rfc-2822",
        parent_sid: "sid (SM|MM)",
        sid: "sid ME",
        uri: "string",
      },
      ListMediaResponse: { ...URI_PAGE, media_list: "Media[]!" },
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
      CreatePhoneNumber: {
        route: `post ${NUMBERS}`,
        statuses: [201],
        path: { ServiceSid: "sid MG" },
        form: { PhoneNumberSid: "sid PN*" },
      },
      ListPhoneNumber: {
        route: `get ${NUMBERS}`,
        statuses: [200],
        path: { ServiceSid: "sid MG" },
        query: PAGE_QUERY,
      },
      FetchPhoneNumber: { ...ONE_NUMBER, route: `get ${ONE_NUMBER.route}`, statuses: [200] },
      DeletePhoneNumber: { ...ONE_NUMBER, route: `delete ${ONE_NUMBER.route}`, statuses: [204] },
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
      PhoneNumber: {
        sid: "sid PN",
        account_sid: "sid AC",
        service_sid: "sid MG",
        date_created: "string date-time",
        date_updated: "string date-time",
        phone_number: "string phone-number",
        country_code: "string",
        capabilities: "string[]",
        url: "string uri",
      },
      ListPhoneNumberResponse: { meta: "PhoneNumberMeta!", phone_numbers: "PhoneNumber[]!" },
      PhoneNumberMeta: META,
      ListServiceResponse: { meta: "ServiceMeta!", services: "Service[]!" },
      ServiceMeta: META,
    },
  },
};
