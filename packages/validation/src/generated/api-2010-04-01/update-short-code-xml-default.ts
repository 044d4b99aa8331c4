// @generated from specs/api-2010-04-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, schema as schema$, stop as stop$, type Decoder as Decoder$, type Nothing as Nothing$, type Schema as Schema$ } from "../../runtime.ts";
import { pattern1$, pattern2$ } from "./patterns.ts";
import { ForbiddenXml as $ForbiddenXml, InternalServerErrorXml as $InternalServerErrorXml, MethodNotAllowedXml as $MethodNotAllowedXml, NotFoundXml as $NotFoundXml, PayloadTooLargeXml as $PayloadTooLargeXml, ServiceUnavailableXml as $ServiceUnavailableXml, ShortCodeXml as $ShortCodeXml, TooManyRequestsXml as $TooManyRequestsXml, UnauthorizedXml as $UnauthorizedXml, UnsupportedMediaTypeXml as $UnsupportedMediaTypeXml, UpdateBadRequestXml as $UpdateBadRequestXml, UpdateShortCodeRequest as $UpdateShortCodeRequest } from "./schemas.ts";

function fields1$(record: { readonly [key: string]: unknown }, fail?: (name: string) => void): boolean {
  const p0 = record.AccountSid;
  if (!(typeof p0 === "string" && pattern1$(p0)) && stop$(fail, "AccountSid")) return false;
  const p1 = record.Sid;
  if (!(typeof p1 === "string" && pattern2$(p1)) && stop$(fail, "Sid")) return false;
  return true;
}

function is2$(value: unknown): value is Path {
  return typeof value === "object" && value !== null && !Array.isArray(value) && fields1$(value as { readonly [key: string]: unknown });
}

export const operationId: "UpdateShortCodeXmlDefault" = "UpdateShortCodeXmlDefault";

export type Path = {
  AccountSid: string;
  Sid: string;
};

const PathSchema$: Schema$<Path> = /* @__PURE__ */ schema$("UpdateShortCodeXmlDefaultPath", is2$, {
  type: "object",
  required: ["AccountSid","Sid"],
  properties: {
    AccountSid: { type: "string", minLength: 34, maxLength: 34, pattern: "^AC[0-9a-fA-F]{32}$" },
    Sid: { type: "string", minLength: 34, maxLength: 34, pattern: "^SC[0-9a-fA-F]{32}$" },
  },
  $fields: fields1$,
});

export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(PathSchema$, {
  AccountSid: {},
  Sid: {},
});

export type Query = Nothing$;

export const query: Decoder$<Query> = decodeNothing$;

export type Form = $UpdateShortCodeRequest;

export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($UpdateShortCodeRequest, {
  FriendlyName: {},
  ApiVersion: {},
  SmsUrl: {},
  SmsMethod: {},
  SmsFallbackUrl: {},
  SmsFallbackMethod: {},
});

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
