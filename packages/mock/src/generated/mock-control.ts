// @generated from specs/mock-control.openapi.json by tools/codegen (mock).
// Do not edit. Change packages/spec, then run `pnpm generate`.
import { operations } from "@shortcodes/validation/mock-control";
import type { HandlersOf, RepresentationsOf } from "../api/handler.ts";
import type { ErrorKind, Route } from "../api/route.ts";

/** Host names the document's servers have. */
export const hosts: readonly string[] = ["127.0.0.1:4010"];

/** Operations, without the other representations of one. */
export type HandlerId =
  | "FetchHealth"
  | "Reset"
  | "FetchState"
  | "ReplaceState"
  | "ListRequests"
  | "DeleteRequests"
  | "ReceiveMessage"
  | "ListMessages"
  | "UpdateMessageStatus"
  | "ListDeliveries"
  | "ResendDelivery"
  | "ListAlerts"
  | "StreamEvents"
  | "DeleteEvents"
  | "ListPhones"
  | "FetchPhone"
  | "UpdatePhone"
  | "ListPhoneMessages"
  | "FetchSettings"
  | "UpdateSettings"
  | "ListFaults"
  | "ReplaceFaults"
  | "DeleteFaults"
  | "FetchClock"
  | "UpdateClock"
  | "FetchSeedSchema"
  | "FetchDocument"
  | "FetchPage"
  | "FetchPageScript"
  | "FetchDocs"
  | "FetchDocsScript";

/** What has to handle each of them. */
export type Handlers = HandlersOf<typeof operations, HandlerId>;

const representations = {} as const;

/** What makes the other representations of an operation's answer. */
export type Representations = RepresentationsOf<typeof operations, typeof representations>;

export { operations };

/** Schemas of the items of lists, by component. */
export const items = {  };

export const routes: readonly Route[] = [
  {
    method: "GET",
    path: ["_mock", "health"],
    operation: "FetchHealth",
    handler: "FetchHealth",
    form: false,
    mediaType: "application/json",
    bodies: { "200": "Health", "404": "Refusal", "405": "Refusal", "503": "Refusal" },
    parameters: {},
  },
  {
    method: "POST",
    path: ["_mock", "reset"],
    operation: "Reset",
    handler: "Reset",
    form: false,
    mediaType: "application/json",
    bodies: { "404": "Refusal", "405": "Refusal", "413": "Refusal", "415": "Refusal", "503": "Refusal" },
    parameters: {},
  },
  {
    method: "GET",
    path: ["_mock", "state"],
    operation: "FetchState",
    handler: "FetchState",
    form: false,
    mediaType: "application/json",
    bodies: { "200": "State", "404": "Refusal", "405": "Refusal", "503": "Refusal" },
    parameters: {},
  },
  {
    method: "PUT",
    path: ["_mock", "state"],
    operation: "ReplaceState",
    handler: "ReplaceState",
    form: false,
    mediaType: "application/json",
    bodies: {
      "400": "Refusal",
      "404": "Refusal",
      "405": "Refusal",
      "413": "Refusal",
      "415": "Refusal",
      "503": "Refusal",
    },
    parameters: {},
  },
  {
    method: "GET",
    path: ["_mock", "requests"],
    operation: "ListRequests",
    handler: "ListRequests",
    form: false,
    mediaType: "application/json",
    bodies: { "200": "Journal", "404": "Refusal", "405": "Refusal" },
    parameters: {},
  },
  {
    method: "DELETE",
    path: ["_mock", "requests"],
    operation: "DeleteRequests",
    handler: "DeleteRequests",
    form: false,
    mediaType: "application/json",
    bodies: { "404": "Refusal", "405": "Refusal", "413": "Refusal", "415": "Refusal" },
    parameters: {},
  },
  {
    method: "POST",
    path: ["_mock", "messages"],
    operation: "ReceiveMessage",
    handler: "ReceiveMessage",
    form: false,
    mediaType: "application/json",
    bodies: {
      "200": "InboundResult",
      "400": "Refusal",
      "404": "Refusal",
      "405": "Refusal",
      "413": "Refusal",
      "415": "Refusal",
      "503": "Refusal",
    },
    parameters: {},
  },
  {
    method: "GET",
    path: ["_mock", "messages"],
    operation: "ListMessages",
    handler: "ListMessages",
    form: false,
    mediaType: "application/json",
    bodies: { "200": "Messages", "400": "Refusal", "404": "Refusal", "405": "Refusal", "503": "Refusal" },
    parameters: { limit: { type: "integer", default: 100 } },
  },
  {
    method: "POST",
    path: ["_mock", "messages", { parameter: "Sid", suffix: "" }, "status"],
    operation: "UpdateMessageStatus",
    handler: "UpdateMessageStatus",
    form: false,
    mediaType: "application/json",
    bodies: {
      "200": "LoggedMessage",
      "400": "Refusal",
      "404": "Refusal",
      "405": "Refusal",
      "413": "Refusal",
      "415": "Refusal",
      "503": "Refusal",
    },
    parameters: {},
  },
  {
    method: "GET",
    path: ["_mock", "deliveries"],
    operation: "ListDeliveries",
    handler: "ListDeliveries",
    form: false,
    mediaType: "application/json",
    bodies: { "200": "Deliveries", "404": "Refusal", "405": "Refusal" },
    parameters: {},
  },
  {
    method: "POST",
    path: ["_mock", "deliveries", { parameter: "Id", suffix: "" }, "resend"],
    operation: "ResendDelivery",
    handler: "ResendDelivery",
    form: false,
    mediaType: "application/json",
    bodies: {
      "200": "Delivery",
      "404": "Refusal",
      "405": "Refusal",
      "413": "Refusal",
      "415": "Refusal",
      "503": "Refusal",
    },
    parameters: { Id: { type: "integer" } },
  },
  {
    method: "GET",
    path: ["_mock", "alerts"],
    operation: "ListAlerts",
    handler: "ListAlerts",
    form: false,
    mediaType: "application/json",
    bodies: { "200": "Alerts", "404": "Refusal", "405": "Refusal" },
    parameters: {},
  },
  {
    method: "GET",
    path: ["_mock", "events"],
    operation: "StreamEvents",
    handler: "StreamEvents",
    form: false,
    mediaType: "text/event-stream",
    bodies: { "404": "Refusal", "405": "Refusal" },
    parameters: {},
  },
  {
    method: "DELETE",
    path: ["_mock", "events"],
    operation: "DeleteEvents",
    handler: "DeleteEvents",
    form: false,
    mediaType: "application/json",
    bodies: { "404": "Refusal", "405": "Refusal", "413": "Refusal", "415": "Refusal" },
    parameters: {},
  },
  {
    method: "GET",
    path: ["_mock", "phones"],
    operation: "ListPhones",
    handler: "ListPhones",
    form: false,
    mediaType: "application/json",
    bodies: { "200": "Phones", "404": "Refusal", "405": "Refusal" },
    parameters: {},
  },
  {
    method: "GET",
    path: ["_mock", "phones", { parameter: "Number", suffix: "" }],
    operation: "FetchPhone",
    handler: "FetchPhone",
    form: false,
    mediaType: "application/json",
    bodies: { "200": "Phone", "400": "Refusal", "404": "Refusal", "405": "Refusal" },
    parameters: {},
  },
  {
    method: "PUT",
    path: ["_mock", "phones", { parameter: "Number", suffix: "" }],
    operation: "UpdatePhone",
    handler: "UpdatePhone",
    form: false,
    mediaType: "application/json",
    bodies: {
      "200": "Phone",
      "400": "Refusal",
      "404": "Refusal",
      "405": "Refusal",
      "413": "Refusal",
      "415": "Refusal",
    },
    parameters: {},
  },
  {
    method: "GET",
    path: ["_mock", "phones", { parameter: "Number", suffix: "" }, "messages"],
    operation: "ListPhoneMessages",
    handler: "ListPhoneMessages",
    form: false,
    mediaType: "application/json",
    bodies: { "200": "Messages", "400": "Refusal", "404": "Refusal", "405": "Refusal", "503": "Refusal" },
    parameters: { wait: { type: "integer" } },
  },
  {
    method: "GET",
    path: ["_mock", "settings"],
    operation: "FetchSettings",
    handler: "FetchSettings",
    form: false,
    mediaType: "application/json",
    bodies: { "200": "Settings", "404": "Refusal", "405": "Refusal" },
    parameters: {},
  },
  {
    method: "PUT",
    path: ["_mock", "settings"],
    operation: "UpdateSettings",
    handler: "UpdateSettings",
    form: false,
    mediaType: "application/json",
    bodies: {
      "200": "Settings",
      "400": "Refusal",
      "404": "Refusal",
      "405": "Refusal",
      "413": "Refusal",
      "415": "Refusal",
    },
    parameters: {},
  },
  {
    method: "GET",
    path: ["_mock", "faults"],
    operation: "ListFaults",
    handler: "ListFaults",
    form: false,
    mediaType: "application/json",
    bodies: { "200": "Faults", "404": "Refusal", "405": "Refusal" },
    parameters: {},
  },
  {
    method: "PUT",
    path: ["_mock", "faults"],
    operation: "ReplaceFaults",
    handler: "ReplaceFaults",
    form: false,
    mediaType: "application/json",
    bodies: { "400": "Refusal", "404": "Refusal", "405": "Refusal", "413": "Refusal", "415": "Refusal" },
    parameters: {},
  },
  {
    method: "DELETE",
    path: ["_mock", "faults"],
    operation: "DeleteFaults",
    handler: "DeleteFaults",
    form: false,
    mediaType: "application/json",
    bodies: { "404": "Refusal", "405": "Refusal", "413": "Refusal", "415": "Refusal" },
    parameters: {},
  },
  {
    method: "GET",
    path: ["_mock", "clock"],
    operation: "FetchClock",
    handler: "FetchClock",
    form: false,
    mediaType: "application/json",
    bodies: { "200": "Clock", "404": "Refusal", "405": "Refusal" },
    parameters: {},
  },
  {
    method: "PUT",
    path: ["_mock", "clock"],
    operation: "UpdateClock",
    handler: "UpdateClock",
    form: false,
    mediaType: "application/json",
    bodies: {
      "200": "Clock",
      "400": "Refusal",
      "404": "Refusal",
      "405": "Refusal",
      "413": "Refusal",
      "415": "Refusal",
    },
    parameters: {},
  },
  {
    method: "GET",
    path: ["_mock", "seed.schema.json"],
    operation: "FetchSeedSchema",
    handler: "FetchSeedSchema",
    form: false,
    mediaType: "application/schema+json",
    bodies: { "404": "Refusal", "405": "Refusal" },
    parameters: {},
  },
  {
    method: "GET",
    path: ["_mock", "openapi", { parameter: "Name", suffix: ".json" }],
    operation: "FetchDocument",
    handler: "FetchDocument",
    form: false,
    mediaType: "application/json",
    bodies: { "404": "Refusal", "405": "Refusal" },
    parameters: {},
  },
  {
    method: "GET",
    path: ["_mock", ""],
    operation: "FetchPage",
    handler: "FetchPage",
    form: false,
    mediaType: "text/html",
    bodies: { "404": "Refusal", "405": "Refusal" },
    parameters: {},
  },
  {
    method: "GET",
    path: ["_mock", "page", { parameter: "Hash", suffix: ".js" }],
    operation: "FetchPageScript",
    handler: "FetchPageScript",
    form: false,
    mediaType: "text/javascript",
    bodies: { "404": "Refusal", "405": "Refusal" },
    parameters: {},
  },
  {
    method: "GET",
    path: ["_mock", "docs"],
    operation: "FetchDocs",
    handler: "FetchDocs",
    form: false,
    mediaType: "text/html",
    bodies: { "404": "Refusal", "405": "Refusal", "503": "Refusal" },
    parameters: {},
  },
  {
    method: "GET",
    path: ["_mock", "docs", "reference.js"],
    operation: "FetchDocsScript",
    handler: "FetchDocsScript",
    form: false,
    mediaType: "text/javascript",
    bodies: { "404": "Refusal", "405": "Refusal" },
    parameters: {},
  },
];

/** What is known about the parameters of each operation, by its name. */
export const parameters = {
  FetchHealth: {},
  Reset: {},
  FetchState: {},
  ReplaceState: {},
  ListRequests: {},
  DeleteRequests: {},
  ReceiveMessage: {},
  ListMessages: { limit: { type: "integer", default: 100 } },
  UpdateMessageStatus: {},
  ListDeliveries: {},
  ResendDelivery: { Id: { type: "integer" } },
  ListAlerts: {},
  StreamEvents: {},
  DeleteEvents: {},
  ListPhones: {},
  FetchPhone: {},
  UpdatePhone: {},
  ListPhoneMessages: { wait: { type: "integer" } },
  FetchSettings: {},
  UpdateSettings: {},
  ListFaults: {},
  ReplaceFaults: {},
  DeleteFaults: {},
  FetchClock: {},
  UpdateClock: {},
  FetchSeedSchema: {},
  FetchDocument: {},
  FetchPage: {},
  FetchPageScript: {},
  FetchDocs: {},
  FetchDocsScript: {},
} as const;

export const errors = {} as const satisfies Readonly<Record<string, ErrorKind>>;

export const maxBodyBytes = 67108864;
