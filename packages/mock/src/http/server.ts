import { answerRequest, type Trace } from "../api/answer.ts";
import type { Runtime } from "../runtime.ts";
import { textResponse, type HttpRequest, type HttpResponse } from "./message.ts";
import { isControl, splitUrl } from "./request-url.ts";

/** Makes the server: a function from a request to its response, which never throws. */
export function createServer(runtime: Runtime): (request: HttpRequest) => Promise<HttpResponse> {
  /** Requests under way, by their credentials. */
  const concurrent = new Map<string, number>();

  const respond = (request: HttpRequest, trace: Trace): HttpResponse | Promise<HttpResponse> => {
    const { host, origin } = request.headers;
    const refused = runtime.checkOrigin(host, origin);
    if (refused !== undefined) return textResponse(403, `${refused}\n`);
    const target = splitUrl(request.url);
    return isControl(target.pathname)
      ? runtime.control(request, target.pathname)
      : answerRequest(runtime, request, target, trace);
  };

  return async (request) => {
    const started = performance.now();
    const trace: Trace = {};
    const caller = request.headers["authorization"] ?? "";
    const underWay = (concurrent.get(caller) ?? 0) + 1;
    concurrent.set(caller, underWay);
    let response: HttpResponse;
    try {
      response = await respond(request, trace);
    } catch (error) {
      runtime.complain(error);
      response = textResponse(500, "The mock failed. See its log for the reason.\n");
    }
    const left = (concurrent.get(caller) ?? 1) - 1;
    if (left === 0) concurrent.delete(caller);
    else concurrent.set(caller, left);
    if (isControl(request.url)) return response;

    const ms = performance.now() - started;
    const headers = {
      ...response.headers,
      "Twilio-Concurrent-Requests": String(underWay),
      "Twilio-Request-Id": runtime.newSid("RQ"),
      "Twilio-Request-Duration": (ms / 1000).toFixed(3),
      ...STANDING_HEADERS,
      "X-API-Domain": trace.endpoint?.document.hosts[0] ?? "api.twilio.com",
      ...corsHeaders(runtime, request.headers["origin"]),
    };
    const { endpoint, account, spec } = trace;
    const exchange = {
      request,
      response: { ...response, headers },
      at: runtime.clock.now(),
      ms,
      document: endpoint?.document.name ?? spec?.document,
      operation: endpoint?.route.operation ?? spec?.operation,
      account,
    };
    runtime.journal.add(exchange);
    runtime.log(exchange);
    return exchange.response;
  };
}

/** On every answer, as recorded from the live API. */
const STANDING_HEADERS = {
  "X-Home-Region": "us1",
  "X-Powered-By": "AT-5000",
  "X-Shenanigans": "none",
};

/** Only for origins the operator named; a browser is then let in as the live API lets it in. */
function corsHeaders(
  { allowedOrigins }: Runtime,
  origin: string | undefined,
): Record<string, string> | undefined {
  if (origin === undefined || !allowedOrigins.has(origin)) return undefined;
  return {
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Allow-Methods": "GET, POST, DELETE, OPTIONS",
    "Access-Control-Allow-Headers":
      "Accept, Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, Idempotency-Key",
    "Access-Control-Allow-Credentials": "true",
    "Access-Control-Expose-Headers": "ETag",
    Vary: "Origin",
  };
}
