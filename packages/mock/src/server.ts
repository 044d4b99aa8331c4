import { encode, errorOutcome, textAnswer } from "./answer.ts";
import type { PlainAnswer, PlainRequest } from "./exchange.ts";
import { answerOperation } from "./operation.ts";
import { parsePrefer } from "./parse-prefer.ts";
import { isControl, pairs, splitUrl } from "./request-url.ts";
import type { Endpoint, Match } from "./router.ts";
import { TwilioError } from "./twilio-error.ts";
import { methodOf, otherMethod, unknownPath } from "./unmatched.ts";
import type { World } from "./world.ts";

/** What is found out about a request on its way, for headers, journal and log. */
interface Trace {
  endpoint?: Endpoint;
  account?: string;
}

interface Other {
  readonly pathname: string;
  readonly search: string;
  readonly method: string;
  readonly match: Match | undefined;
}

/** Makes the server: a function from a request to its answer, which never throws. */
export function createServer(world: World): (request: PlainRequest) => Promise<PlainAnswer> {
  return async (request) => {
    const started = performance.now();
    const trace: Trace = {};
    const caller = request.headers["authorization"] ?? "";
    const concurrent = world.underWay.enter(caller);
    let answer: PlainAnswer;
    try {
      answer = await answerRequest(world, request, trace);
    } catch (error) {
      world.complain(error);
      answer = unexpected(trace);
    } finally {
      world.underWay.leave(caller);
    }
    if (isControl(request.url)) return answer;

    const ms = performance.now() - started;
    answer = { ...answer, headers: allHeaders(world, request, answer, trace, concurrent, ms) };
    const { endpoint, account } = trace;
    const visit = {
      request,
      answer,
      at: world.clock.now(),
      ms,
      document: endpoint?.document.name,
      operation: endpoint?.route.operation,
      account,
    };
    world.journal.add(visit);
    world.log(visit);
    return answer;
  };
}

/** Refuses strangers, finds the operation, has it answered. */
function answerRequest(
  world: World,
  request: PlainRequest,
  trace: Trace,
): PlainAnswer | Promise<PlainAnswer> {
  const { host = "", origin } = request.headers;
  const refused = world.checkOrigin(host, origin);
  if (refused !== undefined) return textAnswer(403, `${refused}\n`);
  const { pathname, search } = splitUrl(request.url);
  if (isControl(pathname)) return world.control(request, pathname);

  const match = world.match(host, pathname);
  const query = pairs(search);
  const method = match === undefined ? request.method : methodOf(request.method, match, query);
  const endpoint = match?.endpoints.get(method);
  if (match === undefined || endpoint === undefined)
    return answerOther(world, request, { pathname, search, method, match });
  trace.endpoint = endpoint;
  const { prefer } = request.headers;
  if (prefer !== undefined) {
    const preferences = parsePrefer(prefer);
    if (preferences !== undefined) return world.preferred(endpoint, preferences, prefer);
  }
  return answerOperation(
    world,
    request,
    { endpoint, parameters: match.parameters, pathname, query },
    (sid) => {
      trace.account = sid;
    },
  );
}

/** What none of our operations is: an operation of a `--spec` document, another method of a known path, or nothing. */
async function answerOther(
  world: World,
  request: PlainRequest,
  { pathname, search, method, match }: Other,
): Promise<PlainAnswer> {
  const further = await world.further?.(request, pathname, search);
  if (further !== undefined) return further;
  return match === undefined
    ? unknownPath(world.documents, pathname)
    : otherMethod(world, method, match);
}

/** The answer's own headers and those of every answer, as recorded from the live API. */
function allHeaders(
  world: World,
  request: PlainRequest,
  answer: PlainAnswer,
  { endpoint }: Trace,
  concurrent: number,
  ms: number,
): Record<string, string> {
  const headers = {
    ...answer.headers,
    "Twilio-Concurrent-Requests": String(concurrent),
    "Twilio-Request-Id": world.newSid("RQ"),
    "Twilio-Request-Duration": (ms / 1000).toFixed(3),
    "X-Home-Region": "us1",
    "X-API-Domain": endpoint?.document.hosts[0] ?? "api.twilio.com",
    "X-Powered-By": "AT-5000",
    "X-Shenanigans": "none",
  };
  const { origin } = request.headers;
  return origin !== undefined && world.allowedOrigins.has(origin)
    ? { ...headers, ...corsHeaders(origin) }
    : headers;
}

/** Only for origins the operator named; a browser is then let in as the live API lets it in. */
function corsHeaders(origin: string): Record<string, string> {
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

function unexpected({ endpoint }: Trace): PlainAnswer {
  if (endpoint === undefined) return textAnswer(500, "The mock failed; its log says why.\n");
  const error = new TwilioError(endpoint.document.errors.InternalServerError);
  return encode(endpoint, errorOutcome(endpoint, error));
}
