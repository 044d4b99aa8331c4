import { api20080801 } from "../api-2008-08-01/document.ts";
import { api20100401 } from "../api-2010-04-01/document.ts";
import type { DocumentDefinition } from "../document.ts";
import { messagingV1 } from "../messaging-v1/document.ts";
import { messageSid } from "../message.ts";
import type { Body, Operation } from "../operation.ts";
import { accountSid } from "../short-code.ts";
import { z } from "../zod.ts";
import {
  clock,
  clockUpdate,
  faults,
  health,
  inboundText,
  refusal,
  requests,
} from "./bodies.ts";
import {
  alerts,
  deliveries,
  delivery,
  loggedMessage,
  messages,
  phone,
  phones,
  phoneUpdate,
  reception,
  settings,
  settingsUpdate,
  statusUpdate,
} from "./conversation.ts";
import { state } from "./state.ts";

const NAME = "mock-control";
const documents = [api20080801.name, api20100401.name, messagingV1.name, NAME];

const SID = (prefix: string) => `${prefix}${"a".repeat(32)}`;
const stateExample = {
  accounts: [
    {
      sid: SID("AC"),
      auth_token: "secret",
      short_codes: [{ sid: SID("SC"), short_code: "12345" }],
      services: [{ sid: SID("MG"), short_codes: [{ sid: SID("SC") }] }],
    },
  ],
};

function json(schema: z.ZodType, value: unknown): Body {
  return { mediaType: "application/json", schema, examples: { example: { value } } };
}

const HEALTH = json(health(documents), {
  status: "ok",
  version: "1.0.0",
  documents: Object.fromEntries(documents.map((name) => [name, { sha256: "0".repeat(64) }])),
  counts: {
    accounts: 2,
    api_keys: 0,
    short_codes: 12,
    phone_numbers: 2,
    services: 2,
    senders: 2,
    messages: 0,
    requests: 0,
  },
});
const STATE = json(state, stateExample);
const FAULTS = json(faults, [
  { operation: "ListShortCode", status: 429, retry_after: 1, times: 3 },
]);
const CLOCK = json(clock, { mode: "frozen", now: "2011-07-13T02:07:05Z" });
const REQUESTS = json(requests, [
  {
    at: "2011-07-13T02:07:05.000Z",
    method: "GET",
    url: `/v1/Services/${SID("MG")}/ShortCodes`,
    headers: { host: "127.0.0.1:4010", authorization: "[redacted]" },
    body: "",
    document: "messaging-v1",
    operation: "ListShortCode",
    account_sid: SID("AC"),
    status: 200,
    answer: "{…}",
    ms: 0.4,
  },
]);
const NUMBER = "+14155550100";
const RECEPTION = json(reception, {
  message_sid: SID("SM"),
  account_sid: SID("AC"),
  short_code_sid: SID("SC"),
  phone_number_sid: null,
  service_sid: null,
  opt_out: null,
  dropped: "the short code 12345 has no SmsUrl",
  requests: [],
  replies: [],
});
const messageExample = {
  sid: SID("SM"),
  account_sid: SID("AC"),
  direction: "outbound-api",
  from: "67898",
  to: NUMBER,
  body: "Your order is ready",
  media_urls: [],
  status: "delivered",
  error_code: null,
  num_segments: 1,
  messaging_service_sid: null,
  sender_choice: { sender: "67898", because: "direct", passed_over: [] },
  date_created: "2011-07-13T02:07:05Z",
};
const MESSAGE = json(loggedMessage, messageExample);
const MESSAGES = json(messages, [messageExample]);
const deliveryExample = {
  id: 2,
  at: "2011-07-13T02:07:05.000Z",
  account_sid: SID("AC"),
  message_sid: SID("SM"),
  reason: "inbound",
  url: "http://localhost:3000/sms",
  method: "POST",
  parameters: { From: NUMBER, To: "67898", Body: "Hello" },
  status: 200,
  content_type: "text/xml",
  body: "<Response><Message>Hi!</Message></Response>",
  ms: 3.2,
  error: null,
  attempts: [
    {
      method: "POST",
      url: "http://localhost:3000/sms",
      headers: { "x-twilio-signature": "RSOYDt4T1cUTdK1PDd93/VVr8B8=" },
      body: "From=%2B14155550100&To=67898&Body=Hello",
      signed: `http://localhost:3000/smsBodyHelloFrom${NUMBER}To67898`,
      signature: "RSOYDt4T1cUTdK1PDd93/VVr8B8=",
      status: 200,
      answer_headers: { "content-type": "text/xml" },
      answer: "<Response><Message>Hi!</Message></Response>",
      ms: 3.1,
      error: null,
    },
  ],
  steps: [{ verb: "Message", text: "Hi!", outcome: `sent as ${SID("SM")}` }],
};
const DELIVERY = json(delivery, deliveryExample);
const DELIVERIES = json(deliveries, [deliveryExample]);
const ALERTS = json(alerts, [
  {
    id: 3,
    at: "2011-07-13T02:07:05.000Z",
    account_sid: SID("AC"),
    message_sid: SID("SM"),
    code: 11200,
    level: "error",
    message: 'HTTP retrieval failure: "http://localhost:3000/sms" answered 500',
    url: "http://localhost:3000/sms",
  },
]);
const phoneExample = { number: NUMBER, takes_short_codes: true, fail_next: null, delay_ms: 0 };
const PHONE = json(phone, phoneExample);
const PHONES = json(phones, [phoneExample]);
const SETTINGS = json(settings, {
  status_pace: "at_once",
  callback_order: "in_order",
  no_sender: "later",
});
const number = z.object({ Number: z.string().describe("The number of the phone, E.164.") });
const anything = z.looseObject({});

interface Page {
  readonly summary: string;
  readonly description: string;
  readonly answer?: Body;
  readonly request?: Body;
  readonly pathParameters?: z.ZodObject;
  readonly query?: z.ZodObject;
}

/** An operation of the control plane; without an answer it is 204. */
function operation(
  operationId: string,
  method: Operation["method"],
  path: string,
  { summary, description, answer, request, query, pathParameters = z.object({}) }: Page,
): Operation {
  return {
    operationId,
    method,
    path: `/_mock/${path}`,
    summary,
    description,
    pathParameters,
    ...(query !== undefined && { query }),
    ...(request !== undefined && { request: { required: true, body: request } }),
    success: {
      status: answer === undefined ? 204 : 200,
      description: answer === undefined ? "It is done." : "What there is.",
      ...(answer !== undefined && { body: answer }),
    },
    errors: [
      ...(request === undefined && query === undefined ? [] : ["BadRequest"]),
      ...(request === undefined ? [] : ["PayloadTooLarge"]),
      "NotFound",
      "MethodNotAllowed",
    ],
  };
}

const operations: readonly Operation[] = [
  operation("FetchHealth", "get", "health", {
    summary: "Fetch the health",
    description: "Answers as soon as the mock does; says what it is and how much it holds.",
    answer: HEALTH,
  }),
  operation("Reset", "post", "reset", {
    summary: "Reset the mock",
    description: "Back to the seed; the journal, the faults and the clock as well.",
  }),
  operation("FetchState", "get", "state", {
    summary: "Export the state",
    description: "Everything the mock holds, in the format of seeds and in a fixed order.",
    answer: STATE,
  }),
  operation("ReplaceState", "put", "state", {
    summary: "Import a state",
    description: "Replaces everything the mock holds, or nothing when the state breaks a rule.",
    request: STATE,
  }),
  operation("ListRequests", "get", "requests", {
    summary: "List the last requests",
    description: "The journal of requests to the APIs and their answers, without credentials.",
    answer: REQUESTS,
  }),
  operation("DeleteRequests", "delete", "requests", {
    summary: "Empty the journal",
    description: "Forgets the requests so far.",
  }),
  operation("ReceiveMessage", "post", "messages", {
    summary: "Receive a message",
    description:
      "A text reaches a short code or a phone number: the URL that is configured for it is requested, the fallback when that fails, and the TwiML it answers is executed.",
    request: json(inboundText, { to: "67898", from: NUMBER, body: "Hello" }),
    answer: RECEPTION,
  }),
  operation("ListMessages", "get", "messages", {
    summary: "List the last messages",
    description: "The messages of all accounts, or of one; also those that are still to be sent.",
    query: z.object({
      account_sid: accountSid.optional(),
      limit: z
        .int()
        .min(1)
        .max(1000)
        .default(100)
        .describe("How many messages of each account, the newest.")
        .optional(),
    }),
    answer: MESSAGES,
  }),
  operation("UpdateMessageStatus", "post", "messages/{Sid}/status", {
    summary: "Move a message on",
    description:
      "The message reaches the status that comes next, and its status callback is requested. For `status_pace: manual`.",
    pathParameters: z.object({ Sid: messageSid }),
    request: json(statusUpdate, { status: "delivered" }),
    answer: MESSAGE,
  }),
  operation("ListDeliveries", "get", "deliveries", {
    summary: "List the last requests to apps",
    description:
      "Every webhook request as it was sent, what was signed, the answer, and the TwiML that was executed.",
    answer: DELIVERIES,
  }),
  operation("ResendDelivery", "post", "deliveries/{Id}/resend", {
    summary: "Send a webhook request again",
    description: "The same request to the same URL. TwiML in its answer is not executed.",
    pathParameters: z.object({ Id: z.int().min(1).describe("Its id.") }),
    answer: DELIVERY,
  }),
  operation("ListAlerts", "get", "alerts", {
    summary: "List the last alerts",
    description: "What Twilio's debugger would report: errors and warnings about webhooks and TwiML.",
    answer: ALERTS,
  }),
  operation("StreamEvents", "get", "events", {
    summary: "Follow what happens",
    description:
      "Server-sent events: `message`, `delivery`, `alert`, `phone`, `settings` and `reset`, each with its data as JSON. A reader that comes back with Last-Event-ID gets what it missed, or `reset` when that is no longer kept.",
    answer: {
      mediaType: "text/event-stream",
      schema: z.string(),
      examples: { event: { value: "id: 1\nevent: reset\ndata: {}\n\n" } },
    },
  }),
  operation("DeleteEvents", "delete", "events", {
    summary: "Clear the log",
    description: "Forgets deliveries and alerts. Messages stay.",
  }),
  operation("ListPhones", "get", "phones", {
    summary: "List the phones",
    description: "Every phone that texted, was texted, or was set.",
    answer: PHONES,
  }),
  operation("FetchPhone", "get", "phones/{Number}", {
    summary: "Fetch a phone",
    description: "Every number is a phone.",
    pathParameters: number,
    answer: PHONE,
  }),
  operation("UpdatePhone", "put", "phones/{Number}", {
    summary: "Set a phone",
    description: "What is not given stays as it is.",
    pathParameters: number,
    request: json(phoneUpdate, { takes_short_codes: false }),
    answer: PHONE,
  }),
  operation("ListPhoneMessages", "get", "phones/{Number}/messages", {
    summary: "List the messages of a phone",
    description: "What the phone sent and received; what has not reached it is not there.",
    pathParameters: number,
    query: z.object({
      after: messageSid.describe("Only messages after this one.").optional(),
      wait: z
        .int()
        .min(0)
        .max(60)
        .describe("Seconds to wait for a message to reach the phone, when there is none yet.")
        .optional(),
    }),
    answer: MESSAGES,
  }),
  operation("FetchSettings", "get", "settings", {
    summary: "Fetch the settings",
    description: "How the mock sends.",
    answer: SETTINGS,
  }),
  operation("UpdateSettings", "put", "settings", {
    summary: "Change the settings",
    description: "What is not given stays as it is. A reset brings back those of the start.",
    request: json(settingsUpdate, { status_pace: "manual" }),
    answer: SETTINGS,
  }),
  operation("ListFaults", "get", "faults", {
    summary: "List the faults",
    description: "The faults that are still to hit, each with the times that are left.",
    answer: FAULTS,
  }),
  operation("ReplaceFaults", "put", "faults", {
    summary: "Inject faults",
    description: "Replaces the faults. A request is hit by the first that fits it.",
    request: FAULTS,
  }),
  operation("DeleteFaults", "delete", "faults", {
    summary: "Remove the faults",
    description: "Requests are answered as usual again.",
  }),
  operation("FetchClock", "get", "clock", {
    summary: "Fetch the clock",
    description: "The time that the mock's answers show.",
    answer: CLOCK,
  }),
  operation("UpdateClock", "put", "clock", {
    summary: "Set the clock",
    description: "Shifts, freezes or advances the mock's time, or goes back to the machine's.",
    request: json(clockUpdate, { mode: "frozen", now: "2011-07-13T02:07:05Z" }),
    answer: CLOCK,
  }),
  operation("FetchSeedSchema", "get", "seed.schema.json", {
    summary: "Fetch the JSON Schema of seeds",
    description: "For editors that complete and check a seed file.",
    answer: {
      mediaType: "application/schema+json",
      schema: anything,
      examples: { schema: { value: { type: "object" } } },
    },
  }),
  operation("FetchDocument", "get", "openapi/{Name}.json", {
    summary: "Fetch an OpenAPI document",
    description: "One of the documents that the mock holds to, this one included.",
    pathParameters: z.object({ Name: z.enum(documents).describe("Name of the document.") }),
    answer: json(anything, { openapi: "3.1.0" }),
  }),
  operation("FetchDocs", "get", "docs", {
    summary: "Read the reference",
    description:
      "A page to read the documents and to try requests. Nothing on it comes from elsewhere.",
    answer: {
      mediaType: "text/html",
      schema: z.string(),
      examples: { page: { value: "<!doctype html>" } },
    },
  }),
  operation("FetchDocsScript", "get", "docs/reference.js", {
    summary: "Fetch the script of the reference",
    description: "What draws the page.",
    answer: {
      mediaType: "text/javascript",
      schema: z.string(),
      examples: { script: { value: "globalThis.Scalar = {};" } },
    },
  }),
];

const REFUSALS = [
  ["BadRequest", 400, "The body breaks a rule.", "line 1: accounts is required"],
  ["NotFound", 404, "There is no such page.", "There is no /_mock/nothing"],
  ["MethodNotAllowed", 405, "The page has other methods.", "/_mock/health takes GET"],
  ["PayloadTooLarge", 413, "The body is too large.", "The body may have 67108864 bytes"],
] as const;

/** How a mock is steered: state, faults, clock, journal, messages. Twilio has nothing of the kind. */
export const mockControl: DocumentDefinition = {
  name: NAME,
  title: "Control plane of the mock",
  version: "1.0.0",
  description:
    "Steers a running mock: its state, its clock, faults, and the messages that reach its short codes. None of Twilio's paths begins with `_mock`.",
  server: "http://127.0.0.1:4010",
  resources: [
    { tag: { name: "MockControl", description: "The mock itself." }, operations, errors: {} },
  ],
  refusals: REFUSALS.map(([name, status, description, error]) => ({
    name,
    status,
    description,
    headers: {},
    body: json(refusal, { error }),
  })),
  webhooks: [],
};
