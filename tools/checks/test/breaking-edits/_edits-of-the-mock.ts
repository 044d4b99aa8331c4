import { edit, type BreakingEdit } from "./_edit.ts";

/** What the mock alone has: its state, its control plane and what it sends. */
export const editsOfTheMock: readonly BreakingEdit[] = [
  // What is kept.
  edit("a stored property is renamed", [
    "mock-control/state.ts",
    `sms_url: smsUrl.nullable().default(null),
    sms_method: httpMethod.default("POST"),
    sms_fallback_url: smsFallbackUrl.nullable().default(null),
    sms_fallback_method: httpMethod.default("POST"),
    opt_out: optOut.default("off")`,
    `message_url: smsUrl.nullable().default(null),
    sms_method: httpMethod.default("POST"),
    sms_fallback_url: smsFallbackUrl.nullable().default(null),
    sms_fallback_method: httpMethod.default("POST"),
    opt_out: optOut.default("off")`,
  ]),
  edit("a stored number can be null", [
    "mock-control/state.ts",
    "short_code: shortCodeNumber,",
    "short_code: shortCodeNumber.nullable(),",
  ]),
  edit("stored capabilities can be null", [
    "mock-control/state.ts",
    'capabilities: capabilities.default(["SMS"])',
    "capabilities: capabilities.nullable().default(null)",
  ]),
  edit("a stored method can be null", [
    "mock-control/state.ts",
    `sms_method: httpMethod.default("POST"),
    sms_fallback_url: smsFallbackUrl.nullable().default(null),
    sms_fallback_method: httpMethod.default("POST"),
    opt_out: optOut.default("off")`,
    `sms_method: httpMethod.nullable().default(null),
    sms_fallback_url: smsFallbackUrl.nullable().default(null),
    sms_fallback_method: httpMethod.default("POST"),
    opt_out: optOut.default("off")`,
  ]),
  edit("an account status is dropped", [
    "mock-control/state.ts",
    '["active", "suspended", "closed", "test"]',
    '["active", "suspended", "closed"]',
  ]),
  edit("the secret of an account is renamed", [
    "mock-control/state.ts",
    "auth_token: secret,",
    "token: secret,",
  ]),
  edit("the list of an account's short codes is renamed", [
    "mock-control/state.ts",
    "short_codes: z.array(shortCode)",
    "numbers: z.array(shortCode)",
  ]),
  edit("the list of a service's short codes is renamed", [
    "messaging-v1/service.ts",
    "short_codes: members(shortCodeSid)",
    "senders: members(shortCodeSid)",
  ]),
  edit("a kind is renamed", [
    "mock-control/state.ts",
    '{ name: "api_key", lookup',
    '{ name: "key", lookup',
  ]),
  edit("a property that is kept beside the schema is dropped", [
    "mock-control/state.ts",
    'filters: ["friendly_name", "service_sid"],\n    newestFirst: true,\n    extra: ["service_sid", "sender_created", "sender_updated"]',
    'filters: ["friendly_name", "service_sid"],\n    newestFirst: true,\n    extra: ["service_sid", "sender_created"]',
  ]),
  edit("a property by which lists are narrowed is dropped", [
    "mock-control/state.ts",
    'filters: ["friendly_name", "service_sid"]',
    'filters: ["friendly_name"]',
  ]),
  edit("a property by which rows are looked up is dropped", [
    "mock-control/state.ts",
    'lookup: ["short_code"]',
    "lookup: []",
  ]),

  // The control plane, and what goes to webhooks.
  edit("a property of a control body is renamed", [
    "mock-control/bodies.ts",
    "advance_ms: z",
    "advance: z",
  ]),
  edit("a property of a fault is renamed", ["mock-control/bodies.ts", "retry_after: z", "wait: z"]),
  edit("the clock gets a property", [
    "mock-control/bodies.ts",
    ".object({ mode: clockMode, ",
    ".object({ zone: z.string(), mode: clockMode, ",
  ]),
  edit("a mode of the clock is dropped", [
    "mock-control/bodies.ts",
    '.enum(["real", "shifted", "frozen"])',
    '.enum(["real", "frozen"])',
  ]),
  edit("the health gets a count", [
    "mock-control/bodies.ts",
    "services: count,",
    "services: count, labels: count,",
  ]),
  edit("a digest of the health is renamed", [
    "mock-control/bodies.ts",
    "z.object({ sha256: ",
    "z.object({ digest: ",
  ]),
  edit("the journal gets a property", [
    "mock-control/bodies.ts",
    "response_body: z.string(),",
    "response_body: z.string(), protocol: z.string(),",
  ]),
  edit("the result of an inbound text gets a property", [
    "mock-control/conversation.ts",
    "short_code_sid: z",
    "segments: z.int(), short_code_sid: z",
  ]),
  edit("the sentence of a control refusal is renamed", [
    "mock-control/bodies.ts",
    ".object({ error: z.string()",
    ".object({ reason: z.string()",
  ]),
  edit(
    "a path parameter of the control plane is renamed",
    ["mock-control/document.ts", '"openapi/{Name}.json"', '"openapi/{Document}.json"'],
    ["mock-control/document.ts", "z.object({ Name: z.enum", "z.object({ Document: z.enum"],
  ),
  edit("a parameter of a webhook is renamed", [
    "inbound-message.ts",
    "NumSegments: z",
    "Segments: z",
  ]),
  edit("a control operation is added", [
    "mock-control/document.ts",
    '  operation("Reset",',
    '  operation("Stop", "post", "stop", { summary: "", description: "" }),\n  operation("Reset",',
  ]),
  edit("a control operation answers nothing", [
    "mock-control/document.ts",
    'mode: "frozen", now: "2011-07-13T02:07:05Z" }),\n    answer: CLOCK,',
    'mode: "frozen", now: "2011-07-13T02:07:05Z" }),',
  ]),
];
