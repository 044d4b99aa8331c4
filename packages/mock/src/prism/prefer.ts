import type { Endpoint, Result } from "../api/document.ts";
import { formatPath } from "../api/route.ts";
import { TwilioError } from "../api/twilio-error.ts";
import type { Preferences } from "./stock-answer.ts";

/** Reads `Prefer: code=404, example=NotFound, dynamic=true, seed=x`; `undefined` when it asks for none of these. */
export function parsePrefer(header: string | undefined): Preferences | undefined {
  if (header === undefined) return undefined;
  const found: Preferences = {};
  for (const [, name = "", quoted, bare = ""] of header.matchAll(
    /(?:^|[,;\s])(code|example|dynamic|seed)\s*=\s*(?:"([^"]*)"|([^\s,;"]+))/gi,
  )) {
    const value = quoted ?? bare;
    if (name.toLowerCase() === "code" && /^\d{3}$/.test(value)) found.code = Number(value);
    if (name.toLowerCase() === "example") found.exampleKey = value;
    if (name.toLowerCase() === "dynamic" && /^(?:true|false)$/i.test(value))
      found.dynamic = value.toLowerCase() === "true";
    if (name.toLowerCase() === "seed") found.seed = value;
  }
  return Object.keys(found).length === 0 ? undefined : found;
}

/** Answers an operation of ours from its document, by stock Prism; the error, 400, is for a document that has no such answer. */
export async function preferredAnswer(
  endpoint: Endpoint,
  preferences: Preferences,
  header: string,
): Promise<Result | TwilioError> {
  const { document, route } = endpoint;
  const unknown = new TwilioError(document.errors.InvalidParameter, {
    parameter: "Prefer",
    value: header,
    rule: `must name an answer of ${route.operation}`,
  });
  const { code } = preferences;
  // Nobody waits for Prism to load only to be refused.
  if (code !== undefined && document.operations[route.operation]?.responses[code] === undefined)
    return unknown;
  // The values of the path do not matter: Prism looks at nothing but the document.
  const path = formatPath(route.path, () => "x");
  const request = {
    method: route.method.toLowerCase() as "get",
    url: { path },
    headers: { accept: route.mediaType },
  };
  const { findPrismOperation } = await import("./load-prism.ts");
  const { stockAnswer } = await import("./stock-answer.ts");
  const operation = await findPrismOperation(endpoint);
  const result = await stockAnswer(request, [operation], preferences, false);
  if (result._tag === "Left") return unknown;
  const { statusCode: status, body } = result.right.output;
  return { status, body };
}
