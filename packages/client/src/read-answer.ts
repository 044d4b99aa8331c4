import type { Operation } from "./api-document.ts";
import { type ErrorFields, TwilioError } from "./twilio-error.ts";
import { UnexpectedAnswerError } from "./unexpected-answer-error.ts";
import type { Issue, Validation } from "./validation.ts";

/** How the bodies of a document are written, where that is not plain JSON. */
export interface BodyFormat {
  /** The value in an XML body whose schema has that name. */
  decodeXml(schema: string, text: string): unknown;
  /** What an error says, out of its body. */
  errorFields(body: object): ErrorFields;
}

export interface Answer {
  readonly data?: unknown;
  readonly error?: TwilioError;
  readonly response: Response;
}

/** The declared value of a good answer, or the API's error. Throws `UnexpectedAnswerError` for everything else. */
export async function readAnswer(
  response: Response,
  operationId: string,
  operation: Operation,
  format?: BodyFormat,
  validation?: Validation,
): Promise<Answer> {
  const { media, success, empty, xml } = operation;
  const { status, headers } = response;
  const text = await response.text();
  let issues: readonly Issue[] | undefined;
  try {
    // The dictionary has thousands of errors: one that the document does not list is still the API's.
    const bad = status >= 400;
    if (!bad && status !== success) throw new Error(`${success} was expected`);
    if (!bad && empty) return { data: undefined, response };
    if (!headers.get("content-type")?.startsWith(media)) throw new Error(`${media} was expected`);
    const schema = xml?.[bad ? 1 : 0];
    const isText = !schema && !media.endsWith("json");
    const body = isText ? text : schema ? format?.decodeXml(schema, text) : JSON.parse(text);
    const fields: ErrorFields = isText ? {} : (format?.errorFields(body) ?? body);
    // No answer is a bare string, number or null, and no error is without a message.
    if (!isText && (bad ? !fields.message : typeof body !== "object"))
      throw new Error("not an answer of this API");
    issues = validation?.answer(operationId, status, media, body);
    if (issues) throw new Error(`${issues[0]?.path.join(".")} ${issues[0]?.message}`);
    return bad
      ? { error: new TwilioError(fields, body, response), response }
      : { data: body, response };
  } catch (cause) {
    throw new UnexpectedAnswerError(operationId, cause as Error, response, text, issues);
  }
}
