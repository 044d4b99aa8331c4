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
export interface Exchange extends Answer {
  readonly call: Call;
  readonly document: ContractDocument;
  /** What the document has for the status; undefined if nothing. */
  readonly documented: DocumentedResponse | undefined;
  /** Without parameters, in lower case; empty if the answer has none. */
  readonly mediaType: string;
  /** The value of the body; undefined where it could not be read or does not fit its schema. */
  readonly value: unknown;
  /** Also where it does not fit its schema: what was done has to be undone. */
  readonly valueAsSent: unknown;
  /** What is wrong with the body. */
  readonly problem: string | undefined;
}

/** The value of a body, as far as it could be read, and what is wrong with it. */
type Decoded = Partial<Pick<Exchange, "valueAsSent" | "problem">>;

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
  const undecoded = { ...answer, call, document, documented, mediaType };
  const { valueAsSent, problem } = decodeBody(undecoded);
  const value = problem === undefined ? valueAsSent : undefined;
  return { ...undecoded, value, valueAsSent, problem };
}

/** A call outside every case. */
export async function ask(call: Call, target: Target, document: ContractDocument) {
  return readExchange(call, await target.send(toWireRequest(call)), document);
}

/** Whether the server did, or said where to find, what it was asked for. */
export function isSuccess(exchange: Exchange): boolean {
  const { status } = exchange;
  return (status >= 200 && status < 300) || isRedirect(exchange);
}

/** A redirect that the document has: it is not followed, and there is nothing in it to compare. */
export function isRedirect({ status, documented }: Exchange): boolean {
  return status >= 300 && status < 400 && documented !== undefined;
}

type Undecoded = Omit<Exchange, "value" | "valueAsSent" | "problem">;

/** Reads a body and holds it to its schema. A body that the document does not have is its text. */
function decodeBody(exchange: Undecoded): Decoded {
  const { call, status, text, document, documented, mediaType } = exchange;
  const body = documented?.bodies[mediaType];
  if (body === undefined) return { valueAsSent: text };
  const parsed = parse(exchange, body.component);
  if (parsed.problem !== undefined) return parsed;
  const { operationId } = call.operation;
  const schema = document.validators[operationId]?.responses[String(status)]?.[mediaType];
  if (schema === undefined)
    throw new Error(`${document.name} has no validator for ${operationId} ${status} ${mediaType}`);
  const { issues } = schema.validate(parsed.valueAsSent);
  if (issues === undefined) return parsed;
  return {
    ...parsed,
    problem: issues.map(({ pointer, message }) => `${pointer || "/"}: ${message}`).join("; "),
  };
}

function parse({ document, mediaType, text }: Undecoded, component: string | undefined): Decoded {
  if (mediaType.startsWith("text/")) return { valueAsSent: text };
  try {
    if (mediaType === "application/json") return { valueAsSent: JSON.parse(text) as unknown };
    const plan = document.plans[component ?? ""];
    if (plan === undefined) throw new Error(`${document.name}: no XML plan for ${component}`);
    return { valueAsSent: decode(plan, text) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof XmlError)
      return { problem: `not well-formed ${mediaType}: ${error.message}` };
    throw error;
  }
}
