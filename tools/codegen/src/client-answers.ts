import { child } from "@shortcodes/openapi-reader/json-pointer";
import type { NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import {
  type Body,
  type Operation,
  type Response,
  successesOf,
} from "@shortcodes/openapi-reader/operations";
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
  const refusal = (problem: string, repair: string) =>
    unsupported(
      { file: source.file, pointer: child(operation.pointer, "responses") },
      problem,
      repair,
    );
  if (success.length === 0)
    throw refusal("the operation has no 2xx response", "describe its successful response");
  const answers = answersOf(source, operation);
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
      throw refusal(
        `the response with ${status} has ${hasBody ? "a" : "no"} body`,
        "the client reads a body with every 2xx but 204: use the status that fits",
      );
  }
  return {
    ...(media !== "application/json" && { media }),
    ...(String(success) !== "200" && { success: success.map(Number) }),
  };
}

/** The bodies of an operation's responses, one for each status that has any. */
export function answersOf(source: NamedDocument, { responses }: Operation): Answer[] {
  return Object.entries(responses).flatMap(([status, response]) =>
    answerOf(source, status, response),
  );
}

function answerOf(source: NamedDocument, status: string, { bodies, pointer }: Response): Answer[] {
  const [entry, second] = Object.entries(bodies);
  if (second !== undefined)
    throw unsupported(
      { file: source.file, pointer: child(pointer, "content") },
      `the client cannot choose between ${entry?.[0]} and ${second[0]}`,
      "give each representation its own path",
    );
  return entry === undefined ? [] : [{ ...entry[1], media: entry[0], status }];
}
