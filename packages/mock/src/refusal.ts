import type { ApiDocument } from "./api-document.ts";
import type { DecodedInput, Input, RawInput } from "./contract/contract.ts";
import type { PlainRequest } from "./exchange.ts";
import { STATUS_CODES } from "./node-http.ts";
import type { Fault } from "./control/orders.ts";
import type { Pair } from "./request-url.ts";
import type { Endpoint } from "./router.ts";
import { TwilioError } from "./twilio-error.ts";

/** The most a body of an API request may have: all fields together need less than 10 KiB. */
export const BODY_MAX_BYTES = 64 * 1024;

const FORM = "application/x-www-form-urlencoded";

/** @throws TwilioError 404 when the path names another account: one account cannot see what another has */
export function refuseForeignAccount(
  { document }: Endpoint,
  parameters: readonly Pair[],
  accountSid: string,
  pathname: string,
): void {
  const named = parameters.find(([name]) => name === "AccountSid");
  if (named !== undefined && named[1] !== accountSid) throw notFound(document, pathname);
}

/** @throws TwilioError 413 or 415 when the body is too large or no form */
export function refuseBody({ document, route }: Endpoint, request: PlainRequest): void {
  if (!route.form) return;
  if (request.isBodyTooLarge === true)
    throw new TwilioError(
      document.errors.PayloadTooLarge,
      { maximum: String(BODY_MAX_BYTES) },
      { headers: { Connection: "close" } },
    );
  if (request.body === "") return;
  const type = request.headers["content-type"] ?? "";
  if (type === FORM || type.split(";", 1)[0]?.trim().toLowerCase() === FORM) return;
  throw new TwilioError(document.errors.UnsupportedMediaType, { value: type });
}

/** @throws TwilioError when the contract found the request wrong, or a value has characters no answer could carry */
export function accept(
  input: Input,
  document: ApiDocument,
  pathname: string,
  raw: RawInput,
): DecodedInput {
  if (input.violation === undefined) {
    // Messaging v1 has no pattern for the Sid in a path: what could never be kept is not there.
    for (const [, value] of raw.path) if (CONTROL.test(value)) throw notFound(document, pathname);
    refuseControlCharacters(document, input.query);
    refuseControlCharacters(document, input.form);
    return input;
  }
  const { part, parameter, kind, rule } = input.violation;
  const { errors, parameterErrors } = document;
  if (part === "path") throw notFound(document, pathname);
  if (kind === "missing" && errors.MissingParameter !== undefined)
    throw new TwilioError(errors.MissingParameter, { parameter });
  const value = raw[part].find(([name]) => name === parameter)?.[1] ?? "";
  const own = kind === "invalid" ? parameterErrors[parameter] : undefined;
  throw new TwilioError(own ?? errors.InvalidParameter, { parameter, value, rule });
}

function refuseControlCharacters({ errors }: ApiDocument, values: unknown): void {
  const record = values as Readonly<Record<string, unknown>> | undefined;
  for (const parameter in record) {
    const value = record[parameter];
    if (typeof value === "string" && CONTROL.test(value))
      throw new TwilioError(errors.InvalidParameter, {
        parameter,
        value,
        rule: "must have no control characters",
      });
  }
}

/** XML 1.0 cannot write these, nor can PostgreSQL keep U+0000. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

export function notFound(document: ApiDocument, pathname: string): TwilioError {
  return new TwilioError(document.errors.NotFound, { path: document.quotePath(pathname) });
}

/** What an ordered fault answers: the API's own sentence for its code or status, where there is one. */
export function faultError(
  document: ApiDocument,
  { code, message, retry_after: seconds }: Fault,
  status: number,
): TwilioError {
  const kinds = Object.values(document.errors);
  const known = kinds.find(
    (kind) => kind.status === status && (code === undefined || kind.code === code),
  );
  const number = code ?? known?.code ?? FAULT_CODE_BASE + status;
  return new TwilioError(
    {
      status,
      code: number,
      message: message ?? known?.message ?? STATUS_CODES[status] ?? "Fault",
      more_info: `https://www.twilio.com/docs/errors/${number}`,
    },
    {},
    seconds === undefined ? {} : { headers: { "Retry-After": String(seconds) } },
  );
}

/** Twilio's general codes are 20000 and the HTTP status. */
const FAULT_CODE_BASE = 20_000;
