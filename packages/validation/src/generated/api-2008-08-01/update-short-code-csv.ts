// @generated from specs/api-2008-08-01.openapi.json by tools/codegen (validation).
// Do not edit. Change packages/spec, then run `pnpm generate`.

import { decodeNothing as decodeNothing$, decoder as decoder$, fields as fields$, guard as guard$, schema as schema$, text as text$, type Decoder as Decoder$, type Nothing as Nothing$, type Schema as Schema$ } from "../../runtime.ts";
import { ForbiddenCsv as $ForbiddenCsv, InternalServerErrorCsv as $InternalServerErrorCsv, MethodNotAllowedCsv as $MethodNotAllowedCsv, NotFoundCsv as $NotFoundCsv, PayloadTooLargeCsv as $PayloadTooLargeCsv, ServiceUnavailableCsv as $ServiceUnavailableCsv, TooManyRequestsCsv as $TooManyRequestsCsv, UnauthorizedCsv as $UnauthorizedCsv, UnsupportedMediaTypeCsv as $UnsupportedMediaTypeCsv, UpdateBadRequestCsv as $UpdateBadRequestCsv, UpdateShortCodeRequest as $UpdateShortCodeRequest, isUpdateShortCodeRequest as $isUpdateShortCodeRequest } from "./schemas.ts";

/** Name of the operation. */
export const operationId: "UpdateShortCodeCsv" = "UpdateShortCodeCsv";

/** The path parameters, decoded. */
export type Path = {
  /** Identifier of the account. */
  AccountSid: string;
  /** Unique identifier of the short code. */
  ShortCodeSid: string;
};

/** Decodes the path parameters. */
export const path: Decoder$<Path> = /* @__PURE__ */ decoder$(/* @__PURE__ */ guard$("UpdateShortCodeCsvPath", () => fields$({
  AccountSid: text$({ pattern: "^AC[0-9a-fA-F]{32}$", $length: 34 }),
  ShortCodeSid: text$({ pattern: "^SC[0-9a-fA-F]{32}$", $length: 34 }),
})));

/** The query parameters, decoded. */
export type Query = Nothing$;

/** Decodes the query parameters. */
export const query: Decoder$<Query> = decodeNothing$;

/** The form, decoded. */
export type Form = $UpdateShortCodeRequest;

/** Decodes the form. */
export const form: Decoder$<Form> = /* @__PURE__ */ decoder$($isUpdateShortCodeRequest);

const response200Schema$: Schema$<string> = /* @__PURE__ */ schema$(/* @__PURE__ */ guard$("UpdateShortCodeCsvResponse200", () => text$()));

/** Schemas of the response bodies, by status and media type. */
export const responses: {
  /** The updated short code. */
  readonly 200: {
    /** A header row of element names, then one row for each short code. */
    readonly "text/csv": typeof response200Schema$;
  };
  /** 20001 InvalidParameter, 20002 InvalidFriendlyName, 21402 InvalidUrl, 21403 InvalidMethod, 21406 FallbackWithoutUrl */
  readonly 400: {
    /** A header row and one row of values. */
    readonly "text/csv": typeof $UpdateBadRequestCsv;
  };
  /** 20003 AuthenticationFailed, 20003 InvalidUsername, 20003 NoCredentials */
  readonly 401: {
    /** A header row and one row of values. */
    readonly "text/csv": typeof $UnauthorizedCsv;
  };
  /** 20008 TestCredentials, 20403 Forbidden */
  readonly 403: {
    /** A header row and one row of values. */
    readonly "text/csv": typeof $ForbiddenCsv;
  };
  /** 20404 NotFound */
  readonly 404: {
    /** A header row and one row of values. */
    readonly "text/csv": typeof $NotFoundCsv;
  };
  /** 20004 MethodNotAllowed */
  readonly 405: {
    /** A header row and one row of values. */
    readonly "text/csv": typeof $MethodNotAllowedCsv;
  };
  /** 20413 PayloadTooLarge */
  readonly 413: {
    /** A header row and one row of values. */
    readonly "text/csv": typeof $PayloadTooLargeCsv;
  };
  /** 19056 UnsupportedMediaType */
  readonly 415: {
    /** A header row and one row of values. */
    readonly "text/csv": typeof $UnsupportedMediaTypeCsv;
  };
  /** 20429 TooManyRequests */
  readonly 429: {
    /** A header row and one row of values. */
    readonly "text/csv": typeof $TooManyRequestsCsv;
  };
  /** 20500 InternalServerError */
  readonly 500: {
    /** A header row and one row of values. */
    readonly "text/csv": typeof $InternalServerErrorCsv;
  };
  /** 20503 ServiceUnavailable */
  readonly 503: {
    /** A header row and one row of values. */
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

/**
 * Update a short code, CSV
 *
 * Changes the given properties, sets the date of the last update, and returns the resource as a fetch does. PUT and DELETE are not supported.
 *
 * UpdateShortCodeCsv (POST /2008-08-01/Accounts/{AccountSid}/SMS/ShortCodes/{ShortCodeSid}.csv)
 */
export const operation: {
  /** Name of the operation. */
  readonly operationId: typeof operationId;
  /** Decodes the path parameters. */
  readonly path: typeof path;
  /** Decodes the query parameters. */
  readonly query: typeof query;
  /** Decodes the form. */
  readonly form: typeof form;
  /** Schemas of the response bodies, by status and media type. */
  readonly responses: typeof responses;
} = {
  operationId,
  path,
  query,
  form,
  responses,
};
