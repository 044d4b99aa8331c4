import {
  FORM,
  type Operation,
  type Response as DocumentedResponse,
} from "@shortcodes/openapi-reader/operations";
import { decode, XmlError } from "@shortcodes/xml";
import type { ContractDocument } from "../document/contract-document.ts";
import type { Answer, Target } from "../target/target.ts";
import {
  encodePairs,
  fillPath,
  type Login,
  type Pairs,
  type WireRequest,
} from "../target/wire-request.ts";

/** A call of an operation, or one that pretends to be. */
export interface Call {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
  readonly query?: Pairs;
  readonly form?: Pairs;
  /** In place of the operation's own. */
  readonly method?: string;
  /** In place of the path of `path`, escaped, with or without a query. */
  readonly target?: string;
  /** In place of a form. */
  readonly body?: { readonly mediaType: string; readonly text: string };
  readonly login?: Login;
}

/** A request and its answer, read by the document. */
export interface Exchange {
  readonly call: Call;
  readonly answer: Answer;
  readonly document: ContractDocument;
  /** What the document has for the status; undefined if nothing. */
  readonly documented: DocumentedResponse | undefined;
  /** Without parameters, in lower case; empty if the answer has none. */
  readonly mediaType: string;
  readonly decoded: Decoded;
}

/** The value of a body, as far as it could be read, and what is wrong with it. */
interface Decoded {
  readonly value?: unknown;
  readonly problem?: string;
}

export function toWireRequest(call: Call): WireRequest {
  const { operation, path, query = [], login, target = fillPath(operation.path, path) } = call;
  const pairs = call.form ?? (operation.form && call.method === undefined ? [] : undefined);
  const body = call.body ?? (pairs && { mediaType: FORM, text: encodePairs(pairs) });
  return {
    method: call.method ?? operation.method.toUpperCase(),
    target: query.length === 0 ? target : `${target}?${encodePairs(query)}`,
    headers: body === undefined ? {} : { "content-type": body.mediaType },
    ...(body !== undefined && { body: body.text }),
    ...(login !== undefined && { login }),
  };
}

export function readExchange(call: Call, answer: Answer, document: ContractDocument): Exchange {
  const [mediaType = ""] = (answer.headers.get("content-type") ?? "").toLowerCase().split(/\s*;/);
  const documented = call.operation.responses[String(answer.status)];
  const exchange = { call, answer, document, documented, mediaType };
  return { ...exchange, decoded: decodeBody(exchange) };
}

/** A call outside every case. */
export async function ask(call: Call, target: Target, document: ContractDocument) {
  return readExchange(call, await target.send(toWireRequest(call)), document);
}

/** Whether the server did, or said where to find, what it was asked for. */
export function isSuccess(exchange: Exchange): boolean {
  const { status } = exchange.answer;
  return (status >= 200 && status < 300) || isRedirect(exchange);
}

/** A redirect that the document has: it is not followed, and there is nothing in it to compare. */
export function isRedirect({ answer: { status }, documented }: Exchange): boolean {
  return status >= 300 && status < 400 && documented !== undefined;
}

/** The value of the body; undefined where it could not be read. */
export function valueOf({ decoded }: Exchange): unknown {
  return decoded.problem === undefined ? decoded.value : undefined;
}

/** Also where it does not fit its schema: what was done has to be undone. */
export function valueAsSent({ decoded }: Exchange): unknown {
  return decoded.value;
}

/** Reads a body and holds it to its schema. A body that the document does not have is its text. */
function decodeBody(exchange: Omit<Exchange, "decoded">): Decoded {
  const { call, answer, document, documented, mediaType } = exchange;
  const body = documented?.bodies[mediaType];
  if (body === undefined) return { value: answer.text };
  const parsed = parse(exchange, body.component);
  if (parsed.problem !== undefined) return parsed;
  const { operationId } = call.operation;
  const schema = document.validators[operationId]?.responses[String(answer.status)]?.[mediaType];
  if (schema === undefined)
    throw new Error(
      `${document.name} has no validator for ${operationId} ${answer.status} ${mediaType}`,
    );
  const { issues } = schema.validate(parsed.value);
  if (issues === undefined) return parsed;
  return {
    value: parsed.value,
    problem: issues.map(({ pointer, message }) => `${pointer || "/"}: ${message}`).join("; "),
  };
}

function parse(
  { document, mediaType, answer: { text } }: Omit<Exchange, "decoded">,
  component: string | undefined,
): Decoded {
  if (mediaType.startsWith("text/")) return { value: text };
  try {
    if (mediaType === "application/json") return { value: JSON.parse(text) as unknown };
    const plan = document.plans[component ?? ""];
    if (plan === undefined) throw new Error(`${document.name}: no XML plan for ${component}`);
    return { value: decode(plan, text) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof XmlError)
      return { problem: `not well-formed ${mediaType}: ${error.message}` };
    throw error;
  }
}
