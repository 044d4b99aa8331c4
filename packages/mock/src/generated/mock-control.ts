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
  | "ListFaults"
  | "ReplaceFaults"
  | "DeleteFaults"
  | "FetchClock"
  | "UpdateClock"
  | "FetchSeedSchema"
  | "FetchDocument"
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
    "method": "GET",
    "path": ["_mock","health"],
    "operation": "FetchHealth",
    "handler": "FetchHealth",
    "form": false,
    "mediaType": "application/json",
    "bodies": {"200":"Health","404":"Refusal","405":"Refusal","503":"Refusal"},
    "parameters": {},
  },
  {
    "method": "POST",
    "path": ["_mock","reset"],
    "operation": "Reset",
    "handler": "Reset",
    "form": false,
    "mediaType": "application/json",
    "bodies": {"404":"Refusal","405":"Refusal","503":"Refusal"},
    "parameters": {},
  },
  {
    "method": "GET",
    "path": ["_mock","state"],
    "operation": "FetchState",
    "handler": "FetchState",
    "form": false,
    "mediaType": "application/json",
    "bodies": {"200":"State","404":"Refusal","405":"Refusal","503":"Refusal"},
    "parameters": {},
  },
  {
    "method": "PUT",
    "path": ["_mock","state"],
    "operation": "ReplaceState",
    "handler": "ReplaceState",
    "form": false,
    "mediaType": "application/json",
    "bodies": {"400":"Refusal","404":"Refusal","405":"Refusal","413":"Refusal","503":"Refusal"},
    "parameters": {},
  },
  {
    "method": "GET",
    "path": ["_mock","requests"],
    "operation": "ListRequests",
    "handler": "ListRequests",
    "form": false,
    "mediaType": "application/json",
    "bodies": {"200":"Journal","404":"Refusal","405":"Refusal"},
    "parameters": {},
  },
  {
    "method": "DELETE",
    "path": ["_mock","requests"],
    "operation": "DeleteRequests",
    "handler": "DeleteRequests",
    "form": false,
    "mediaType": "application/json",
    "bodies": {"404":"Refusal","405":"Refusal"},
    "parameters": {},
  },
  {
    "method": "POST",
    "path": ["_mock","messages"],
    "operation": "ReceiveMessage",
    "handler": "ReceiveMessage",
    "form": false,
    "mediaType": "application/json",
    "bodies": {
      "200": "Reception",
      "400": "Refusal",
      "404": "Refusal",
      "405": "Refusal",
      "413": "Refusal",
      "503": "Refusal",
    },
    "parameters": {},
  },
  {
    "method": "GET",
    "path": ["_mock","faults"],
    "operation": "ListFaults",
    "handler": "ListFaults",
    "form": false,
    "mediaType": "application/json",
    "bodies": {"200":"Faults","404":"Refusal","405":"Refusal"},
    "parameters": {},
  },
  {
    "method": "PUT",
    "path": ["_mock","faults"],
    "operation": "ReplaceFaults",
    "handler": "ReplaceFaults",
    "form": false,
    "mediaType": "application/json",
    "bodies": {"400":"Refusal","404":"Refusal","405":"Refusal","413":"Refusal"},
    "parameters": {},
  },
  {
    "method": "DELETE",
    "path": ["_mock","faults"],
    "operation": "DeleteFaults",
    "handler": "DeleteFaults",
    "form": false,
    "mediaType": "application/json",
    "bodies": {"404":"Refusal","405":"Refusal"},
    "parameters": {},
  },
  {
    "method": "GET",
    "path": ["_mock","clock"],
    "operation": "FetchClock",
    "handler": "FetchClock",
    "form": false,
    "mediaType": "application/json",
    "bodies": {"200":"Clock","404":"Refusal","405":"Refusal"},
    "parameters": {},
  },
  {
    "method": "PUT",
    "path": ["_mock","clock"],
    "operation": "UpdateClock",
    "handler": "UpdateClock",
    "form": false,
    "mediaType": "application/json",
    "bodies": {"200":"Clock","400":"Refusal","404":"Refusal","405":"Refusal","413":"Refusal"},
    "parameters": {},
  },
  {
    "method": "GET",
    "path": ["_mock","seed.schema.json"],
    "operation": "FetchSeedSchema",
    "handler": "FetchSeedSchema",
    "form": false,
    "mediaType": "application/schema+json",
    "bodies": {"404":"Refusal","405":"Refusal"},
    "parameters": {},
  },
  {
    "method": "GET",
    "path": ["_mock","openapi",{"parameter":"Name","suffix":".json"}],
    "operation": "FetchDocument",
    "handler": "FetchDocument",
    "form": false,
    "mediaType": "application/json",
    "bodies": {"404":"Refusal","405":"Refusal"},
    "parameters": {},
  },
  {
    "method": "GET",
    "path": ["_mock","docs"],
    "operation": "FetchDocs",
    "handler": "FetchDocs",
    "form": false,
    "mediaType": "text/html",
    "bodies": {"404":"Refusal","405":"Refusal"},
    "parameters": {},
  },
  {
    "method": "GET",
    "path": ["_mock","docs","reference.js"],
    "operation": "FetchDocsScript",
    "handler": "FetchDocsScript",
    "form": false,
    "mediaType": "text/javascript",
    "bodies": {"404":"Refusal","405":"Refusal"},
    "parameters": {},
  },
];

/** What is known about the parameters of each operation, by its name. */
export const parameters = {
  "FetchHealth": {},
  "Reset": {},
  "FetchState": {},
  "ReplaceState": {},
  "ListRequests": {},
  "DeleteRequests": {},
  "ReceiveMessage": {},
  "ListFaults": {},
  "ReplaceFaults": {},
  "DeleteFaults": {},
  "FetchClock": {},
  "UpdateClock": {},
  "FetchSeedSchema": {},
  "FetchDocument": {},
  "FetchDocs": {},
  "FetchDocsScript": {},
} as const;

export const errors = {} as const satisfies Readonly<Record<string, ErrorKind>>;

export const maxBodyBytes = 67108864;
