import { child } from "@shortcodes/openapi-reader/json-pointer";
import { follow } from "@shortcodes/openapi-reader/located";
import type { Json, JsonObject, NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import {
  type Body,
  type Operation,
  type Response,
  successesOf,
} from "@shortcodes/openapi-reader/operations";
import { unsupported } from "@shortcodes/openapi-reader/unsupported";

/** What the client must know of an operation's answers. */
export interface ClientAnswers {
  /** The one media type of all that have a body. */
  readonly media: string;
  /** The statuses of good answers. */
  readonly success: readonly number[];
  /** The good answers have no body. */
  readonly empty?: true;
  /** Schemas of the good answers and of the errors, where they are XML. */
  readonly xml?: readonly [success: string, error?: string];
}

interface Answer extends Body {
  readonly media: string;
  readonly status: string;
}

/** Reads the responses of an operation. */
export function clientAnswers(source: NamedDocument, operation: Operation): ClientAnswers {
  const responses = Object.entries(operation.responses);
  const success = successesOf(operation).map(([status]) => status);
  const refusal = (problem: string, repair: string) =>
    unsupported(
      { file: source.file, pointer: child(operation.pointer, "responses") },
      problem,
      repair,
    );
  if (success.length === 0)
    throw refusal("the operation has no 2xx response", "describe its successful response");
  const answers = responses.flatMap(([status, response]) => answerOf(source, status, response));
  const media = answers[0]?.media ?? "*/*";
  const other = answers.find((answer) => answer.media !== media);
  if (other !== undefined)
    throw unsupported(
      { file: source.file, pointer: other.pointer },
      `the response has both ${other.media} and ${media}`,
      "give each representation its own path",
    );
  const good = answers.filter(({ status }) => success.includes(status));
  const empty = good.length === 0;
  if (!empty && good.length < success.length)
    throw refusal(
      "one 2xx response has a body and another has none",
      "the client reads all successful responses of an operation in the same way: give each the same body",
    );
  return {
    media,
    success: success.map(Number),
    ...(empty && { empty }),
    ...(media.endsWith("xml") && { xml: xmlSchemas(source, answers, good) }),
  };
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

function xmlSchemas(
  source: NamedDocument,
  answers: readonly Answer[],
  good: readonly Answer[],
): [success: string, error?: string] {
  const errors = answers.filter(({ status }) => /^[45]/.test(status));
  // The last is the most general, so that the operations of a document share it.
  const last = errors.at(-1);
  const [first] = good;
  const other = good.find(({ component }) => component !== first?.component);
  if (other !== undefined)
    throw unsupported(
      { file: source.file, pointer: other.pointer },
      `the schema of the response in XML differs from ${first?.pointer}`,
      "the client reads all successful responses of an operation in the same way: give each the same schema",
    );
  const odd = errors.find((error) => last && shape(source, error) !== shape(source, last));
  if (odd !== undefined)
    throw unsupported(
      { file: source.file, pointer: odd.pointer },
      `the XML form of the error differs from ${last?.pointer}`,
      "the client reads all errors of an operation in the same way: give them the same properties",
    );
  const name = first === undefined ? "" : nameOf(source, first);
  return last === undefined ? [name] : [name, nameOf(source, last)];
}

function nameOf(source: NamedDocument, { component, pointer }: Answer): string {
  if (component !== undefined) return component;
  throw unsupported(
    { file: source.file, pointer: child(pointer, "schema") },
    "the schema of an XML body has no name",
    "put it under components/schemas",
  );
}

/** A schema without what does not change how its XML is read. */
function shape(source: NamedDocument, { schema, pointer }: Answer): string {
  const told = new Set(["description", "enum", "example", "examples", "title"]);
  const { value } = follow(source, schema as JsonObject, child(pointer, "schema"));
  return JSON.stringify(value, (key, inner: Json) => (told.has(key) ? undefined : inner));
}
