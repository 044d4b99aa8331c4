import type { Mock } from "@shortcodes/mock";
import {
  type Operation,
  type Parameter,
  readOperations,
} from "@shortcodes/openapi-reader/operations";
import { readDocument } from "@shortcodes/openapi-reader/read-documents";
import { fitting, mutated } from "@shortcodes/schema-arbitrary";
import type { OperationValidators } from "@shortcodes/validation";
import * as validation from "@shortcodes/validation/mock-control";
import fc from "fast-check";
import { queryOf } from "../src/run/subject.ts";
import { encodePairs, fillPath, type Pairs } from "../src/target/wire-request.ts";

const JSON_TYPE = "application/json";

const source = readDocument("mock-control");

/** Every operation of the control plane. */
export const controlOperations = readOperations(source);

/** One request to the control plane. */
export interface ControlCase {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Pairs;
  /** Undefined where the operation takes none. */
  readonly body: string | undefined;
}

/** What there is to name in a path. */
export type Known = Readonly<Record<string, string>>;

/** A mock with a text that has come in, and what it left to name. */
export async function prepare(mock: Mock): Promise<Known> {
  await mock.reset();
  const { message_sid: Sid, requests } = await mock.receive({
    to: "67898",
    from: "+14155550100",
    body: "Hello",
  });
  const page = await (await mock.fetch(`${mock.url}/_mock/`)).text();
  const [, Hash = ""] = /page\/([0-9a-f]{16})\.js/.exec(page) ?? [];
  const Id = String(requests[0]?.id);
  return { Sid, Id, Hash, Number: "+14155550100", Name: "messaging-v1" };
}

/** Requests that fit the document, that nearly do, and that do not. */
export function casesOf(operation: Operation, known: Known): fc.Arbitrary<ControlCase> {
  const parameters = operation.parameters.filter((one) => one.in === "path");
  const path = fc.record(
    Object.fromEntries(parameters.map((one) => [one.name, inPath(one, known[one.name] ?? "")])),
  );
  return fc.record({ path, query: queries(operation), body: bodies(operation) });
}

function inPath({ schema }: Parameter, known: string): fc.Arbitrary<string> {
  // `.` and `..` are resolved before a request is sent.
  const others = fc
    .oneof(fitting(schema), mutated(fc.constant(known)), fc.string({ minLength: 1 }))
    .map(String)
    .filter((text) => !/^\.{0,2}$/.test(text) && text.isWellFormed());
  return fc.oneof({ weight: 3, arbitrary: fc.constant(known) }, others);
}

function queries(operation: Operation): fc.Arbitrary<Pairs> {
  const unknown = fc.tuple(fc.stringMatching(/^[a-z]{1,5}$/), fc.string({ unit: "grapheme" }));
  const known = queryOf(operation).map(({ name, schema }) =>
    fc
      .oneof({ weight: 3, arbitrary: fitting(schema) }, mutated(fitting(schema)))
      // Nobody waits for a text here.
      .map((value) => [name, name === "wait" && Number(value) <= 60 ? "0" : String(value)] as const)
      .filter(([, text]) => text.isWellFormed()),
  );
  return fc.array(fc.oneof(unknown, ...known), { maxLength: 3 });
}

function bodies({ bodies: { [JSON_TYPE]: body } }: Operation): fc.Arbitrary<string | undefined> {
  if (body === undefined) return fc.constant(undefined);
  const values = fc.oneof(fitting(body.schema, source.document), fc.constantFrom(...body.examples));
  const texts = (all: fc.Arbitrary<unknown>) => all.map((value) => JSON.stringify(value));
  return fc.oneof(
    { weight: 4, arbitrary: texts(values) },
    { weight: 3, arbitrary: texts(mutated(values)) },
    texts(fc.jsonValue()),
    fc.string(),
  );
}

/** What a fitting request may still be refused with: it names what is not there, or says what does not go together. */
const REFUSED_LATER: Readonly<Record<string, readonly number[]>> = {
  FetchPageScript: [404],
  FetchPhone: [400],
  ListPhoneMessages: [400],
  ReceiveMessage: [400],
  ReplaceState: [400],
  ResendDelivery: [404],
  UpdateClock: [400],
  UpdateMessageStatus: [400, 404],
  UpdatePhone: [400],
};

/** Sends a request, holds the answer to the document, and says what is wrong; nothing where all is well. */
export async function findingOf(mock: Mock, operation: Operation, one: ControlCase) {
  const { operationId, method, path: template } = operation;
  const target = fillPath(template, one.path);
  const search = one.query.length === 0 ? "" : `?${encodePairs(one.query)}`;
  const response = await mock.fetch(mock.url + target + search, {
    method: method.toUpperCase(),
    ...(one.body !== undefined && { body: one.body, headers: { "content-type": JSON_TYPE } }),
  });
  const finding = await misfit(operation, response);
  if (finding !== undefined) return finding;
  const wanted = wantedStatuses(operation, one);
  return wanted.includes(response.status)
    ? undefined
    : `${operationId} answered ${response.status}, not ${wanted.join(" or ")}`;
}

/** How an answer differs from what the document has for it. */
export async function misfit(
  { operationId, responses }: Operation,
  response: Response,
): Promise<string | undefined> {
  const { status } = response;
  const documented = responses[String(status)];
  const [mediaType = ""] = (response.headers.get("content-type") ?? "").split(";");
  const text = mediaType === "text/event-stream" ? "" : await response.text();
  if (documented === undefined) return `${status} is not documented: ${text}`;
  const types = Object.keys(documented.bodies);
  if (types.length === 0) return text === "" ? undefined : `${status} has a body: ${text}`;
  if (!types.includes(mediaType)) return `the media type of ${status} is ${mediaType}`;
  const validators: OperationValidators = judgeOf(operationId);
  const value: unknown = mediaType.endsWith("json") ? JSON.parse(text) : text;
  const { issues } = validators.responses[status]?.[mediaType]?.validate(value) ?? {};
  return issues?.map(({ pointer, message }) => `${pointer} ${message}`).join("; ");
}

function wantedStatuses({ operationId, responses }: Operation, one: ControlCase) {
  const validators = judgeOf(operationId);
  if (validators.path(Object.entries(one.path)).issues !== undefined) return [404];
  if (validators.query(one.query).issues !== undefined) return [400];
  const schema = validators.body?.[JSON_TYPE];
  if (schema !== undefined && !schema.is(parsed(one.body ?? ""))) return [400];
  const success = Object.keys(responses)
    .map(Number)
    .filter((status) => status < 300);
  return [...success, ...(REFUSED_LATER[operationId] ?? [])];
}

function judgeOf(operationId: string): OperationValidators {
  const found = Object.entries(validation.operations).find(([name]) => name === operationId)?.[1];
  if (found === undefined) throw new Error(`${operationId} has no validators`);
  return found;
}

/** No value of a schema where the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
