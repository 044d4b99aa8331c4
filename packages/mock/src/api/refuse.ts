import type { Fault } from "../generated/control-types.ts";
import type { Handlers as Handlers2008 } from "../generated/api-2008-08-01.ts";
import type { Handlers as Handlers2010 } from "../generated/api-2010-04-01.ts";
import { maxBodyBytes } from "../generated/messaging-v1.ts";
import { CODINGS, FORM } from "../http/body-text.ts";
import type { HttpRequest } from "../http/message.ts";
import { STATUS_CODES } from "../http/node-http.ts";
import type { Pair } from "../http/request-url.ts";
import type { Decoded, Input, RawInput } from "../levels/level.ts";
import { CONTROL_CHARACTER } from "./control-character.ts";
import type { ApiDocument, Endpoint } from "./document.ts";
import { TwilioError } from "./twilio-error.ts";

/** The most a body of an API request may have: the documents of Twilio's APIs agree. */
export const BODY_MAX_BYTES = maxBodyBytes;

type Path = Parameters<(Handlers2008 | Handlers2010)["FetchShortCode"]>[0]["path"];
/** The path parameter that names the account, in every version of the account resource. */
const ACCOUNT_SID: keyof Path = "AccountSid";
/** Twilio's general codes are 20000 and the HTTP status. */
const GENERAL_CODE_BASE = 20_000;

export function notFound(
  document: ApiDocument,
  pathname: string,
  headers?: Readonly<Record<string, string>>,
): TwilioError {
  const path = document.quotePath(pathname);
  return new TwilioError(document.errors.NotFound, { path }, headers && { headers });
}

/** @throws TwilioError 404 when the path names another account: one account cannot see what another has */
export function refuseForeignAccount(
  { document }: Endpoint,
  parameters: readonly Pair[],
  accountSid: string,
  pathname: string,
): void {
  const named = parameters.find(([name]) => name === ACCOUNT_SID);
  if (named !== undefined && named[1] !== accountSid) throw notFound(document, pathname);
}

/** @throws TwilioError 413 or 415 when the body is too large or not a form */
export function refuseBody({ document, route }: Endpoint, request: HttpRequest): void {
  if (!route.form) return;
  if (request.isBodyTooLarge === true)
    throw new TwilioError(document.errors.PayloadTooLarge, { maximum: String(BODY_MAX_BYTES) });
  if (request.unreadable !== undefined)
    throw new TwilioError(
      document.errors.UnsupportedMediaType,
      { reason: request.unreadable },
      { headers: { "Accept-Encoding": CODINGS } },
    );
  if (request.body === "") return;
  const type = request.headers["content-type"] ?? "";
  if (type === FORM || type.split(";", 1)[0]?.trim().toLowerCase() === FORM) return;
  throw new TwilioError(document.errors.UnsupportedMediaType, {
    reason: `expected ${FORM}, not '${type}'`,
  });
}

/** @throws TwilioError when a value breaks a rule of the document, or has characters that no answer could carry */
export function accept(
  { document, route }: Endpoint,
  input: Input,
  raw: RawInput,
  pathname: string,
): Decoded {
  const { errors } = document;
  if (input.violation === undefined) {
    // Messaging v1 has no pattern for the Sid in a path: what could never be kept is not there.
    for (const [, value] of raw.path)
      if (CONTROL_CHARACTER.test(value)) throw notFound(document, pathname);
    refuseControlCharacters(document, input.query);
    refuseControlCharacters(document, input.form);
    return input;
  }
  const { part, parameter, kind, rule } = input.violation;
  if (part === "path") throw notFound(document, pathname);
  const missing = errors[route.parameters[parameter]?.missing ?? "MissingParameter"];
  if (kind === "missing" && missing !== undefined) throw new TwilioError(missing, { parameter });
  const value = raw[part].find(([name]) => name === parameter)?.[1] ?? "";
  const own = kind === "invalid" ? route.parameters[parameter]?.error : undefined;
  throw new TwilioError(errors[own ?? ""] ?? errors.InvalidParameter, { parameter, value, rule });
}

function refuseControlCharacters({ errors }: ApiDocument, values: unknown): void {
  const record = values as Readonly<Record<string, unknown>> | undefined;
  for (const parameter in record) {
    for (const value of [record[parameter]].flat())
      if (typeof value === "string" && CONTROL_CHARACTER.test(value))
        throw new TwilioError(errors.InvalidParameter, {
          parameter,
          value,
          rule: "must not contain control characters",
        });
  }
}

/** What an injected fault answers: the API's own sentence for its code or status, where there is one. */
export function faultError(
  document: ApiDocument,
  { code, message, retry_after: seconds }: Fault,
  status: number,
): TwilioError {
  const number = code ?? GENERAL_CODE_BASE + status;
  const known = Object.values(document.errors).find(
    (kind) => kind.status === status && kind.code === number,
  );
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
