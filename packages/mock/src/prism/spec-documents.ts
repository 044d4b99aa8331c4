import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, extname, resolve } from "node:path";
import { parse as parseQuery } from "node:querystring";
import type { Trace } from "../api/answer.ts";
import { authenticate } from "../api/authenticate.ts";
import type { ApiDocument } from "../api/document.ts";
import { BODY_MAX_BYTES, faultError, refuseForeignAccount } from "../api/refuse.ts";
import { closestEndpoint } from "../api/router.ts";
import { TwilioError } from "../api/twilio-error.ts";
import { documents as ours } from "../documents.ts";
import type { HttpRequest, HttpResponse } from "../http/message.ts";
import type { Pair, Target } from "../http/request-url.ts";
import type { Runtime } from "../runtime.ts";
import { loadPrism, type Either, type PrismOperation, type PrismRequest } from "./load-prism.ts";
import { parsePrefer } from "./prefer.ts";
import { findRemoteReference } from "./remote-reference.ts";
import { problemAnswer, problemOf, stockAnswer, stockMatch, type Problem } from "./stock-answer.ts";

const MEDIA_TYPE =
  /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+(?:\s*;\s*[\w!#$&^.+*-]+=(?:[\w!#$&^.+*-]+|"[^"\\]*"))*$/;
const NO_METHOD = "#NO_METHOD_MATCHED_ERROR";
const TWILIO = /^https?:\/\/(?:[^/?#]*\.)?twilio\.com(?=[:/]|$)/i;
/** Twilio's browsers get what the operator allows, not what the document shows. */
const CORS = /^access-control-/i;
/** From this size on, a document takes Prism a second and more. */
const LARGE_BYTES = 500_000;

/** The documents of `--spec`. */
export interface SpecDocuments {
  /** SHA-256 of each file, under the name by which health and journal know it. */
  readonly digests: Readonly<Record<string, { readonly sha256: string }>>;
  /**
   * Answers by stock Prism; `undefined` for a path that no document has.
   *
   * @throws TwilioError what Prism, or Twilio, would refuse at an API of Twilio's
   */
  answer(
    runtime: Runtime,
    request: HttpRequest,
    target: Target,
    trace: Trace,
  ): Promise<HttpResponse | undefined>;
}

interface SpecDocument {
  readonly name: string;
  /** Its server is one of Twilio's, and so are its credentials and its envelope of errors. */
  readonly isTwilio: boolean;
  readonly operations: readonly PrismOperation[];
}

/**
 * Reads additional OpenAPI documents.
 *
 * @param files the documents, JSON or YAML
 * @param isFetching whether they may refer to URLs
 * @param tell hears of what takes long
 * @throws Error that names the file that cannot be read, or that refers to a URL
 */
export async function openSpecDocuments(
  files: readonly string[],
  isFetching: boolean,
  tell: (line: string) => void,
): Promise<SpecDocuments> {
  const digests: Record<string, { readonly sha256: string }> = {};
  const documents: SpecDocument[] = [];
  for (const file of files) {
    const short = basename(file, extname(file));
    const isTaken = Object.hasOwn(digests, short) || ours.some((one) => one.name === short);
    const name = isTaken ? file : short;
    const { operations, sha256 } = await readDocument(file, isFetching, tell).catch(
      (cause: unknown) => {
        throw new Error(
          `--spec ${file} cannot be read as an OpenAPI document: ${(cause as Error).message}`,
          { cause },
        );
      },
    );
    digests[name] = { sha256 };
    const isTwilio = operations.some(({ servers = [] }) =>
      servers.some(({ url }) => TWILIO.test(url)),
    );
    documents.push({ name, isTwilio, operations });
  }
  return {
    digests,
    async answer(runtime, request, { pathname, search }, trace) {
      const safe = safeRequest(request, pathname, search);
      if (safe === undefined) return undefined;
      const found = await findOperation(documents, safe);
      if (found === undefined) return undefined;
      const { document, match } = found;
      const operation = match._tag === "Right" ? match.right : undefined;
      trace.spec = { document: document.name, operation: operation?.iid };
      const answer = document.isTwilio ? twilioAnswer : prismAnswer;
      return answer({ runtime, request, safe, pathname, trace, match });
    },
  };
}

async function readDocument(file: string, isFetching: boolean, tell: (line: string) => void) {
  const text = await readFile(file);
  if (!isFetching) {
    const url = await findRemoteReference(file);
    if (url !== undefined)
      throw new Error(`it refers to ${url}, which is only fetched with --fetch-refs`);
  }
  if (text.length >= LARGE_BYTES)
    tell(`reading ${file} (${(text.length / 1e6).toFixed(1)} MB), which takes a few seconds`);
  const { getHttpOperationsFromSpec } = await loadPrism();
  // It would take a relative path for a part of a URL.
  const found = await getHttpOperationsFromSpec(resolve(file));
  // Prism would call back whatever URL a request names, at once and unsigned.
  const operations = found.map((operation) => ({ ...operation, callbacks: [] }));
  return { operations, sha256: createHash("sha256").update(text).digest("hex") };
}

interface Found {
  readonly document: SpecDocument;
  /** The operation, or that the path has others. */
  readonly match: Either<PrismOperation>;
}

/** The operation of the first document that has one; else the first document that has the path. */
async function findOperation(
  documents: readonly SpecDocument[],
  request: PrismRequest,
): Promise<Found | undefined> {
  let other: Found | undefined;
  for (const document of documents) {
    const match = await stockMatch(request, document.operations);
    if (match._tag === "Right") return { document, match };
    if (match.left.name.endsWith(NO_METHOD)) other ??= { document, match };
  }
  return other;
}

interface Question {
  readonly runtime: Runtime;
  readonly request: HttpRequest;
  readonly safe: PrismRequest;
  readonly pathname: string;
  readonly trace: Trace;
  readonly match: Either<PrismOperation>;
}

/** As Prism's own server answers. */
async function prismAnswer({ request, safe, match }: Question): Promise<HttpResponse> {
  if (match._tag === "Left") return problemAnswer(await problemOf(match.left));
  if (request.isBodyTooLarge === true) {
    const detail = `The body is larger than ${BODY_MAX_BYTES} bytes`;
    return problemAnswer({ status: 413, title: "Payload Too Large", detail });
  }
  const preferences = parsePrefer(request.headers["prefer"]) ?? {};
  const result = await stockAnswer(safe, [match.right], preferences, true);
  return result._tag === "Left"
    ? problemAnswer(await problemOf(result.left))
    : written(result.right.output);
}

/** Credentials, and refusals, as at the APIs of ours. */
async function twilioAnswer(question: Question): Promise<HttpResponse> {
  const { runtime, request, safe, pathname, trace, match } = question;
  const endpoint = (trace.envelope = closestEndpoint(runtime.documents, pathname));
  const { errors } = endpoint.document;
  if (match._tag === "Left")
    throw new TwilioError(errors.MethodNotAllowed, { method: request.method });
  const account = await authenticate(runtime, request.headers["authorization"], errors);
  trace.account = account.sid;
  const parameters = pathParameters(match.right.path, pathname);
  refuseForeignAccount(endpoint, parameters, account.sid, pathname);
  if (request.isBodyTooLarge === true)
    throw new TwilioError(
      errors.PayloadTooLarge,
      { maximum: String(BODY_MAX_BYTES) },
      { headers: { Connection: "close" } },
    );
  const { prefer } = request.headers;
  const preferences = parsePrefer(prefer) ?? {};
  const result = await stockAnswer(safe, [match.right], preferences, true, false);
  if (result._tag === "Right") return written(result.right.output);
  const problem = await problemOf(result.left);
  // A path that was found has no other 404 than an answer that the document does not have.
  if (problem.status === 404)
    throw new TwilioError(errors.InvalidParameter, {
      parameter: "Prefer",
      value: prefer ?? "",
      rule: `must name a response of ${match.right.iid ?? "the operation"}`,
    });
  throw refusalOf(endpoint.document, problem);
}

/** What is wrong, in Twilio's envelope; a request that breaks a rule is 400 there, not 422. */
function refusalOf(document: ApiDocument, { status, detail, validation = [] }: Problem) {
  const [first] = validation;
  const place = first?.location?.join(".") ?? "";
  const message = first === undefined ? detail : `${place && `${place}: `}${first.message}`;
  if (status !== 422) return faultError(document, { message }, status);
  return faultError(document, { message, code: document.errors.InvalidParameter.code }, 400);
}

/** The values of `/Accounts/{AccountSid}/Calls.json`, of a path that fits it. */
function pathParameters(template: string, pathname: string): Pair[] {
  const values = pathname.split("/");
  return template.split("/").flatMap((segment, index): Pair[] => {
    const [, name] = /^\{([^}]+)\}$/.exec(segment) ?? [];
    return name === undefined ? [] : [[name, values[index] ?? ""]];
  });
}

type Output = Extract<Awaited<ReturnType<typeof stockAnswer>>, { readonly _tag: "Right" }>;

function written({ statusCode, headers = {}, body }: Output["right"]["output"]): HttpResponse {
  const text =
    body === undefined || body === null
      ? ""
      : typeof body === "string"
        ? body
        : JSON.stringify(body);
  const sent = Object.entries(headers).filter(([name]) => !CORS.test(name));
  return { status: statusCode, headers: Object.fromEntries(sent), body: text };
}

/** Prism dies of malformed escapes in paths and form keys, and of a malformed Accept, so it only ever sees well-formed ones. */
function safeRequest(
  { method, headers, body }: HttpRequest,
  pathname: string,
  search: string,
): PrismRequest | undefined {
  let path: string;
  try {
    path = pathname
      .split("/")
      .map((segment) => encodeURIComponent(decodeURIComponent(segment)))
      .join("/");
  } catch {
    return undefined;
  }
  const { accept, "content-type": type, authorization, host = "" } = headers;
  const product = /^[a-z0-9-]+(?=(?:\.[a-z0-9-]+)*\.twilio\.com)/i.exec(host)?.[0];
  return {
    method: method.toLowerCase() as PrismRequest["method"],
    url: {
      path,
      query: parseQuery(search, "&", "=", { maxKeys: 0 }) as Record<string, string | string[]>,
      ...(product !== undefined && { baseUrl: `https://${product}.twilio.com` }),
    },
    headers: {
      ...(accept !== undefined &&
        accept.split(",").every((one) => MEDIA_TYPE.test(one.trim())) && { accept }),
      ...(type !== undefined &&
        MEDIA_TYPE.test(type) && {
          "content-type": type,
          "content-length": String(Buffer.byteLength(body)),
        }),
      ...(authorization !== undefined && { authorization }),
    },
    ...(body !== "" && { body: parseBody(body, type) }),
  };
}

function parseBody(body: string, type = ""): unknown {
  if (type.startsWith("application/x-www-form-urlencoded"))
    return new URLSearchParams(body).toString();
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
