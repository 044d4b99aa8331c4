// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { any as any$, anyOf as anyOf$, dateTimeRfc2822 as dateTimeRfc2822$, fields as fields$, guard as guard$, list as list$, number as number$, reference as reference$, schema as schema$, text as text$, type Definition as Definition$, type Guard as Guard$, type Result as Result$, type Schema as Schema$, uri as uri$, uriReference as uriReference$, validator as validator$, values as values$ } from "../../runtime.ts";

function family1$(values1: readonly unknown[], values2: readonly unknown[]): Definition$ {
  return fields$({
  RestException: fields$({
    Status: values$(values1, { type: "integer" }),
    Message: text$(),
    Code: values$(values2, { type: "integer" }),
    MoreInfo: text$(),
    Detail: text$(),
  }, ["Code","MoreInfo","Detail"]),
});
}

function family2$(): Definition$ {
  return text$();
}

function family3$(values1: readonly unknown[], values2: readonly unknown[]): Definition$ {
  return fields$({
  TwilioResponse: fields$({
    RestException: fields$({
      Status: values$(values1),
      Message: text$(),
      Code: values$(values2),
      MoreInfo: text$(),
      Detail: text$(),
    }, ["Code","MoreInfo","Detail"]),
  }),
});
}

export type CreateSmsMessageBadRequest = {
  RestException: {
    Status: 400;
    Message: string;
    Code?: 20001 | 21211 | 21212 | 21265 | 21266 | 21603 | 21604 | 21605 | 21609 | 21610 | 21612 | 21619 | 21659 | 21660 | 21661;
    MoreInfo?: string;
    Detail?: string;
  };
};

export const isCreateSmsMessageBadRequest: Guard$<CreateSmsMessageBadRequest> = /* @__PURE__ */ guard$("CreateSmsMessageBadRequest", () => family1$([400], [20001,21211,21212,21265,21266,21603,21604,21605,21609,21610,21612,21619,21659,21660,21661]));

export const validateCreateSmsMessageBadRequest: (value: unknown) => Result$<CreateSmsMessageBadRequest> = /* @__PURE__ */ validator$(isCreateSmsMessageBadRequest);

export const CreateSmsMessageBadRequest: Schema$<CreateSmsMessageBadRequest> = /* @__PURE__ */ schema$(isCreateSmsMessageBadRequest);

export type CreateSmsMessageBadRequestCsv = string;

export const isCreateSmsMessageBadRequestCsv: Guard$<CreateSmsMessageBadRequestCsv> = /* @__PURE__ */ guard$("CreateSmsMessageBadRequestCsv", () => family2$());

export const validateCreateSmsMessageBadRequestCsv: (value: unknown) => Result$<CreateSmsMessageBadRequestCsv> = /* @__PURE__ */ validator$(isCreateSmsMessageBadRequestCsv);

export const CreateSmsMessageBadRequestCsv: Schema$<CreateSmsMessageBadRequestCsv> = /* @__PURE__ */ schema$(isCreateSmsMessageBadRequestCsv);

export type CreateSmsMessageBadRequestHtml = string;

export const isCreateSmsMessageBadRequestHtml: Guard$<CreateSmsMessageBadRequestHtml> = /* @__PURE__ */ guard$("CreateSmsMessageBadRequestHtml", () => family2$());

export const validateCreateSmsMessageBadRequestHtml: (value: unknown) => Result$<CreateSmsMessageBadRequestHtml> = /* @__PURE__ */ validator$(isCreateSmsMessageBadRequestHtml);

export const CreateSmsMessageBadRequestHtml: Schema$<CreateSmsMessageBadRequestHtml> = /* @__PURE__ */ schema$(isCreateSmsMessageBadRequestHtml);

export type CreateSmsMessageBadRequestJson = {
  TwilioResponse: {
    RestException: {
      Status: "400";
      Message: string;
      Code?: "20001" | "21211" | "21212" | "21265" | "21266" | "21603" | "21604" | "21605" | "21609" | "21610" | "21612" | "21619" | "21659" | "21660" | "21661";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export const isCreateSmsMessageBadRequestJson: Guard$<CreateSmsMessageBadRequestJson> = /* @__PURE__ */ guard$("CreateSmsMessageBadRequestJson", () => family3$(["400"], ["20001","21211","21212","21265","21266","21603","21604","21605","21609","21610","21612","21619","21659","21660","21661"]));

export const validateCreateSmsMessageBadRequestJson: (value: unknown) => Result$<CreateSmsMessageBadRequestJson> = /* @__PURE__ */ validator$(isCreateSmsMessageBadRequestJson);

export const CreateSmsMessageBadRequestJson: Schema$<CreateSmsMessageBadRequestJson> = /* @__PURE__ */ schema$(isCreateSmsMessageBadRequestJson);

export type CreateSmsMessageRequest = {
  From: string;
  To: string;
  Body: string;
  StatusCallback?: string;
};

export const isCreateSmsMessageRequest: Guard$<CreateSmsMessageRequest> = /* @__PURE__ */ guard$("CreateSmsMessageRequest", () => fields$({
  From: text$(),
  To: text$(),
  Body: text$({ maxLength: 160 }),
  StatusCallback: text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
}, ["StatusCallback"]));

export const validateCreateSmsMessageRequest: (value: unknown) => Result$<CreateSmsMessageRequest> = /* @__PURE__ */ validator$(isCreateSmsMessageRequest);

export const CreateSmsMessageRequest: Schema$<CreateSmsMessageRequest> = /* @__PURE__ */ schema$(isCreateSmsMessageRequest);

export type Forbidden = {
  RestException: {
    Status: 403;
    Message: string;
    Code?: 20008 | 20403;
    MoreInfo?: string;
    Detail?: string;
  };
};

export const isForbidden: Guard$<Forbidden> = /* @__PURE__ */ guard$("Forbidden", () => family1$([403], [20008,20403]));

export const validateForbidden: (value: unknown) => Result$<Forbidden> = /* @__PURE__ */ validator$(isForbidden);

export const Forbidden: Schema$<Forbidden> = /* @__PURE__ */ schema$(isForbidden);

export type ForbiddenCsv = string;

export const isForbiddenCsv: Guard$<ForbiddenCsv> = /* @__PURE__ */ guard$("ForbiddenCsv", () => family2$());

export const validateForbiddenCsv: (value: unknown) => Result$<ForbiddenCsv> = /* @__PURE__ */ validator$(isForbiddenCsv);

export const ForbiddenCsv: Schema$<ForbiddenCsv> = /* @__PURE__ */ schema$(isForbiddenCsv);

export type ForbiddenHtml = string;

export const isForbiddenHtml: Guard$<ForbiddenHtml> = /* @__PURE__ */ guard$("ForbiddenHtml", () => family2$());

export const validateForbiddenHtml: (value: unknown) => Result$<ForbiddenHtml> = /* @__PURE__ */ validator$(isForbiddenHtml);

export const ForbiddenHtml: Schema$<ForbiddenHtml> = /* @__PURE__ */ schema$(isForbiddenHtml);

export type ForbiddenJson = {
  TwilioResponse: {
    RestException: {
      Status: "403";
      Message: string;
      Code?: "20008" | "20403";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export const isForbiddenJson: Guard$<ForbiddenJson> = /* @__PURE__ */ guard$("ForbiddenJson", () => family3$(["403"], ["20008","20403"]));

export const validateForbiddenJson: (value: unknown) => Result$<ForbiddenJson> = /* @__PURE__ */ validator$(isForbiddenJson);

export const ForbiddenJson: Schema$<ForbiddenJson> = /* @__PURE__ */ schema$(isForbiddenJson);

export type InboundSms = {
  SmsSid: string;
  SmsMessageSid?: string;
  AccountSid: string;
  From: string;
  To: string;
  Body: string;
  SmsStatus?: "received";
  ApiVersion?: "2008-08-01";
  FromCity?: string;
  FromState?: string;
  FromZip?: string;
  FromCountry?: string;
  ToCity?: string;
  ToState?: string;
  ToZip?: string;
  ToCountry?: string;
  ErrorCode?: string;
  ErrorUrl?: string;
};

export const isInboundSms: Guard$<InboundSms> = /* @__PURE__ */ guard$("InboundSms", () => fields$({
  SmsSid: text$({ pattern: "^(?:SM|MM)[0-9a-fA-F]{32}$" }),
  SmsMessageSid: text$({ pattern: "^(?:SM|MM)[0-9a-fA-F]{32}$" }),
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  From: text$(),
  To: text$(),
  Body: text$({ maxLength: 160 }),
  SmsStatus: values$(["received"]),
  ApiVersion: values$(["2008-08-01"]),
  FromCity: text$(),
  FromState: text$(),
  FromZip: text$(),
  FromCountry: text$(),
  ToCity: text$(),
  ToState: text$(),
  ToZip: text$(),
  ToCountry: text$(),
  ErrorCode: text$({ pattern: "^[0-9]{5}$" }),
  ErrorUrl: text$(),
}, ["SmsMessageSid","SmsStatus","ApiVersion","FromCity","FromState","FromZip","FromCountry","ToCity","ToState","ToZip","ToCountry","ErrorCode","ErrorUrl"]));

export const validateInboundSms: (value: unknown) => Result$<InboundSms> = /* @__PURE__ */ validator$(isInboundSms);

export const InboundSms: Schema$<InboundSms> = /* @__PURE__ */ schema$(isInboundSms);

export type InternalServerError = {
  RestException: {
    Status: 500;
    Message: string;
    Code?: 20500;
    MoreInfo?: string;
    Detail?: string;
  };
};

export const isInternalServerError: Guard$<InternalServerError> = /* @__PURE__ */ guard$("InternalServerError", () => family1$([500], [20500]));

export const validateInternalServerError: (value: unknown) => Result$<InternalServerError> = /* @__PURE__ */ validator$(isInternalServerError);

export const InternalServerError: Schema$<InternalServerError> = /* @__PURE__ */ schema$(isInternalServerError);

export type InternalServerErrorCsv = string;

export const isInternalServerErrorCsv: Guard$<InternalServerErrorCsv> = /* @__PURE__ */ guard$("InternalServerErrorCsv", () => family2$());

export const validateInternalServerErrorCsv: (value: unknown) => Result$<InternalServerErrorCsv> = /* @__PURE__ */ validator$(isInternalServerErrorCsv);

export const InternalServerErrorCsv: Schema$<InternalServerErrorCsv> = /* @__PURE__ */ schema$(isInternalServerErrorCsv);

export type InternalServerErrorHtml = string;

export const isInternalServerErrorHtml: Guard$<InternalServerErrorHtml> = /* @__PURE__ */ guard$("InternalServerErrorHtml", () => family2$());

export const validateInternalServerErrorHtml: (value: unknown) => Result$<InternalServerErrorHtml> = /* @__PURE__ */ validator$(isInternalServerErrorHtml);

export const InternalServerErrorHtml: Schema$<InternalServerErrorHtml> = /* @__PURE__ */ schema$(isInternalServerErrorHtml);

export type InternalServerErrorJson = {
  TwilioResponse: {
    RestException: {
      Status: "500";
      Message: string;
      Code?: "20500";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export const isInternalServerErrorJson: Guard$<InternalServerErrorJson> = /* @__PURE__ */ guard$("InternalServerErrorJson", () => family3$(["500"], ["20500"]));

export const validateInternalServerErrorJson: (value: unknown) => Result$<InternalServerErrorJson> = /* @__PURE__ */ validator$(isInternalServerErrorJson);

export const InternalServerErrorJson: Schema$<InternalServerErrorJson> = /* @__PURE__ */ schema$(isInternalServerErrorJson);

export type ListBadRequest = {
  RestException: {
    Status: 400;
    Message: string;
    Code?: 20001 | 20007 | 21481;
    MoreInfo?: string;
    Detail?: string;
  };
};

export const isListBadRequest: Guard$<ListBadRequest> = /* @__PURE__ */ guard$("ListBadRequest", () => family1$([400], [20001,20007,21481]));

export const validateListBadRequest: (value: unknown) => Result$<ListBadRequest> = /* @__PURE__ */ validator$(isListBadRequest);

export const ListBadRequest: Schema$<ListBadRequest> = /* @__PURE__ */ schema$(isListBadRequest);

export type ListBadRequestCsv = string;

export const isListBadRequestCsv: Guard$<ListBadRequestCsv> = /* @__PURE__ */ guard$("ListBadRequestCsv", () => family2$());

export const validateListBadRequestCsv: (value: unknown) => Result$<ListBadRequestCsv> = /* @__PURE__ */ validator$(isListBadRequestCsv);

export const ListBadRequestCsv: Schema$<ListBadRequestCsv> = /* @__PURE__ */ schema$(isListBadRequestCsv);

export type ListBadRequestHtml = string;

export const isListBadRequestHtml: Guard$<ListBadRequestHtml> = /* @__PURE__ */ guard$("ListBadRequestHtml", () => family2$());

export const validateListBadRequestHtml: (value: unknown) => Result$<ListBadRequestHtml> = /* @__PURE__ */ validator$(isListBadRequestHtml);

export const ListBadRequestHtml: Schema$<ListBadRequestHtml> = /* @__PURE__ */ schema$(isListBadRequestHtml);

export type ListBadRequestJson = {
  TwilioResponse: {
    RestException: {
      Status: "400";
      Message: string;
      Code?: "20001" | "20007" | "21481";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export const isListBadRequestJson: Guard$<ListBadRequestJson> = /* @__PURE__ */ guard$("ListBadRequestJson", () => family3$(["400"], ["20001","20007","21481"]));

export const validateListBadRequestJson: (value: unknown) => Result$<ListBadRequestJson> = /* @__PURE__ */ validator$(isListBadRequestJson);

export const ListBadRequestJson: Schema$<ListBadRequestJson> = /* @__PURE__ */ schema$(isListBadRequestJson);

export type ListShortCodeResponse = {
  ShortCodes: {
    page: number;
    numpages: number;
    pagesize: number;
    total: number;
    start: number;
    end: number;
    uri?: string;
    firstpageuri?: string;
    previouspageuri?: null | string;
    nextpageuri?: null | string;
    lastpageuri?: string;
    ShortCode: ShortCode[];
  };
};

export const isListShortCodeResponse: Guard$<ListShortCodeResponse> = /* @__PURE__ */ guard$("ListShortCodeResponse", () => fields$({
  ShortCodes: fields$({
    page: number$({ minimum: 0 }),
    numpages: number$({ minimum: 0 }),
    pagesize: number$({ minimum: 1, maximum: 1000 }),
    total: number$({ minimum: 0 }),
    start: number$({ minimum: 0 }),
    end: number$({ minimum: 0 }),
    uri: text$({ pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
    firstpageuri: text$({ pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
    previouspageuri: text$({ type: ["string","null"], pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
    nextpageuri: text$({ type: ["string","null"], pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
    lastpageuri: text$({ pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
    ShortCode: list$(reference$(isShortCode)),
  }, ["uri","firstpageuri","previouspageuri","nextpageuri","lastpageuri"]),
}));

export const validateListShortCodeResponse: (value: unknown) => Result$<ListShortCodeResponse> = /* @__PURE__ */ validator$(isListShortCodeResponse);

export const ListShortCodeResponse: Schema$<ListShortCodeResponse> = /* @__PURE__ */ schema$(isListShortCodeResponse);

export type ListShortCodeResponseJson = {
  TwilioResponse: {
    ShortCodes: {
      ShortCode: ShortCode;
    }[];
  };
};

export const isListShortCodeResponseJson: Guard$<ListShortCodeResponseJson> = /* @__PURE__ */ guard$("ListShortCodeResponseJson", () => fields$({
  TwilioResponse: fields$({
    ShortCodes: list$(fields$({
      ShortCode: reference$(isShortCode),
    }, [], {}, (value) => [value.ShortCode])),
  }),
}));

export const validateListShortCodeResponseJson: (value: unknown) => Result$<ListShortCodeResponseJson> = /* @__PURE__ */ validator$(isListShortCodeResponseJson);

export const ListShortCodeResponseJson: Schema$<ListShortCodeResponseJson> = /* @__PURE__ */ schema$(isListShortCodeResponseJson);

export type ListSmsMessageResponse = {
  SMSMessages: {
    page: number;
    numpages: number;
    pagesize: number;
    total: number;
    start: number;
    end: number;
    uri?: string;
    firstpageuri?: string;
    previouspageuri?: null | string;
    nextpageuri?: null | string;
    lastpageuri?: string;
    SMSMessage: SmsMessage[];
  };
};

export const isListSmsMessageResponse: Guard$<ListSmsMessageResponse> = /* @__PURE__ */ guard$("ListSmsMessageResponse", () => fields$({
  SMSMessages: fields$({
    page: number$({ minimum: 0 }),
    numpages: number$({ minimum: 0 }),
    pagesize: number$({ minimum: 1, maximum: 1000 }),
    total: number$({ minimum: 0 }),
    start: number$({ minimum: 0 }),
    end: number$({ minimum: 0 }),
    uri: text$({ pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
    firstpageuri: text$({ pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
    previouspageuri: text$({ type: ["string","null"], pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
    nextpageuri: text$({ type: ["string","null"], pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
    lastpageuri: text$({ pattern: "^/[A-Za-z0-9][^#]*$", $format: uriReference$ }),
    SMSMessage: list$(reference$(isSmsMessage)),
  }, ["uri","firstpageuri","previouspageuri","nextpageuri","lastpageuri"]),
}));

export const validateListSmsMessageResponse: (value: unknown) => Result$<ListSmsMessageResponse> = /* @__PURE__ */ validator$(isListSmsMessageResponse);

export const ListSmsMessageResponse: Schema$<ListSmsMessageResponse> = /* @__PURE__ */ schema$(isListSmsMessageResponse);

export type MethodNotAllowed = {
  RestException: {
    Status: 405;
    Message: string;
    Code?: 20004;
    MoreInfo?: string;
    Detail?: string;
  };
};

export const isMethodNotAllowed: Guard$<MethodNotAllowed> = /* @__PURE__ */ guard$("MethodNotAllowed", () => family1$([405], [20004]));

export const validateMethodNotAllowed: (value: unknown) => Result$<MethodNotAllowed> = /* @__PURE__ */ validator$(isMethodNotAllowed);

export const MethodNotAllowed: Schema$<MethodNotAllowed> = /* @__PURE__ */ schema$(isMethodNotAllowed);

export type MethodNotAllowedCsv = string;

export const isMethodNotAllowedCsv: Guard$<MethodNotAllowedCsv> = /* @__PURE__ */ guard$("MethodNotAllowedCsv", () => family2$());

export const validateMethodNotAllowedCsv: (value: unknown) => Result$<MethodNotAllowedCsv> = /* @__PURE__ */ validator$(isMethodNotAllowedCsv);

export const MethodNotAllowedCsv: Schema$<MethodNotAllowedCsv> = /* @__PURE__ */ schema$(isMethodNotAllowedCsv);

export type MethodNotAllowedHtml = string;

export const isMethodNotAllowedHtml: Guard$<MethodNotAllowedHtml> = /* @__PURE__ */ guard$("MethodNotAllowedHtml", () => family2$());

export const validateMethodNotAllowedHtml: (value: unknown) => Result$<MethodNotAllowedHtml> = /* @__PURE__ */ validator$(isMethodNotAllowedHtml);

export const MethodNotAllowedHtml: Schema$<MethodNotAllowedHtml> = /* @__PURE__ */ schema$(isMethodNotAllowedHtml);

export type MethodNotAllowedJson = {
  TwilioResponse: {
    RestException: {
      Status: "405";
      Message: string;
      Code?: "20004";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export const isMethodNotAllowedJson: Guard$<MethodNotAllowedJson> = /* @__PURE__ */ guard$("MethodNotAllowedJson", () => family3$(["405"], ["20004"]));

export const validateMethodNotAllowedJson: (value: unknown) => Result$<MethodNotAllowedJson> = /* @__PURE__ */ validator$(isMethodNotAllowedJson);

export const MethodNotAllowedJson: Schema$<MethodNotAllowedJson> = /* @__PURE__ */ schema$(isMethodNotAllowedJson);

export type NotFound = {
  RestException: {
    Status: 404;
    Message: string;
    Code?: 20404;
    MoreInfo?: string;
    Detail?: string;
  };
};

export const isNotFound: Guard$<NotFound> = /* @__PURE__ */ guard$("NotFound", () => family1$([404], [20404]));

export const validateNotFound: (value: unknown) => Result$<NotFound> = /* @__PURE__ */ validator$(isNotFound);

export const NotFound: Schema$<NotFound> = /* @__PURE__ */ schema$(isNotFound);

export type NotFoundCsv = string;

export const isNotFoundCsv: Guard$<NotFoundCsv> = /* @__PURE__ */ guard$("NotFoundCsv", () => family2$());

export const validateNotFoundCsv: (value: unknown) => Result$<NotFoundCsv> = /* @__PURE__ */ validator$(isNotFoundCsv);

export const NotFoundCsv: Schema$<NotFoundCsv> = /* @__PURE__ */ schema$(isNotFoundCsv);

export type NotFoundHtml = string;

export const isNotFoundHtml: Guard$<NotFoundHtml> = /* @__PURE__ */ guard$("NotFoundHtml", () => family2$());

export const validateNotFoundHtml: (value: unknown) => Result$<NotFoundHtml> = /* @__PURE__ */ validator$(isNotFoundHtml);

export const NotFoundHtml: Schema$<NotFoundHtml> = /* @__PURE__ */ schema$(isNotFoundHtml);

export type NotFoundJson = {
  TwilioResponse: {
    RestException: {
      Status: "404";
      Message: string;
      Code?: "20404";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export const isNotFoundJson: Guard$<NotFoundJson> = /* @__PURE__ */ guard$("NotFoundJson", () => family3$(["404"], ["20404"]));

export const validateNotFoundJson: (value: unknown) => Result$<NotFoundJson> = /* @__PURE__ */ validator$(isNotFoundJson);

export const NotFoundJson: Schema$<NotFoundJson> = /* @__PURE__ */ schema$(isNotFoundJson);

export type PayloadTooLarge = {
  RestException: {
    Status: 413;
    Message: string;
    Code?: 20413;
    MoreInfo?: string;
    Detail?: string;
  };
};

export const isPayloadTooLarge: Guard$<PayloadTooLarge> = /* @__PURE__ */ guard$("PayloadTooLarge", () => family1$([413], [20413]));

export const validatePayloadTooLarge: (value: unknown) => Result$<PayloadTooLarge> = /* @__PURE__ */ validator$(isPayloadTooLarge);

export const PayloadTooLarge: Schema$<PayloadTooLarge> = /* @__PURE__ */ schema$(isPayloadTooLarge);

export type PayloadTooLargeCsv = string;

export const isPayloadTooLargeCsv: Guard$<PayloadTooLargeCsv> = /* @__PURE__ */ guard$("PayloadTooLargeCsv", () => family2$());

export const validatePayloadTooLargeCsv: (value: unknown) => Result$<PayloadTooLargeCsv> = /* @__PURE__ */ validator$(isPayloadTooLargeCsv);

export const PayloadTooLargeCsv: Schema$<PayloadTooLargeCsv> = /* @__PURE__ */ schema$(isPayloadTooLargeCsv);

export type PayloadTooLargeHtml = string;

export const isPayloadTooLargeHtml: Guard$<PayloadTooLargeHtml> = /* @__PURE__ */ guard$("PayloadTooLargeHtml", () => family2$());

export const validatePayloadTooLargeHtml: (value: unknown) => Result$<PayloadTooLargeHtml> = /* @__PURE__ */ validator$(isPayloadTooLargeHtml);

export const PayloadTooLargeHtml: Schema$<PayloadTooLargeHtml> = /* @__PURE__ */ schema$(isPayloadTooLargeHtml);

export type PayloadTooLargeJson = {
  TwilioResponse: {
    RestException: {
      Status: "413";
      Message: string;
      Code?: "20413";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export const isPayloadTooLargeJson: Guard$<PayloadTooLargeJson> = /* @__PURE__ */ guard$("PayloadTooLargeJson", () => family3$(["413"], ["20413"]));

export const validatePayloadTooLargeJson: (value: unknown) => Result$<PayloadTooLargeJson> = /* @__PURE__ */ validator$(isPayloadTooLargeJson);

export const PayloadTooLargeJson: Schema$<PayloadTooLargeJson> = /* @__PURE__ */ schema$(isPayloadTooLargeJson);

export type ServiceUnavailable = {
  RestException: {
    Status: 503;
    Message: string;
    Code?: 20503;
    MoreInfo?: string;
    Detail?: string;
  };
};

export const isServiceUnavailable: Guard$<ServiceUnavailable> = /* @__PURE__ */ guard$("ServiceUnavailable", () => family1$([503], [20503]));

export const validateServiceUnavailable: (value: unknown) => Result$<ServiceUnavailable> = /* @__PURE__ */ validator$(isServiceUnavailable);

export const ServiceUnavailable: Schema$<ServiceUnavailable> = /* @__PURE__ */ schema$(isServiceUnavailable);

export type ServiceUnavailableCsv = string;

export const isServiceUnavailableCsv: Guard$<ServiceUnavailableCsv> = /* @__PURE__ */ guard$("ServiceUnavailableCsv", () => family2$());

export const validateServiceUnavailableCsv: (value: unknown) => Result$<ServiceUnavailableCsv> = /* @__PURE__ */ validator$(isServiceUnavailableCsv);

export const ServiceUnavailableCsv: Schema$<ServiceUnavailableCsv> = /* @__PURE__ */ schema$(isServiceUnavailableCsv);

export type ServiceUnavailableHtml = string;

export const isServiceUnavailableHtml: Guard$<ServiceUnavailableHtml> = /* @__PURE__ */ guard$("ServiceUnavailableHtml", () => family2$());

export const validateServiceUnavailableHtml: (value: unknown) => Result$<ServiceUnavailableHtml> = /* @__PURE__ */ validator$(isServiceUnavailableHtml);

export const ServiceUnavailableHtml: Schema$<ServiceUnavailableHtml> = /* @__PURE__ */ schema$(isServiceUnavailableHtml);

export type ServiceUnavailableJson = {
  TwilioResponse: {
    RestException: {
      Status: "503";
      Message: string;
      Code?: "20503";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export const isServiceUnavailableJson: Guard$<ServiceUnavailableJson> = /* @__PURE__ */ guard$("ServiceUnavailableJson", () => family3$(["503"], ["20503"]));

export const validateServiceUnavailableJson: (value: unknown) => Result$<ServiceUnavailableJson> = /* @__PURE__ */ validator$(isServiceUnavailableJson);

export const ServiceUnavailableJson: Schema$<ServiceUnavailableJson> = /* @__PURE__ */ schema$(isServiceUnavailableJson);

export type ShortCode = {
  Sid: string;
  AccountSid: string;
  FriendlyName: string;
  ShortCode: string;
  DateCreated: string;
  DateUpdated: string;
  ApiVersion?: "2010-04-01" | "2008-08-01";
  SmsUrl: null | string;
  SmsMethod: "GET" | "POST" | null;
  SmsFallbackUrl: null | string;
  SmsFallbackMethod: "GET" | "POST" | null;
};

export const isShortCode: Guard$<ShortCode> = /* @__PURE__ */ guard$("ShortCode", () => fields$({
  Sid: text$({ pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  FriendlyName: text$({ maxLength: 64 }),
  ShortCode: text$({ pattern: "^[0-9]{5,6}$" }),
  DateCreated: text$({ pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$", $format: dateTimeRfc2822$ }),
  DateUpdated: text$({ pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] \\+0000$", $format: dateTimeRfc2822$ }),
  ApiVersion: values$(["2010-04-01","2008-08-01"]),
  SmsUrl: text$({ type: ["string","null"], pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  SmsMethod: values$(["GET","POST",null], { type: ["string","null"], format: "http-method" }),
  SmsFallbackUrl: text$({ type: ["string","null"], pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }),
  SmsFallbackMethod: values$(["GET","POST",null], { type: ["string","null"], format: "http-method" }),
}, ["ApiVersion"], {}, (value) => [value.Sid, value.AccountSid, value.FriendlyName, value.ShortCode, value.DateCreated, value.DateUpdated, value.ApiVersion, value.SmsUrl, value.SmsMethod, value.SmsFallbackUrl, value.SmsFallbackMethod]));

export const validateShortCode: (value: unknown) => Result$<ShortCode> = /* @__PURE__ */ validator$(isShortCode);

export const ShortCode: Schema$<ShortCode> = /* @__PURE__ */ schema$(isShortCode);

export type ShortCodeResponse = {
  ShortCode: ShortCode;
};

export const isShortCodeResponse: Guard$<ShortCodeResponse> = /* @__PURE__ */ guard$("ShortCodeResponse", () => fields$({
  ShortCode: reference$(isShortCode),
}));

export const validateShortCodeResponse: (value: unknown) => Result$<ShortCodeResponse> = /* @__PURE__ */ validator$(isShortCodeResponse);

export const ShortCodeResponse: Schema$<ShortCodeResponse> = /* @__PURE__ */ schema$(isShortCodeResponse);

export type ShortCodeResponseJson = {
  TwilioResponse: {
    ShortCode: ShortCode;
  };
};

export const isShortCodeResponseJson: Guard$<ShortCodeResponseJson> = /* @__PURE__ */ guard$("ShortCodeResponseJson", () => fields$({
  TwilioResponse: fields$({
    ShortCode: reference$(isShortCode),
  }),
}));

export const validateShortCodeResponseJson: (value: unknown) => Result$<ShortCodeResponseJson> = /* @__PURE__ */ validator$(isShortCodeResponseJson);

export const ShortCodeResponseJson: Schema$<ShortCodeResponseJson> = /* @__PURE__ */ schema$(isShortCodeResponseJson);

export type SmsMessage = {
  Sid: string;
  DateCreated: string;
  DateUpdated: string;
  DateSent: null | string;
  AccountSid: string;
  To: string;
  From: null | string;
  Body: string;
  Status: "queued" | "sending" | "sent" | "failed" | "received";
  Flags: number;
  Price: null | string;
};

export const isSmsMessage: Guard$<SmsMessage> = /* @__PURE__ */ guard$("SmsMessage", () => fields$({
  Sid: text$({ pattern: "^(?:SM|MM)[0-9a-fA-F]{32}$" }),
  DateCreated: text$({ pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] -0[78]00$" }),
  DateUpdated: text$({ pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] -0[78]00$" }),
  DateSent: text$({ type: ["string","null"], pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9] -0[78]00$" }),
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  To: text$(),
  From: any$({ type: ["string","null"] }),
  Body: text$(),
  Status: values$(["queued","sending","sent","failed","received"]),
  Flags: number$({ minimum: 0, maximum: 7 }),
  Price: any$({ type: ["string","null"] }),
}, [], {}, (value) => [value.Sid, value.DateCreated, value.DateUpdated, value.DateSent, value.AccountSid, value.To, value.From, value.Body, value.Status, value.Flags, value.Price]));

export const validateSmsMessage: (value: unknown) => Result$<SmsMessage> = /* @__PURE__ */ validator$(isSmsMessage);

export const SmsMessage: Schema$<SmsMessage> = /* @__PURE__ */ schema$(isSmsMessage);

export type SmsMessageResponse = {
  SMSMessage: SmsMessage;
};

export const isSmsMessageResponse: Guard$<SmsMessageResponse> = /* @__PURE__ */ guard$("SmsMessageResponse", () => fields$({
  SMSMessage: reference$(isSmsMessage),
}));

export const validateSmsMessageResponse: (value: unknown) => Result$<SmsMessageResponse> = /* @__PURE__ */ validator$(isSmsMessageResponse);

export const SmsMessageResponse: Schema$<SmsMessageResponse> = /* @__PURE__ */ schema$(isSmsMessageResponse);

export type SmsStatusCallback = {
  SmsSid: string;
  SmsStatus: "sent" | "failed";
};

export const isSmsStatusCallback: Guard$<SmsStatusCallback> = /* @__PURE__ */ guard$("SmsStatusCallback", () => fields$({
  SmsSid: text$({ pattern: "^(?:SM|MM)[0-9a-fA-F]{32}$" }),
  SmsStatus: values$(["sent","failed"]),
}));

export const validateSmsStatusCallback: (value: unknown) => Result$<SmsStatusCallback> = /* @__PURE__ */ validator$(isSmsStatusCallback);

export const SmsStatusCallback: Schema$<SmsStatusCallback> = /* @__PURE__ */ schema$(isSmsStatusCallback);

export type TooManyRequests = {
  RestException: {
    Status: 429;
    Message: string;
    Code?: 20429;
    MoreInfo?: string;
    Detail?: string;
  };
};

export const isTooManyRequests: Guard$<TooManyRequests> = /* @__PURE__ */ guard$("TooManyRequests", () => family1$([429], [20429]));

export const validateTooManyRequests: (value: unknown) => Result$<TooManyRequests> = /* @__PURE__ */ validator$(isTooManyRequests);

export const TooManyRequests: Schema$<TooManyRequests> = /* @__PURE__ */ schema$(isTooManyRequests);

export type TooManyRequestsCsv = string;

export const isTooManyRequestsCsv: Guard$<TooManyRequestsCsv> = /* @__PURE__ */ guard$("TooManyRequestsCsv", () => family2$());

export const validateTooManyRequestsCsv: (value: unknown) => Result$<TooManyRequestsCsv> = /* @__PURE__ */ validator$(isTooManyRequestsCsv);

export const TooManyRequestsCsv: Schema$<TooManyRequestsCsv> = /* @__PURE__ */ schema$(isTooManyRequestsCsv);

export type TooManyRequestsHtml = string;

export const isTooManyRequestsHtml: Guard$<TooManyRequestsHtml> = /* @__PURE__ */ guard$("TooManyRequestsHtml", () => family2$());

export const validateTooManyRequestsHtml: (value: unknown) => Result$<TooManyRequestsHtml> = /* @__PURE__ */ validator$(isTooManyRequestsHtml);

export const TooManyRequestsHtml: Schema$<TooManyRequestsHtml> = /* @__PURE__ */ schema$(isTooManyRequestsHtml);

export type TooManyRequestsJson = {
  TwilioResponse: {
    RestException: {
      Status: "429";
      Message: string;
      Code?: "20429";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export const isTooManyRequestsJson: Guard$<TooManyRequestsJson> = /* @__PURE__ */ guard$("TooManyRequestsJson", () => family3$(["429"], ["20429"]));

export const validateTooManyRequestsJson: (value: unknown) => Result$<TooManyRequestsJson> = /* @__PURE__ */ validator$(isTooManyRequestsJson);

export const TooManyRequestsJson: Schema$<TooManyRequestsJson> = /* @__PURE__ */ schema$(isTooManyRequestsJson);

export type Unauthorized = {
  RestException: {
    Status: 401;
    Message: string;
    Code?: 20003;
    MoreInfo?: string;
    Detail?: string;
  };
};

export const isUnauthorized: Guard$<Unauthorized> = /* @__PURE__ */ guard$("Unauthorized", () => family1$([401], [20003]));

export const validateUnauthorized: (value: unknown) => Result$<Unauthorized> = /* @__PURE__ */ validator$(isUnauthorized);

export const Unauthorized: Schema$<Unauthorized> = /* @__PURE__ */ schema$(isUnauthorized);

export type UnauthorizedCsv = string;

export const isUnauthorizedCsv: Guard$<UnauthorizedCsv> = /* @__PURE__ */ guard$("UnauthorizedCsv", () => family2$());

export const validateUnauthorizedCsv: (value: unknown) => Result$<UnauthorizedCsv> = /* @__PURE__ */ validator$(isUnauthorizedCsv);

export const UnauthorizedCsv: Schema$<UnauthorizedCsv> = /* @__PURE__ */ schema$(isUnauthorizedCsv);

export type UnauthorizedHtml = string;

export const isUnauthorizedHtml: Guard$<UnauthorizedHtml> = /* @__PURE__ */ guard$("UnauthorizedHtml", () => family2$());

export const validateUnauthorizedHtml: (value: unknown) => Result$<UnauthorizedHtml> = /* @__PURE__ */ validator$(isUnauthorizedHtml);

export const UnauthorizedHtml: Schema$<UnauthorizedHtml> = /* @__PURE__ */ schema$(isUnauthorizedHtml);

export type UnauthorizedJson = {
  TwilioResponse: {
    RestException: {
      Status: "401";
      Message: string;
      Code?: "20003";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export const isUnauthorizedJson: Guard$<UnauthorizedJson> = /* @__PURE__ */ guard$("UnauthorizedJson", () => family3$(["401"], ["20003"]));

export const validateUnauthorizedJson: (value: unknown) => Result$<UnauthorizedJson> = /* @__PURE__ */ validator$(isUnauthorizedJson);

export const UnauthorizedJson: Schema$<UnauthorizedJson> = /* @__PURE__ */ schema$(isUnauthorizedJson);

export type UnsupportedMediaType = {
  RestException: {
    Status: 415;
    Message: string;
    Code?: 19056;
    MoreInfo?: string;
    Detail?: string;
  };
};

export const isUnsupportedMediaType: Guard$<UnsupportedMediaType> = /* @__PURE__ */ guard$("UnsupportedMediaType", () => family1$([415], [19056]));

export const validateUnsupportedMediaType: (value: unknown) => Result$<UnsupportedMediaType> = /* @__PURE__ */ validator$(isUnsupportedMediaType);

export const UnsupportedMediaType: Schema$<UnsupportedMediaType> = /* @__PURE__ */ schema$(isUnsupportedMediaType);

export type UnsupportedMediaTypeCsv = string;

export const isUnsupportedMediaTypeCsv: Guard$<UnsupportedMediaTypeCsv> = /* @__PURE__ */ guard$("UnsupportedMediaTypeCsv", () => family2$());

export const validateUnsupportedMediaTypeCsv: (value: unknown) => Result$<UnsupportedMediaTypeCsv> = /* @__PURE__ */ validator$(isUnsupportedMediaTypeCsv);

export const UnsupportedMediaTypeCsv: Schema$<UnsupportedMediaTypeCsv> = /* @__PURE__ */ schema$(isUnsupportedMediaTypeCsv);

export type UnsupportedMediaTypeHtml = string;

export const isUnsupportedMediaTypeHtml: Guard$<UnsupportedMediaTypeHtml> = /* @__PURE__ */ guard$("UnsupportedMediaTypeHtml", () => family2$());

export const validateUnsupportedMediaTypeHtml: (value: unknown) => Result$<UnsupportedMediaTypeHtml> = /* @__PURE__ */ validator$(isUnsupportedMediaTypeHtml);

export const UnsupportedMediaTypeHtml: Schema$<UnsupportedMediaTypeHtml> = /* @__PURE__ */ schema$(isUnsupportedMediaTypeHtml);

export type UnsupportedMediaTypeJson = {
  TwilioResponse: {
    RestException: {
      Status: "415";
      Message: string;
      Code?: "19056";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export const isUnsupportedMediaTypeJson: Guard$<UnsupportedMediaTypeJson> = /* @__PURE__ */ guard$("UnsupportedMediaTypeJson", () => family3$(["415"], ["19056"]));

export const validateUnsupportedMediaTypeJson: (value: unknown) => Result$<UnsupportedMediaTypeJson> = /* @__PURE__ */ validator$(isUnsupportedMediaTypeJson);

export const UnsupportedMediaTypeJson: Schema$<UnsupportedMediaTypeJson> = /* @__PURE__ */ schema$(isUnsupportedMediaTypeJson);

export type UpdateBadRequest = {
  RestException: {
    Status: 400;
    Message: string;
    Code?: 20001 | 20002 | 21402 | 21403 | 21406;
    MoreInfo?: string;
    Detail?: string;
  };
};

export const isUpdateBadRequest: Guard$<UpdateBadRequest> = /* @__PURE__ */ guard$("UpdateBadRequest", () => family1$([400], [20001,20002,21402,21403,21406]));

export const validateUpdateBadRequest: (value: unknown) => Result$<UpdateBadRequest> = /* @__PURE__ */ validator$(isUpdateBadRequest);

export const UpdateBadRequest: Schema$<UpdateBadRequest> = /* @__PURE__ */ schema$(isUpdateBadRequest);

export type UpdateBadRequestCsv = string;

export const isUpdateBadRequestCsv: Guard$<UpdateBadRequestCsv> = /* @__PURE__ */ guard$("UpdateBadRequestCsv", () => family2$());

export const validateUpdateBadRequestCsv: (value: unknown) => Result$<UpdateBadRequestCsv> = /* @__PURE__ */ validator$(isUpdateBadRequestCsv);

export const UpdateBadRequestCsv: Schema$<UpdateBadRequestCsv> = /* @__PURE__ */ schema$(isUpdateBadRequestCsv);

export type UpdateBadRequestHtml = string;

export const isUpdateBadRequestHtml: Guard$<UpdateBadRequestHtml> = /* @__PURE__ */ guard$("UpdateBadRequestHtml", () => family2$());

export const validateUpdateBadRequestHtml: (value: unknown) => Result$<UpdateBadRequestHtml> = /* @__PURE__ */ validator$(isUpdateBadRequestHtml);

export const UpdateBadRequestHtml: Schema$<UpdateBadRequestHtml> = /* @__PURE__ */ schema$(isUpdateBadRequestHtml);

export type UpdateBadRequestJson = {
  TwilioResponse: {
    RestException: {
      Status: "400";
      Message: string;
      Code?: "20001" | "20002" | "21402" | "21403" | "21406";
      MoreInfo?: string;
      Detail?: string;
    };
  };
};

export const isUpdateBadRequestJson: Guard$<UpdateBadRequestJson> = /* @__PURE__ */ guard$("UpdateBadRequestJson", () => family3$(["400"], ["20001","20002","21402","21403","21406"]));

export const validateUpdateBadRequestJson: (value: unknown) => Result$<UpdateBadRequestJson> = /* @__PURE__ */ validator$(isUpdateBadRequestJson);

export const UpdateBadRequestJson: Schema$<UpdateBadRequestJson> = /* @__PURE__ */ schema$(isUpdateBadRequestJson);

export type UpdateShortCodeRequest = {
  FriendlyName?: string;
  ApiVersion?: "2010-04-01" | "2008-08-01";
  SmsUrl?: string | "";
  SmsMethod?: "GET" | "POST";
  SmsFallbackUrl?: string | "";
  SmsFallbackMethod?: "GET" | "POST";
};

export const isUpdateShortCodeRequest: Guard$<UpdateShortCodeRequest> = /* @__PURE__ */ guard$("UpdateShortCodeRequest", () => fields$({
  FriendlyName: text$({ minLength: 1, maxLength: 64 }),
  ApiVersion: values$(["2010-04-01","2008-08-01"]),
  SmsUrl: anyOf$(text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }), values$([""])),
  SmsMethod: values$(["GET","POST"], { format: "http-method" }),
  SmsFallbackUrl: anyOf$(text$({ pattern: "^https?://(?:[^/?#@]*@)?(?:\\[[^\\]]+\\]|[^/?#:@\\[\\]]+)(?::[0-9]{1,5})?(?:[/?#].*)?$", $format: uri$ }), values$([""])),
  SmsFallbackMethod: values$(["GET","POST"], { format: "http-method" }),
}, ["FriendlyName","ApiVersion","SmsUrl","SmsMethod","SmsFallbackUrl","SmsFallbackMethod"]));

export const validateUpdateShortCodeRequest: (value: unknown) => Result$<UpdateShortCodeRequest> = /* @__PURE__ */ validator$(isUpdateShortCodeRequest);

export const UpdateShortCodeRequest: Schema$<UpdateShortCodeRequest> = /* @__PURE__ */ schema$(isUpdateShortCodeRequest);
