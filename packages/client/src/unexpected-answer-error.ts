import type { Issue } from "./validation.ts";

/** An answer that is not what the document says: a proxy's page, cut-off JSON, another XML root, another good status. */
export class UnexpectedAnswerError extends Error {
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

  constructor(
    operationId: string,
    cause: Error,
    response: Response,
    text: string,
    issues?: readonly Issue[],
  ) {
    const { status, headers } = response;
    const contentType = headers.get("content-type");
    const excerpt = text.slice(0, 200);
    super(`${operationId}: ${cause.message} (${status}, ${contentType}): ${excerpt}`, { cause });
    Object.assign(this, { status, contentType, excerpt, response, issues });
  }
}
