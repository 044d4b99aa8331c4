import { child } from "@shortcodes/openapi-reader/json-pointer";
import type { NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import { type Body, type Operation, successesOf } from "@shortcodes/openapi-reader/operations";
import { unsupported } from "@shortcodes/openapi-reader/unsupported";

/** What the client must know of an operation's answers, where it is not `application/json` and 200. */
export interface ClientAnswers {
  /** The one media type of all that have a body. */
  readonly media?: string;
  /** The statuses of good answers. */
  readonly success?: readonly number[];
}

export interface Answer extends Body {
  readonly media: string;
  readonly status: string;
}

/** Reads the responses of an operation. */
export function clientAnswers(source: NamedDocument, operation: Operation): ClientAnswers {
  const success = successesOf(operation).map(([status]) => status);
  const answers = answersOf(operation);
  const media = answers[0]?.media ?? "*/*";
  const other = answers.find((answer) => answer.media !== media);
  if (other !== undefined)
    throw unsupported(
      { file: source.file, pointer: other.pointer },
      `the response has both ${other.media} and ${media}`,
      "give each representation its own path",
    );
  for (const status of success) {
    const hasBody = answers.some((answer) => answer.status === status);
    if (hasBody === (status === "204"))
      throw unsupported(
        { file: source.file, pointer: child(operation.pointer, "responses") },
        `the response with ${status} has ${hasBody ? "a" : "no"} body`,
        "the client reads a body with every 2xx but 204: use the status that fits",
      );
  }
  return {
    ...(media !== "application/json" && { media }),
    ...(String(success) !== "200" && { success: success.map(Number) }),
  };
}

/** The bodies of an operation's responses. */
export function answersOf({ responses }: Operation): Answer[] {
  return Object.entries(responses).flatMap(([status, { bodies }]) =>
    Object.entries(bodies).map(([media, body]) => ({ ...body, media, status })),
  );
}
