import { api20080801 } from "../api-2008-08-01/document.ts";
import { api20100401 } from "../api-2010-04-01/document.ts";
import { CONTROL_BODY_MAX_BYTES } from "../body-limit.ts";
import type { DocumentDefinition } from "../document.ts";
import { messagingV1 } from "../messaging-v1/document.ts";
import type { Operation } from "../operation.ts";
import { z } from "../zod.ts";
import { clock, clockUpdate, faults, health, refusal, requests } from "./bodies.ts";
import { conversationOperations } from "./conversation-operations.ts";
import { eventCodes } from "./event-codes.ts";
import { json, operation, SID, text } from "./operation.ts";
import { state } from "./state.ts";

const NAME = "mock-control";
const apis = [api20080801, api20100401, messagingV1];
const apiNames = apis.map(({ name }) => name);
const documents = [...apiNames, NAME];
const operationNames = apis
  .flatMap(({ resources }) => resources.flatMap((resource) => resource.operations))
  .flatMap(({ operationId, representationOf = operationId }) => [operationId, representationOf]);

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
const FAULTS = json(
  faults({ documents: apiNames, operations: [...new Set(operationNames)].toSorted() }),
  [{ operation: "ListShortCode", status: 429, retry_after: 1, times: 3 }],
);
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
    response_body: "{…}",
    ms: 0.4,
  },
]);
const anything = z.looseObject({});

const operations: readonly Operation[] = [
  operation("FetchHealth", "get", "health", {
    summary: "Fetch the health",
    description:
      "Answers as soon as the mock is ready, and returns its version, its documents and the number of resources.",
    answer: HEALTH,
    usesStore: true,
  }),
  operation("Reset", "post", "reset", {
    summary: "Reset the mock",
    description:
      "Restores the seed, and resets the phones, the settings, the deliveries, the alerts, the journal, the faults and the clock.",
    usesStore: true,
  }),
  operation("FetchState", "get", "state", {
    summary: "Export the state",
    description: "Returns the complete state of the mock, in the seed format and in a fixed order.",
    usesStore: true,
    answer: STATE,
  }),
  operation("ReplaceState", "put", "state", {
    summary: "Import a state",
    description:
      "Replaces the complete state of the mock. If the state is not valid, nothing changes.",
    request: STATE,
    usesStore: true,
  }),
  operation("ListRequests", "get", "requests", {
    summary: "List the latest requests",
    description:
      "Returns the journal: requests to the APIs and their responses, without credentials.",
    answer: REQUESTS,
  }),
  operation("DeleteRequests", "delete", "requests", {
    summary: "Empty the journal",
    description: "Deletes the recorded requests.",
  }),
  ...conversationOperations,
  operation("ListFaults", "get", "faults", {
    summary: "List the faults",
    description: "Returns the active faults, each with the number of requests it still affects.",
    answer: FAULTS,
  }),
  operation("ReplaceFaults", "put", "faults", {
    summary: "Inject faults",
    description: "Replaces the faults. The first fault that matches a request is injected.",
    request: FAULTS,
  }),
  operation("DeleteFaults", "delete", "faults", {
    summary: "Remove the faults",
    description: "Removes all faults. Requests are processed as usual again.",
  }),
  operation("FetchClock", "get", "clock", {
    summary: "Fetch the clock",
    description: "Returns the time that the mock uses in its responses.",
    answer: CLOCK,
  }),
  operation("UpdateClock", "put", "clock", {
    summary: "Set the clock",
    description:
      "Shifts, freezes or advances the clock of the mock, or sets it back to the clock of the machine.",
    request: json(clockUpdate, { mode: "frozen", now: "2011-07-13T02:07:05Z" }),
    answer: CLOCK,
  }),
  operation("FetchSeedSchema", "get", "seed.schema.json", {
    summary: "Fetch the JSON Schema of seeds",
    description: "Returns the JSON Schema that lets editors complete and check seed files.",
    answer: {
      mediaType: "application/schema+json",
      schema: anything,
      examples: { schema: { value: { type: "object" } } },
    },
  }),
  operation("FetchDocument", "get", "openapi/{Name}.json", {
    summary: "Fetch an OpenAPI document",
    description:
      "Returns one of the OpenAPI documents that the mock implements, including this one.",
    pathParameters: z.object({ Name: z.enum(documents).describe("Name of the document.") }),
    answer: json(anything, { openapi: "3.1.0" }),
  }),
  operation("FetchPage", "get", "", {
    summary: "Open the page",
    description:
      "Phones that text short codes, their conversations, and what went over the wire, for a browser. Nothing on it comes from elsewhere.",
    answer: text("text/html", "page", "<!doctype html>"),
  }),
  operation("FetchPageScript", "get", "page/{Hash}.js", {
    summary: "Fetch the script of the page",
    description: "What draws the page. Another version of it has another path.",
    pathParameters: z.object({
      Hash: z
        .string()
        .regex(/^[0-9a-f]{16}$/)
        .describe("The first digits of its SHA-256."),
    }),
    answer: text("text/javascript", "script", "export {};"),
  }),
  operation("FetchDocs", "get", "docs", {
    summary: "Read the reference",
    description:
      "Returns a page on which to read the documents and try requests. It loads nothing from other servers.",
    usesStore: true,
    answer: text("text/html", "page", "<!doctype html>"),
  }),
  operation("FetchDocsScript", "get", "docs/reference.js", {
    summary: "Fetch the script of the reference",
    description: "Returns the JavaScript that renders the reference page.",
    answer: text("text/javascript", "script", "globalThis.Scalar = {};"),
  }),
];

const REFUSALS = [
  ["BadRequest", 400, "The request is not valid.", "line 1: accounts is required"],
  ["NotFound", 404, "The path does not exist.", "/_mock/nothing does not exist"],
  ["MethodNotAllowed", 405, "The path does not support the method.", "/_mock/health supports GET"],
  [
    "UnsupportedMediaType",
    415,
    "The body is in an encoding or a charset that cannot be read.",
    "The body cannot be read: the content encoding 'zstd' is none of gzip, deflate, br",
  ],
  [
    "ServiceUnavailable",
    503,
    "The store is not available.",
    "The store is not available: database is locked",
  ],
  [
    "PayloadTooLarge",
    413,
    "The body is too large.",
    `The body is larger than ${CONTROL_BODY_MAX_BYTES} bytes`,
  ],
] as const;

/** How a mock is steered: state, faults, clock, journal, messages. Twilio has nothing of the kind. */
export const mockControl: DocumentDefinition = {
  name: NAME,
  title: "Control plane of the mock",
  version: "1.0.0",
  description:
    "Controls a running mock: its state, its clock, faults, phones, and the messages that its short codes send and receive. No path of Twilio's APIs begins with `_mock`.",
  server: "http://127.0.0.1:4010",
  maxBodyBytes: CONTROL_BODY_MAX_BYTES,
  eventCodes,
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
