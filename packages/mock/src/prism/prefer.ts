import { encode, errorOutcome } from "../answer.ts";
import type { PlainAnswer } from "../exchange.ts";
import type { Endpoint } from "../router.ts";
import { TwilioError } from "../twilio-error.ts";
import { findPrismOperation } from "./load-prism.ts";
import { stockAnswer, type Preferences } from "./stock-answer.ts";

/** Answers an operation of ours from its document, by stock Prism; only the writing of XML is ours, because Prism's is not the document's. */
export async function preferredAnswer(
  endpoint: Endpoint,
  preferences: Preferences,
  header: string,
): Promise<PlainAnswer> {
  const { document, route } = endpoint;
  const request = {
    method: route.method.toLowerCase() as "get",
    url: { path: samplePath(endpoint) },
    headers: { accept: route.mediaType },
  };
  const result = await stockAnswer(
    request,
    [await findPrismOperation(endpoint)],
    preferences,
    false,
  );
  if (result._tag === "Left") {
    const error = new TwilioError(document.errors.InvalidParameter, {
      parameter: "Prefer",
      value: header,
      rule: `must name an answer of ${route.operation}`,
    });
    return encode(endpoint, errorOutcome(endpoint, error));
  }
  const { statusCode: status, body } = result.right.output;
  return encode(endpoint, { status, value: body });
}

/** A path that is surely of this route; the values do not matter, Prism looks at nothing but the document. */
function samplePath({ route }: Endpoint): string {
  return route.path
    .map((segment) => `/${typeof segment === "string" ? segment : `x${segment.suffix}`}`)
    .join("");
}
