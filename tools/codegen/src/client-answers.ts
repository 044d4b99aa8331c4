import { child } from "@shortcodes/openapi-reader/json-pointer";
import { follow, isObject, type Located } from "@shortcodes/openapi-reader/located";
import type { Json, NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import type { Operation } from "@shortcodes/openapi-reader/operations";
import { unsupported } from "@shortcodes/openapi-reader/unsupported";

/** What the client must know of an operation's answers. */
export interface ClientAnswers {
  /** The one media type of all that have a body. */
  readonly media: string;
  readonly success: number;
  /** The good answer has no body. */
  readonly empty?: true;
  /** Schemas of the good answer and of the errors, where they are XML. */
  readonly xml?: readonly [success: string, error?: string];
}

interface Body extends Located {
  readonly media: string;
  readonly status: string;
}

/** Reads the responses of an operation. */
export function clientAnswers(source: NamedDocument, operation: Operation): ClientAnswers {
  const pointer = child(operation.pointer, "responses");
  const responses = follow(source, operation.value.responses, pointer);
  const good = Object.keys(responses.value).filter((status) => /^2\d\d$/.test(status));
  const [success] = good;
  if (success === undefined || good.length > 1)
    throw unsupported(
      { file: source.file, pointer },
      `the client wants one 2xx status, and this has ${good.length}`,
      "list the one that says all went well",
    );
  const bodies = Object.entries(responses.value).flatMap(([status, json]) =>
    bodyOf(source, status, follow(source, json, child(responses.pointer, status))),
  );
  const media = bodies[0]?.media ?? "*/*";
  const other = bodies.find((body) => body.media !== media);
  if (other !== undefined)
    throw unsupported(
      { file: source.file, pointer: other.pointer },
      `${other.media} stands beside ${media}`,
      "give each representation a path of its own",
    );
  const empty = !bodies.some(({ status }) => status === success);
  return {
    media,
    success: Number(success),
    ...(empty && { empty }),
    ...(media.endsWith("xml") && { xml: xmlSchemas(source, bodies, success) }),
  };
}

function bodyOf(source: NamedDocument, status: string, response: Located): Body[] {
  const { content } = response.value;
  const [entry, second] = Object.entries(isObject(content) ? content : {});
  const pointer = child(response.pointer, "content");
  if (second !== undefined)
    throw unsupported(
      { file: source.file, pointer },
      `the client cannot choose between ${entry?.[0]} and ${second[0]}`,
      "give each representation a path of its own",
    );
  if (entry === undefined) return [];
  const [media, value] = entry;
  return [{ media, status, value: isObject(value) ? value : {}, pointer: child(pointer, media) }];
}

function xmlSchemas(
  source: NamedDocument,
  bodies: readonly Body[],
  success: string,
): [success: string, error?: string] {
  const good = bodies.find(({ status }) => status === success);
  const errors = bodies.filter(({ status }) => /^[45]/.test(status));
  // The last is the most general, so that the operations of a document share it.
  const last = errors.at(-1);
  const odd = errors.find((error) => last && shape(source, error) !== shape(source, last));
  if (odd !== undefined)
    throw unsupported(
      { file: source.file, pointer: odd.pointer },
      `the error has another form in XML than ${last?.pointer}`,
      "the client reads all errors of an operation alike: give them the same properties",
    );
  const names = [good, last].map((body) => (body ? componentName(source, body) : ""));
  return names[1] ? [names[0] ?? "", names[1]] : [names[0] ?? ""];
}

function componentName(source: NamedDocument, { value, pointer }: Body): string {
  const ref = isObject(value.schema) ? value.schema.$ref : undefined;
  const [, name] = (typeof ref === "string" && /^#\/components\/schemas\/([^/]+)$/.exec(ref)) || [];
  if (name !== undefined) return name;
  throw unsupported(
    { file: source.file, pointer: child(pointer, "schema") },
    "the schema of an XML body has no name",
    "put it under components/schemas",
  );
}

/** A schema without what does not change how its XML is read. */
function shape(source: NamedDocument, { value, pointer }: Body): string {
  const told = new Set(["description", "enum", "example", "examples", "title"]);
  const schema = follow(source, value.schema, child(pointer, "schema"));
  return JSON.stringify(schema.value, (key, inner: Json) => (told.has(key) ? undefined : inner));
}
