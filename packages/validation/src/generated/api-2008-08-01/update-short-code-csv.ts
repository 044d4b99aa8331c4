// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, schema as schema$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$, type Schema as Schema$ } from "../../runtime.ts";
import { ForbiddenCsv as $ForbiddenCsv, InternalServerErrorCsv as $InternalServerErrorCsv, MethodNotAllowedCsv as $MethodNotAllowedCsv, NotFoundCsv as $NotFoundCsv, PayloadTooLargeCsv as $PayloadTooLargeCsv, ServiceUnavailableCsv as $ServiceUnavailableCsv, TooManyRequestsCsv as $TooManyRequestsCsv, UnauthorizedCsv as $UnauthorizedCsv, UnsupportedMediaTypeCsv as $UnsupportedMediaTypeCsv, UpdateBadRequestCsv as $UpdateBadRequestCsv, UpdateShortCodeRequest as $UpdateShortCodeRequest, isUpdateShortCodeRequest as $isUpdateShortCodeRequest } from "./schemas.ts";

export const operationId: "UpdateShortCodeCsv" = "UpdateShortCodeCsv";

export type Path = {
  AccountSid: string;
  ShortCodeSid: string;
};

export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("UpdateShortCodeCsvPath", () => fields$({
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  ShortCodeSid: text$({ pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
})));

export type Query = Nothing$;

export const query: Decoder$<Query> = decodeNothing$;

export type Form = $UpdateShortCodeRequest;

export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($isUpdateShortCodeRequest);

const response200Schema$: Schema$<string> = /* @__PURE__ */ schema$(/* @__PURE__ */ guard$("UpdateShortCodeCsvResponse200", () => text$()));

export const responses: {
  readonly 200: {
    readonly "text/csv": typeof response200Schema$;
  };
  readonly 400: {
    readonly "text/csv": typeof $UpdateBadRequestCsv;
  };
  readonly 401: {
    readonly "text/csv": typeof $UnauthorizedCsv;
  };
  readonly 403: {
    readonly "text/csv": typeof $ForbiddenCsv;
  };
  readonly 404: {
    readonly "text/csv": typeof $NotFoundCsv;
  };
  readonly 405: {
    readonly "text/csv": typeof $MethodNotAllowedCsv;
  };
  readonly 413: {
    readonly "text/csv": typeof $PayloadTooLargeCsv;
  };
  readonly 415: {
    readonly "text/csv": typeof $UnsupportedMediaTypeCsv;
  };
  readonly 429: {
    readonly "text/csv": typeof $TooManyRequestsCsv;
  };
  readonly 500: {
    readonly "text/csv": typeof $InternalServerErrorCsv;
  };
  readonly 503: {
    readonly "text/csv": typeof $ServiceUnavailableCsv;
  };
} = {
  200: {
    "text/csv": response200Schema$,
  },
  400: {
    "text/csv": $UpdateBadRequestCsv,
  },
  401: {
    "text/csv": $UnauthorizedCsv,
  },
  403: {
    "text/csv": $ForbiddenCsv,
  },
  404: {
    "text/csv": $NotFoundCsv,
  },
  405: {
    "text/csv": $MethodNotAllowedCsv,
  },
  413: {
    "text/csv": $PayloadTooLargeCsv,
  },
  415: {
    "text/csv": $UnsupportedMediaTypeCsv,
  },
  429: {
    "text/csv": $TooManyRequestsCsv,
  },
  500: {
    "text/csv": $InternalServerErrorCsv,
  },
  503: {
    "text/csv": $ServiceUnavailableCsv,
  },
};

/** UpdateShortCodeCsv (POST /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.csv) */
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
