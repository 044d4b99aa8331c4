import type { CompleteOperation } from "./api-document.ts";
import type { Validation } from "./client-options.ts";
import { TwilioError, unexpectedAnswer } from "./errors.ts";

/** How the bodies of a document are written. */
export interface BodyFormat {
  /** The value in a body of that media type. May throw. */
  decode(text: string, media: string): unknown;
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
export async function readAnswer(
  response: Response,
  operation: CompleteOperation,
  { decode, errorFields }: BodyFormat,
  validation: Validation | undefined,
): Promise<Answer> {
  const { operationId, media, success } = operation;
  const { status, headers } = response;
  const bad = status >= 400;
  try {
    // The dictionary has thousands of errors: one that the document does not list is still the API's.
    if (!bad && !success.includes(status)) throw new Error(`expected ${success.join(" or ")}`);
    if (status === 204) return { response };
    if (syntaxOf(media) !== syntaxOf(String(headers.get("content-type"))))
      throw new Error(`expected ${media}`);
    const body = decode(await response.text(), media);
    validation?.answer(operationId, status, media, body);
    if (!bad) return { data: body, response };
    const { message, code, more_info, detail, details } = errorFields(body as never);
    if (!message) throw new Error("expected an error message");
    const requestId = headers.get("twilio-request-id");
    const facts = { code, moreInfo: more_info, detail, details, status, requestId, body, response };
    return { error: new TwilioError(message, facts), response };
  } catch (cause) {
    throw await unexpectedAnswer(operationId, response, cause as Error);
  }
}

/**
 * `json` of `application/json`, `text/json` and `application/hal+json`: what ends in `+json` or `+xml` is JSON or XML (RFC 6839,
 * RFC 7303), and so is `text/xml`. Case and parameters make no difference (RFC 9110, 8.3.1).
 */
function syntaxOf(media: string): string {
  return media.toLowerCase().replace(/^[^;]*[/+]|\s*;.*/g, "");
}
