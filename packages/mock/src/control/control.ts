import type { OperationValidators } from "@shortcodes/validation";
import { formatPath } from "../api/route.ts";
import { createRouter } from "../api/router.ts";
import type { Refusal } from "../generated/control-types.ts";
import { maxBodyBytes, operations, routes, type HandlerId } from "../generated/mock-control.ts";
import { contentType, type HttpRequest, type HttpResponse } from "../http/message.ts";
import { pairs, splitUrl } from "../http/request-url.ts";
import { checkState, type Problem } from "../state/check-state.ts";
import { InvalidInput, parseJson } from "../state/parse-json.ts";
import { StoreUnavailable } from "../store/store.ts";
import { createHandlers, NotThere, type Controlled } from "./handlers.ts";

/** What a schema cannot say about a body. */
const checks: Partial<Record<HandlerId, (value: never) => Problem | undefined>> = {
  ReplaceState: checkState,
};

/** Answers below `/_mock/`: match → decode → handle → check → encode. */
export function createControl(
  controlled: Controlled,
): (request: HttpRequest, pathname: string) => Promise<HttpResponse> {
  const match = createRouter([{ name: "mock-control", routes }]);
  const handlers = createHandlers(controlled);
  const pages = [...new Set(routes.map(({ path }) => formatPath(path)))];

  return async (request, pathname) => {
    const found = match(pathname);
    if (found === undefined)
      return refuse(404, `${pathname} does not exist. Available paths: ${pages.join(", ")}`);
    const endpoint = found.endpoints.get(request.method === "HEAD" ? "GET" : request.method);
    if (endpoint === undefined) {
      const Allow = [...found.endpoints.keys()].join(", ");
      // A browser asks so before a page of an allowed origin may send anything but a plain GET or POST.
      if (request.method === "OPTIONS") return { status: 204, headers: { Allow }, body: "" };
      return refuse(405, `${pathname} supports ${Allow}`, { Allow });
    }
    if (request.isBodyTooLarge === true)
      return refuse(413, `The body is larger than ${maxBodyBytes} bytes`);
    if (request.unreadable !== undefined)
      return refuse(415, `The body cannot be read: ${request.unreadable}`);
    const { operation, mediaType } = endpoint.route;
    const id = operation as HandlerId;
    const validators: OperationValidators = operations[id];
    const path = validators.path(found.parameters);
    if (path.issues !== undefined) return refuse(404, `${pathname} does not exist`);
    const query = validators.query(pairs(splitUrl(request.url).search));
    if (query.issues !== undefined) {
      const [issue] = query.issues;
      return refuse(400, `${issue?.pointer.slice(1)} ${issue?.message}`);
    }
    try {
      const schema = validators.body?.["application/json"];
      const body = schema && parseJson(request.body, schema, checks[id] as undefined);
      const call = { body, path: path.value, query: query.value, request };
      const { status, body: value, headers, stream, gzip } = await handlers[id](call as never);
      if (controlled.isChecked) check(validators, status, mediaType, value);
      const type = value !== undefined && { "Content-Type": contentType(mediaType) };
      const answer = { status, headers: { ...type, ...headers }, body: textOf(mediaType, value) };
      if (gzip !== undefined) return inCoding(request, answer, gzip);
      return stream === undefined || request.method === "HEAD" ? answer : { ...answer, stream };
    } catch (error) {
      if (error instanceof NotThere) return refuse(404, error.message);
      if (error instanceof StoreUnavailable)
        return refuse(503, `The store is not available: ${error.message}`, { "Retry-After": "1" });
      if (!(error instanceof InvalidInput)) throw error;
      return refuse(400, error.message);
    }
  };
}

/** @throws Error when the document does not promise this answer: a defect of the mock */
function check(
  { operationId, responses }: OperationValidators,
  status: number,
  mediaType: string,
  body: unknown,
): void {
  if (status === 204) return;
  const schema = responses[status]?.[mediaType];
  if (schema?.is(body) === true) return;
  const [issue] = schema?.validate(body).issues ?? [];
  throw new Error(
    `${operationId}: the response with status ${status} does not match its document: ${issue?.pointer} ${issue?.message}`,
  );
}

function refuse(
  status: number,
  error: string,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse {
  const refusal: Refusal = { error };
  const body = textOf("application/json", refusal);
  return {
    status,
    headers: { "Content-Type": "application/json", ...headers },
    body,
    refusal: { message: error },
  };
}

/** An answer in gzip for a client that accepts it (RFC 9110, 12.5.3), as it is for any other. */
function inCoding(
  { headers: { "accept-encoding": accepted = "" } }: HttpRequest,
  answer: HttpResponse,
  gzip: Uint8Array,
): HttpResponse {
  const headers = { ...answer.headers, Vary: "Accept-Encoding" };
  if (!/(^|,)\s*gzip\s*(;\s*q=(?!0(\.0*)?\s*(,|$))[^,]*)?(,|$)/i.test(accepted))
    return { ...answer, headers };
  return { ...answer, headers: { ...headers, "Content-Encoding": "gzip" }, body: gzip };
}

function textOf(mediaType: string, body: unknown): string {
  if (body === undefined) return "";
  return mediaType.startsWith("text/") ? String(body) : `${JSON.stringify(body, null, 2)}\n`;
}
