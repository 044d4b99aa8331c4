import { answerRequest, type Trace } from "../api/answer.ts";
import type { Runtime } from "../runtime.ts";
import { textResponse, type HttpRequest, type HttpResponse, type OnLeave } from "./message.ts";
import { isControl, splitUrl } from "./request-url.ts";

/**
 * Makes the server: a function from a request to its response. It never throws, whatever `newSid`, `now` and `onAnswer` do; only
 * what `onDefect` throws goes through, so that a test can fail by it.
 */
export function createServer(
  runtime: Runtime,
): (request: HttpRequest, onLeave?: OnLeave) => Promise<HttpResponse> {
  /** Requests under way, by their credentials. */
  const concurrent = new Map<string, number>();

  return async (request, onLeave) => {
    const started = performance.now();
    const trace: Trace = { onLeave };
    const caller = request.headers["authorization"] ?? "";
    const underWay = (concurrent.get(caller) ?? 0) + 1;
    concurrent.set(caller, underWay);
    const target = splitUrl(request.url);
    const isToPage = leadsToPage(request, target.pathname);
    const isOwn = isToPage || isControl(target.pathname);
    const refused = runtime.checkOrigin(request.headers, isOwn);
    let response: HttpResponse;
    try {
      if (refused !== undefined) response = textResponse(403, refused);
      else if (isToPage)
        response = { status: 302, headers: { Location: "/_mock/", Vary: "Accept" }, body: "" };
      else if (isOwn) response = await runtime.control(request, target.pathname);
      else response = await answerRequest(runtime, request, target, trace);
    } catch (error) {
      runtime.complain(error);
      response = textResponse(500, "The mock failed. See its log for the reason.");
    }
    const left = (concurrent.get(caller) ?? 1) - 1;
    if (left === 0) concurrent.delete(caller);
    else concurrent.set(caller, left);

    try {
      const ms = performance.now() - started;
      response = {
        ...response,
        headers: isOwn
          ? {
              ...BROWSER_HEADERS,
              ...response.headers,
              ...corsHeaders(runtime, request.headers["origin"], ["GET", "POST", "PUT", "DELETE"]),
            }
          : apiHeaders(runtime, request, response, trace, underWay, ms),
      };
      const { endpoint, account, spec } = trace;
      const exchange = {
        request,
        response,
        at: runtime.clock.now(),
        ms,
        document: endpoint?.document.name ?? spec?.document,
        operation: endpoint?.route.operation ?? spec?.operation,
        account,
      };
      // What a page of another site sends must not push out what the operator looks for.
      if (!isOwn && refused === undefined) runtime.journal.add(exchange);
      runtime.log(exchange);
    } catch (error) {
      runtime.complain(error);
    }
    return response;
  };
}

/** The page is at `/_mock/`; none of Twilio's paths is `/`, and a browser that asks for it has no other business. */
function leadsToPage({ method, headers }: HttpRequest, pathname: string): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  return (
    pathname === "/_mock" || (pathname === "/" && (headers["accept"] ?? "").includes("text/html"))
  );
}

function apiHeaders(
  runtime: Runtime,
  request: HttpRequest,
  response: HttpResponse,
  { endpoint }: Trace,
  underWay: number,
  ms: number,
): HttpResponse["headers"] {
  return {
    ...BROWSER_HEADERS,
    ...response.headers,
    "Twilio-Concurrent-Requests": String(underWay),
    "Twilio-Request-Id": runtime.newSid("RQ"),
    "Twilio-Request-Duration": (ms / 1000).toFixed(3),
    ...STANDING_HEADERS,
    "X-API-Domain": endpoint?.document.hosts[0] ?? "api.twilio.com",
    ...corsHeaders(runtime, request.headers["origin"], ["GET", "POST", "DELETE"]),
  };
}

/** Other sites must not show an answer in a frame, load it as their own, or have its type guessed. */
const BROWSER_HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Content-Security-Policy": "frame-ancestors 'none'",
};

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
  methods: readonly string[],
): Record<string, string> | undefined {
  if (origin === undefined || !allowedOrigins.has(origin)) return undefined;
  return {
    "Access-Control-Allow-Origin": origin,
    "Access-Control-Allow-Methods": [...methods, "OPTIONS"].join(", "),
    "Access-Control-Allow-Headers":
      "Accept, Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, Idempotency-Key",
    "Access-Control-Allow-Credentials": "true",
    "Access-Control-Expose-Headers": "ETag",
    Vary: "Origin",
  };
}
