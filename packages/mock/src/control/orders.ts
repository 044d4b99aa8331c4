import type { FromSchema, JsonSchema } from "./json-schema.ts";

/** The body of `PUT /_mock/faults`. */
export const faultsSchema = {
  type: "array",
  maxItems: 1000,
  items: {
    type: "object",
    description:
      "A fault to order. Every given condition must fit; without conditions it fits all API requests.",
    properties: {
      document: { type: "string", description: "Condition: the document, `messaging-v1`." },
      operation: {
        type: "string",
        description:
          "Condition: the operation, with or without its representation, `ListShortCode`.",
      },
      method: { type: "string", description: "Condition: the HTTP method." },
      path: { type: "string", description: "Condition: how the path begins." },
      account_sid: { type: "string", description: "Condition: who asks." },
      times: {
        type: "integer",
        minimum: 1,
        maximum: 1_000_000,
        description: "How many requests it hits; all, unless given.",
      },
      delay_ms: {
        type: "integer",
        minimum: 0,
        maximum: 600_000,
        description: "Milliseconds to wait before anything else.",
      },
      status: {
        type: "integer",
        minimum: 400,
        maximum: 599,
        description: "Status to answer with, in the API's own envelope.",
      },
      code: {
        type: "integer",
        minimum: 1,
        maximum: 99_999,
        description: "Twilio error code that goes with the status.",
      },
      message: {
        type: "string",
        maxLength: 1000,
        description: "Message that goes with the status.",
      },
      retry_after: {
        type: "integer",
        minimum: 0,
        maximum: 86_400,
        description: "Seconds in a Retry-After header.",
      },
      damage: {
        type: "string",
        enum: ["reset", "truncate"],
        description: "reset ends the connection without an answer, truncate in the middle of one.",
      },
    },
    additionalProperties: false,
  },
} as const satisfies JsonSchema;

export type Fault = FromSchema<(typeof faultsSchema)["items"]>;

/** The body of `PUT /_mock/clock`. */
export const clockSchema = {
  type: "object",
  properties: {
    mode: {
      type: "string",
      enum: ["real", "shifted", "frozen"],
      description:
        "real: the machine's time; shifted: going on from `now`; frozen: standing at `now`.",
    },
    now: {
      type: "string",
      pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,3})?Z$",
      format: "date-time",
      description: "The moment to show; what the clock shows already unless given.",
    },
    advance_ms: {
      type: "integer",
      minimum: -1_000_000_000_000,
      maximum: 1_000_000_000_000,
      description: "Milliseconds to move on; a frozen clock stays frozen.",
    },
  },
  additionalProperties: false,
} as const satisfies JsonSchema;

export type ClockOrder = FromSchema<typeof clockSchema>;

/** The body of `POST /_mock/messages`. */
export const messageSchema = {
  type: "object",
  properties: {
    to: { type: "string", description: "The short code." },
    from: {
      type: "string",
      pattern: "^\\+[1-9][0-9]{1,14}$",
      description: "The number of the sender, E.164.",
    },
    body: { type: "string", description: "The text; how long it may be, the document says." },
    account_sid: {
      type: "string",
      description: "The account, where several have this short code.",
    },
  },
  required: ["to", "from", "body"],
  additionalProperties: false,
} as const satisfies JsonSchema;

export type MessageOrder = FromSchema<typeof messageSchema>;
