import { ClientError } from "./client-error.ts";
import type { Issue } from "./validation.ts";

/** An answer that is not what the document says: a proxy's page, cut-off JSON, another XML root, another good status. */
export class UnexpectedAnswerError extends ClientError {
  override readonly name = "UnexpectedAnswerError";
  declare readonly status: number;
  /** `Content-Type` of the answer, `null` if it has none. */
  declare readonly contentType: string | null;
  /** The first 200 characters of the body. */
  declare readonly excerpt: string;
  /** The body has been read; `response.text()` still gives it. */
  declare readonly response: Response;
  /** What the validators say, if they were given. */
  declare readonly issues: readonly Issue[] | undefined;
}

export function unexpectedAnswer(
  operationId: string,
  response: Response,
  text: string,
  cause: Error & { readonly issues?: readonly Issue[] },
): UnexpectedAnswerError {
  const { status, headers } = response;
  const contentType = headers.get("content-type");
  const excerpt = text.slice(0, 200);
  return new UnexpectedAnswerError(
    `${operationId}: ${cause.message} (${status}, ${contentType}): ${excerpt}`,
    { status, contentType, excerpt, response, issues: cause.issues },
    cause,
  );
}
