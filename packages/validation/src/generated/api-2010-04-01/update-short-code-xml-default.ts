// @generated from specs/api-2010-04-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$ } from "../../runtime.ts";
import { ForbiddenXml as $ForbiddenXml, InternalServerErrorXml as $InternalServerErrorXml, MethodNotAllowedXml as $MethodNotAllowedXml, NotFoundXml as $NotFoundXml, PayloadTooLargeXml as $PayloadTooLargeXml, ServiceUnavailableXml as $ServiceUnavailableXml, ShortCodeXml as $ShortCodeXml, TooManyRequestsXml as $TooManyRequestsXml, UnauthorizedXml as $UnauthorizedXml, UnsupportedMediaTypeXml as $UnsupportedMediaTypeXml, UpdateBadRequestXml as $UpdateBadRequestXml, UpdateShortCodeRequest as $UpdateShortCodeRequest, isUpdateShortCodeRequest as $isUpdateShortCodeRequest } from "./schemas.ts";

export const operationId: "UpdateShortCodeXmlDefault" = "UpdateShortCodeXmlDefault";

export type Path = {
  AccountSid: string;
  Sid: string;
};

export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("UpdateShortCodeXmlDefaultPath", () => fields$({
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  Sid: text$({ pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
})));

export type Query = Nothing$;

export const query: Decoder$<Query> = decodeNothing$;

export type Form = $UpdateShortCodeRequest;

export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($isUpdateShortCodeRequest);

export const responses: {
  readonly 200: {
    readonly "application/xml": typeof $ShortCodeXml;
  };
  readonly 400: {
    readonly "application/xml": typeof $UpdateBadRequestXml;
  };
  readonly 401: {
    readonly "application/xml": typeof $UnauthorizedXml;
  };
  readonly 403: {
    readonly "application/xml": typeof $ForbiddenXml;
  };
  readonly 404: {
    readonly "application/xml": typeof $NotFoundXml;
  };
  readonly 405: {
    readonly "application/xml": typeof $MethodNotAllowedXml;
  };
  readonly 413: {
    readonly "application/xml": typeof $PayloadTooLargeXml;
  };
  readonly 415: {
    readonly "application/xml": typeof $UnsupportedMediaTypeXml;
  };
  readonly 429: {
    readonly "application/xml": typeof $TooManyRequestsXml;
  };
  readonly 500: {
    readonly "application/xml": typeof $InternalServerErrorXml;
  };
  readonly 503: {
    readonly "application/xml": typeof $ServiceUnavailableXml;
  };
} = {
  200: {
    "application/xml": $ShortCodeXml,
  },
  400: {
    "application/xml": $UpdateBadRequestXml,
  },
  401: {
    "application/xml": $UnauthorizedXml,
  },
  403: {
    "application/xml": $ForbiddenXml,
  },
  404: {
    "application/xml": $NotFoundXml,
  },
  405: {
    "application/xml": $MethodNotAllowedXml,
  },
  413: {
    "application/xml": $PayloadTooLargeXml,
  },
  415: {
    "application/xml": $UnsupportedMediaTypeXml,
  },
  429: {
    "application/xml": $TooManyRequestsXml,
  },
  500: {
    "application/xml": $InternalServerErrorXml,
  },
  503: {
    "application/xml": $ServiceUnavailableXml,
  },
};

/** UpdateShortCodeXmlDefault (POST /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}) */
export const operation: {
  readonly operationId: typeof operationId;
  readonly path: typeof path;
  readonly query: typeof query;
  readonly form: typeof form;
  readonly responses: typeof responses;
} = {
  operationId,
  path,
  query,
  form,
  responses,
};
