/** A header, its example also inside the schema: Scalar's mock reads it only there. */
function header<T extends string | number>(
  description: string,
  schema: Readonly<Record<string, unknown>>,
  example: T,
) {
  return { description, schema: { ...schema, examples: [example] }, example };
}

/**
 * Headers of every answer, as recorded from the live API in 2023. The CORS headers are not here: a server that listens to web pages
 * sends them, for the origins that it trusts.
 */
export function commonHeaders(server: string) {
  return {
    "Twilio-Request-Id": header(
      "Identifier of this request, to give to Twilio's support.",
      { type: "string", pattern: "^RQ[0-9a-fA-F]{32}$" },
      "RQ828ac578b968017e03d166daf55fa680",
    ),
    "Twilio-Request-Duration": header(
      "Processing time of the request in seconds, with three decimals.",
      { type: "string", pattern: "^[0-9]+\\.[0-9]{3}$" },
      "0.053",
    ),
    "Twilio-Concurrent-Requests": header(
      "Number of concurrent requests of this account.",
      { type: "integer", minimum: 1 },
      1,
    ),
    "X-Home-Region": header("Home region of the account.", { type: "string" }, "us1"),
    "X-API-Domain": header(
      "Host name that the request was sent to.",
      { type: "string" },
      new URL(server).host,
    ),
  };
}

const retryAfter = header(
  "Seconds to wait before retrying.",
  { type: "string", pattern: "^[0-9]+$" },
  "1",
);

/** Headers that only some refusals carry, by HTTP status. */
export const errorHeaders: Readonly<Record<number, Readonly<Record<string, object>>>> = {
  401: {
    "WWW-Authenticate": header(
      "The required authentication scheme.",
      { type: "string" },
      'Basic realm="Twilio API"',
    ),
  },
  405: { Allow: header("The methods that this path supports.", { type: "string" }, "GET, POST") },
  429: { "Retry-After": retryAfter },
  503: { "Retry-After": retryAfter },
};
