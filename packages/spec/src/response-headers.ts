/** Headers of every answer, as recorded from the live API in 2023. */
export const commonHeaders = {
  "Twilio-Request-Id": {
    description: "Identifier of this request, to quote to support.",
    schema: { type: "string", pattern: "^RQ[0-9a-fA-F]{32}$" },
    example: "RQ828ac578b968017e03d166daf55fa680",
  },
  "Twilio-Request-Duration": {
    description: "Seconds the API worked on the request, three decimals.",
    schema: { type: "string", pattern: "^[0-9]+\\.[0-9]{3}$" },
    example: "0.053",
  },
  "Twilio-Concurrent-Requests": {
    description: "Requests of this account under way at that moment.",
    schema: { type: "integer", minimum: 1 },
    example: 1,
  },
  "X-Home-Region": {
    description: "Region that holds the account.",
    schema: { type: "string" },
    example: "us1",
  },
  "X-API-Domain": {
    description: "Host name the request was meant for.",
    schema: { type: "string" },
    example: "api.twilio.com",
  },
} as const;

/** CORS headers, sent only to callers that a server is told to trust. */
export const corsHeaders = {
  "Access-Control-Allow-Origin": {
    description: "Origin that may read the answer.",
    schema: { type: "string" },
    example: "*",
  },
  "Access-Control-Allow-Methods": {
    description: "Methods another origin may use.",
    schema: { type: "string" },
    example: "POST, OPTIONS",
  },
  "Access-Control-Allow-Headers": {
    description: "Request headers another origin may send.",
    schema: { type: "string" },
    example: "Content-Type, Authorization",
  },
  "Access-Control-Allow-Credentials": {
    description: "Whether another origin may send credentials.",
    schema: { type: "boolean" },
    example: true,
  },
  "Access-Control-Expose-Headers": {
    description: "Answer headers another origin may read.",
    schema: { type: "string" },
    example: "ETag",
  },
} as const;

/** Headers that only some refusals carry, by HTTP status. */
export const errorHeaders = {
  401: {
    "WWW-Authenticate": {
      description: "The authentication that is wanted.",
      schema: { type: "string" },
      example: 'Basic realm="Twilio API"',
    },
  },
  405: {
    Allow: {
      description: "The methods this path answers.",
      schema: { type: "string" },
      example: "GET, POST",
    },
  },
  429: {
    "Retry-After": {
      description: "Seconds to wait before the next try.",
      schema: { type: "string", pattern: "^[0-9]+$" },
      example: "1",
    },
  },
  503: {
    "Retry-After": {
      description: "Seconds to wait before the next try.",
      schema: { type: "string", pattern: "^[0-9]+$" },
      example: "1",
    },
  },
} as const satisfies Record<number, object>;
