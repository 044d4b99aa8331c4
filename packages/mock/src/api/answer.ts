import {
  contentType,
  type HttpRequest,
  type HttpResponse,
  type OnLeave,
  type Refusal,
} from "../http/message.ts";
import { NO_PAIRS, pairs, type Target } from "../http/request-url.ts";
import { parsePrefer, preferredAnswer } from "../prism/prefer.ts";
import type { Runtime } from "../runtime.ts";
import { StoreUnavailable } from "../store/store.ts";
import { authenticate } from "./authenticate.ts";
import type { ApiDocument, Endpoint } from "./document.ts";
import type { Call } from "./handler.ts";
import { Redirect } from "./redirect.ts";
import { accept, faultError, notFound, refuseBody, refuseForeignAccount } from "./refuse.ts";
import { HINT_HEADER } from "./not-emulated.ts";
import { allowedMethods, anyEndpoint, closestEndpoint, methodOf } from "./router.ts";
import { TwilioError } from "./twilio-error.ts";

/** What is found out about a request on its way, for headers, journal and log. */
export interface Trace {
  readonly onLeave?: OnLeave | undefined;
  endpoint?: Endpoint;
  /** Whose envelope a refusal has; also where there is no such operation. */
  envelope?: Endpoint;
  account?: string;
  /** The operation of a `--spec` document. */
  spec?: { readonly document: string; readonly operation: string | undefined };
  damage?: "reset" | "truncate" | undefined;
}

/** An answer before it is checked and written. */
interface Reply {
  readonly endpoint: Endpoint;
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** It is what somebody asked for, and not what the document promises: a fault, an answer of Prism's. */
  readonly isUnchecked?: boolean;
  readonly refusal?: Refusal;
}

/** match → authenticate → decode → handle → represent → check → encode. Whatever fails on the way ends in the one catch. */
export async function answerRequest(
  runtime: Runtime,
  request: HttpRequest,
  target: Target,
  trace: Trace,
): Promise<HttpResponse> {
  let response: HttpResponse;
  try {
    const reply = await replyTo(runtime, request, target, trace);
    response = "endpoint" in reply ? await finish(runtime, reply) : reply;
  } catch (error) {
    response = await finish(runtime, refusal(runtime, trace, error));
  }
  return trace.damage === undefined ? response : { ...response, damage: trace.damage };
}

async function replyTo(
  runtime: Runtime,
  request: HttpRequest,
  target: Target,
  trace: Trace,
): Promise<Reply | HttpResponse> {
  const { pathname, search } = target;
  const query = pairs(search);
  const { host = "", authorization, prefer } = request.headers;

  const match = runtime.match(host, pathname);
  const method = methodOf(request.method, match, query);
  const endpoint = match?.endpoints.get(method);
  if (match === undefined || endpoint === undefined) {
    const other = await runtime.specDocuments?.answer(runtime, request, target, trace);
    if (other !== undefined) return other;
    trace.envelope =
      match === undefined ? closestEndpoint(runtime.documents, pathname) : anyEndpoint(match);
    if (match === undefined) {
      const elsewhere = runtime.match("", pathname);
      const hint =
        elsewhere === undefined
          ? runtime.hint(pathname)
          : `not at ${host}: the path belongs to ${anyEndpoint(elsewhere).document.hosts[0]}`;
      throw notFound(trace.envelope.document, pathname, { [HINT_HEADER]: hint });
    }
    const headers = { Allow: allowedMethods(match).join(", ") };
    if (method === "OPTIONS") return { status: 204, headers, body: "" };
    const { errors } = trace.envelope.document;
    throw new TwilioError(errors.MethodNotAllowed, { method }, { headers });
  }
  trace.endpoint = trace.envelope = endpoint;
  const { document, route } = endpoint;

  const account = await authenticate(
    runtime,
    authorization,
    document.errors,
    route.testCredentials,
  );
  trace.account = account.sid;
  const preferences = parsePrefer(prefer);
  if (prefer !== undefined && preferences !== undefined) {
    const preferred = await preferredAnswer(endpoint, preferences, prefer);
    const isRefused = preferred instanceof TwilioError;
    const reply = isRefused ? errorReply(endpoint, preferred) : { endpoint, ...preferred };
    return { ...reply, isUnchecked: true };
  }
  refuseForeignAccount(endpoint, match.parameters, account.sid, pathname);
  refuseBody(endpoint, request);

  const fault = runtime.faults.take({ endpoint, method, pathname, account: account.sid });
  if (fault !== undefined) {
    trace.damage = fault.damage;
    const { delay_ms: delay } = fault;
    if (delay !== undefined && !(await runtime.faults.hold(delay, trace.onLeave)))
      throw new TwilioError(document.errors.ServiceUnavailable);
    if (fault.status !== undefined) {
      const error = faultError(document, fault, fault.status);
      return { ...errorReply(endpoint, error), isUnchecked: true };
    }
  }

  const raw = { path: match.parameters, query, form: route.form ? pairs(request.body) : NO_PAIRS };
  const decoded = accept(endpoint, await runtime.level.decode(endpoint, raw), raw, pathname);
  const call: Call = {
    account,
    path: decoded.path,
    query: decoded.query,
    form: decoded.form,
    store: runtime.store,
    now: runtime.clock.seconds,
    newSid: runtime.newSid,
    outbox: runtime.outbox,
    operation: route.operation,
    origin: runtime.originOf(request),
    pathname,
    notFound: () => notFound(document, pathname),
  };
  const { status, body } = await handlerOf(document, route.handler)(call as never);
  return { endpoint, status, body: represent(endpoint, body) };
}

function handlerOf({ name, handlers }: ApiDocument, id: string) {
  const handler = handlers[id];
  if (handler === undefined) throw new Error(`${name}: no handler for ${id}`);
  return handler;
}

/** Brings the body of a handler into the form of the route. */
function represent({ document, route }: Endpoint, body: unknown): unknown {
  if (route.operation === route.handler) return body;
  const representation = document.representations[route.operation];
  if (representation === undefined)
    throw new Error(`${document.name}: no representation for ${route.operation}`);
  return representation(body as never);
}

/** The one place where an answer is held to its document and written. */
async function finish(
  { level }: Runtime,
  { endpoint, status, body, headers, isUnchecked = false, refusal }: Reply,
): Promise<HttpResponse> {
  if (!isUnchecked) await level.check(endpoint, status, body, headers);
  if (body === undefined) return { status, headers: { ...headers }, body: "" };
  const { document, route } = endpoint;
  const text = document.encode(route, status, body);
  return {
    status,
    headers: { "Content-Type": contentType(route.mediaType), ...headers },
    body: text,
    refusal,
  };
}

/** What is answered to whatever was thrown. */
function refusal(runtime: Runtime, { envelope: endpoint }: Trace, error: unknown): Reply {
  if (endpoint === undefined) throw error;
  const { errors } = endpoint.document;
  if (error instanceof TwilioError) return errorReply(endpoint, error);
  if (error instanceof Redirect)
    return { endpoint, status: 307, body: undefined, headers: { Location: error.location } };
  runtime.complain(error);
  if (error instanceof StoreUnavailable)
    return errorReply(
      endpoint,
      new TwilioError(errors.ServiceUnavailable, {}, { headers: { "Retry-After": "1" } }),
    );
  return errorReply(endpoint, new TwilioError(errors.InternalServerError));
}

function errorReply(endpoint: Endpoint, error: TwilioError): Reply {
  const { document, route } = endpoint;
  const { status, headers, code, message } = error;
  const body = document.representError(route.mediaType, error);
  return { endpoint, status, body, headers, refusal: { code, message } };
}
