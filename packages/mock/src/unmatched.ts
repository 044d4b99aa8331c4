import type { ApiDocument } from "./api-document.ts";
import { encode, errorOutcome } from "./answer.ts";
import type { PlainAnswer } from "./exchange.ts";
import { notFound } from "./refusal.ts";
import type { Pair } from "./request-url.ts";
import type { Endpoint, Match } from "./router.ts";
import { TwilioError } from "./twilio-error.ts";
import type { World } from "./world.ts";

/** The method that is meant: HEAD is GET, and 2008-08-01 lets `POST …?_method=DELETE` stand for others. */
export function methodOf(method: string, match: Match, query: readonly Pair[]): string {
  if (method === "HEAD") return "GET";
  if (method !== "POST" || query.length === 0 || !anyEndpoint(match).document.hasMethodOverride)
    return method;
  const override = query.find(([name]) => name === "_method")?.[1];
  return override === "DELETE" || override === "PUT" ? override : method;
}

/** A known path, asked with a method it does not have. */
export async function otherMethod(
  { contractOf }: World,
  method: string,
  match: Match,
): Promise<PlainAnswer> {
  const allow = [...match.endpoints.keys()].flatMap((one) =>
    one === "GET" ? ["GET", "HEAD"] : [one],
  );
  const headers = { Allow: [...allow, "OPTIONS"].join(", ") };
  if (method === "OPTIONS") return { status: 204, headers, body: "" };
  const endpoint = anyEndpoint(match);
  const outcome = errorOutcome(
    endpoint,
    new TwilioError(endpoint.document.errors.MethodNotAllowed, { method }),
  );
  await contractOf(endpoint.document).check(endpoint, outcome);
  return encode(endpoint, outcome, headers);
}

/** A path nobody knows: refused in the way of the API it begins like, as its suffix asks. */
export function unknownPath(documents: readonly ApiDocument[], pathname: string): PlainAnswer {
  const version = pathname.split("/", 2)[1];
  const document =
    documents.find(({ routes }) => routes.some(({ path }) => path[0] === version)) ??
    documents.at(-1);
  if (document === undefined) throw new Error("the mock has no documents");
  const [, suffix] = /\.(json|xml|csv|html)$/.exec(pathname) ?? [];
  const route =
    document.routes.find(
      ({ mediaType }) => suffix !== undefined && mediaType.endsWith(`/${suffix}`),
    ) ?? document.routes[0];
  if (route === undefined) throw new Error(`${document.name} has no operations`);
  const endpoint = { document, route };
  return encode(endpoint, errorOutcome(endpoint, notFound(document, pathname)));
}

function anyEndpoint(match: Match): Endpoint {
  for (const endpoint of match.endpoints.values()) return endpoint;
  throw new Error("a path without operations was matched");
}
