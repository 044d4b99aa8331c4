import type { Operation } from "./api-document.ts";
import type { Validation } from "./client-options.ts";
import { TwilioError, unexpectedAnswer } from "./errors.ts";
import type { Received } from "./send.ts";

/** How the bodies of a document are written. */
export interface BodyFormat {
  /** The value in a body of that media type; XML has the name of its schema. May throw. */
  decode(text: string, media: string, schema: string | undefined): unknown;
  /** What an error says, out of its body. */
  errorFields(body: never): ErrorFields;
}

/** What an error says, under the names it has in JSON. */
export interface ErrorFields {
  readonly message?: string | undefined;
  readonly code?: number | undefined;
  readonly more_info?: string | undefined;
  readonly detail?: string | undefined;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
}

export interface Answer {
  readonly data?: unknown;
  readonly error?: TwilioError;
  readonly response: Response;
}

export const jsonFormat: BodyFormat = {
  decode: (text) => JSON.parse(text),
  errorFields: (body) => body,
};

/** The declared value of a good answer, or the API's error. Throws `UnexpectedAnswerError` for everything else. */
export function readAnswer(
  { response, text }: Received,
  operationId: string,
  { media, success, empty, xml }: Operation,
  { decode, errorFields }: BodyFormat,
  validation: Validation | undefined,
): Answer {
  const { status, headers } = response;
  const bad = status >= 400;
  try {
    // The dictionary has thousands of errors: one that the document does not list is still the API's.
    if (!bad && !success.includes(status)) throw new Error(`expected ${success.join(" or ")}`);
    if (!bad && empty) return { data: undefined, response };
    if (!isOf(media, headers.get("content-type"))) throw new Error(`expected ${media}`);
    const body = decode(text, media, xml?.[bad ? 1 : 0]);
    validation?.answer(operationId, status, media, body);
    if (!bad) return { data: body, response };
    const { message, code, more_info, detail, details } = errorFields(body as never);
    if (!message) throw new Error("expected an error message");
    const requestId = headers.get("twilio-request-id");
    const facts = { code, moreInfo: more_info, detail, details, status, requestId, body, response };
    return { error: new TwilioError(message, facts), response };
  } catch (cause) {
    throw unexpectedAnswer(operationId, response, text, cause as Error);
  }
}

/** Case and parameters make no difference (RFC 9110, 8.3.1). What ends in `+json` or `+xml` is JSON or XML (RFC 6839, RFC 7303), and so is `text/xml`. */
function isOf(media: string, contentType: string | null): boolean {
  const [type = ""] = (contentType ?? "").toLowerCase().split(/\s*;/);
  const [, syntax] = media.split("/");
  return type === media || type === `text/${syntax}` || type.endsWith(`+${syntax}`);
}
