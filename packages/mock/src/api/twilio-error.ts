import type { InternalServerError } from "@shortcodes/validation/messaging-v1";
import { redact } from "../redact.ts";
import type { ErrorKind } from "./route.ts";

/** Longest piece of a request that an error quotes, in characters. */
const QUOTE_MAX_LENGTH = 200;

/** A refusal in Twilio's terms; each document renders it in its own envelope. */
export class TwilioError extends Error {
  override readonly name = "TwilioError";
  readonly status: number;
  readonly code: number;
  readonly more_info: string;
  readonly detail: string | undefined;
  /** Headers that go with this refusal. */
  readonly headers: Readonly<Record<string, string>>;

  /** `values` fill the `{placeholders}` of the kind's sentence; `{limit}` and `{minimum}` are the kind's own. */
  constructor(
    kind: ErrorKind,
    values: Readonly<Record<string, string>> = {},
    options: { readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    const { limit, minimum } = kind;
    const known: Readonly<Record<string, unknown>> = { limit, minimum, ...values };
    const message = kind.message.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = known[name];
      return value === undefined ? placeholder : quotable(String(value));
    });
    super(message.replaceAll(UNPRINTABLE, "\u{fffd}"));
    this.status = kind.status;
    this.code = kind.code;
    this.more_info = kind.more_info;
    this.detail = kind.detail;
    this.headers = options.headers ?? {};
  }
}

/** The part of a request that an answer may quote: short, and without credentials of a URL. */
function quotable(value: string): string {
  // Before it is cut: what is left of a password would not be known as one.
  const open = redact(value.replaceAll(/\/\/[^/\s]*@/g, "//…@"));
  return open.length > QUOTE_MAX_LENGTH ? `${open.slice(0, QUOTE_MAX_LENGTH)}…` : open;
}

/** Characters XML 1.0 has no way to write. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

/** The body of one refusal as a type of all: any code, any status. */
export type AnyRefusal<Body> = Body extends number
  ? number
  : Body extends string
    ? string
    : { [K in keyof Body]: AnyRefusal<Body[K]> };

/** `{"code", "detail", "message", "more_info", "status"}`: in this order, as the API writes them. */
export function jsonError({
  code,
  detail,
  message,
  more_info,
  status,
}: TwilioError): AnyRefusal<InternalServerError> {
  return { code, ...(detail !== undefined && { detail }), message, more_info, status };
}
