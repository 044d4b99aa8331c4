import { FORM, readOperations } from "@shortcodes/openapi-reader/operations";
import type {
  Json,
  JsonObject,
  OpenApiDocument,
} from "@shortcodes/openapi-reader/openapi-document";
import type { ContractDocument } from "../src/document/contract-document.ts";
import type { DocumentName } from "../src/contract-options.ts";
import { readResources } from "../src/document/resource.ts";

/** Made-up services and what is in them: lists with envelopes of their own, and properties of every kind. */
const SERVICE = {
  sid: "MG1",
  friendly_name: "First",
  sticky: true,
  validity: 20,
  status_callback: null,
  links: { hats: "/v1/Services/MG1/Hats" },
};
const HAT = { sid: "HT1", service_sid: "MG1", account_sid: "AC1", size: 7 };

const parameter = (name: string, where: "path" | "query", schema: JsonObject): Json => ({
  name,
  in: where,
  required: where === "path",
  schema,
});
const sized = parameter("PageSize", "query", {
  type: "integer",
  minimum: 1,
  maximum: 1000,
  "x-clamp": true,
});
const service = parameter("ServiceSid", "path", { type: "string", pattern: "^MG\\d{1,9}$" });
const serviceKey = parameter("Sid", "path", { type: "string", pattern: "^MG\\d{1,9}$" });
const hatKey = parameter("Sid", "path", { type: "string", pattern: "^HT\\d{1,9}$" });

const json = (value: Json, links: JsonObject = {}): JsonObject => ({
  description: "",
  content: { "application/json": { schema: {}, examples: { one: { value } } } },
  links,
});
const link = (operationId: string, parameters: JsonObject): JsonObject => ({
  operationId,
  parameters,
});
const refusals = (...statuses: readonly number[]): JsonObject =>
  Object.fromEntries(
    [401, 405, ...statuses].map((status) => [
      status,
      { description: "", content: { "application/json": { schema: {} } } },
    ]),
  );
const form = (properties: JsonObject, required: string[], value: JsonObject): JsonObject => ({
  content: { [FORM]: { schema: { properties, required }, examples: { one: { value } } } },
});

const settings: JsonObject = {
  FriendlyName: { type: "string", minLength: 1, maxLength: 64 },
  Sticky: { type: "boolean" },
  Validity: { type: "integer", minimum: 1, maximum: 14_400 },
  StatusCallback: {
    anyOf: [
      { type: "string", format: "uri", pattern: "^https?://" },
      { type: "string", enum: [""] },
    ],
  },
};
const intoService = { ServiceSid: "$response.body#/sid" };

const twoResources: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Two", version: "1" },
  paths: {
    "/v1/Services": {
      post: {
        operationId: "CreateService",
        requestBody: form(settings, ["FriendlyName"], { FriendlyName: "New" }),
        responses: {
          201: json(SERVICE, { Fetch: link("FetchService", { Sid: "$response.body#/sid" }) }),
          ...refusals(400, 413, 415),
        },
      },
      get: {
        operationId: "ListService",
        parameters: [sized],
        responses: {
          200: json(
            { meta: { next_page_url: null }, services: [SERVICE] },
            {
              Hats: link("ListHat", { ServiceSid: "$response.body#/services/0/sid" }),
              Fetch: link("FetchService", { Sid: "$response.body#/services/0/sid" }),
              Next: { operationId: "ListService", "x-href": "$response.body#/meta/next_page_url" },
            },
          ),
          ...refusals(400),
        },
      },
    },
    "/v1/Services/{Sid}": {
      get: {
        operationId: "FetchService",
        parameters: [serviceKey],
        responses: {
          200: json(SERVICE, {
            Hats: { ...link("ListHat", intoService), "x-href": "$response.body#/links/hats" },
            Update: link("UpdateService", { Sid: "$response.body#/sid" }),
          }),
          ...refusals(404),
        },
      },
      post: {
        operationId: "UpdateService",
        parameters: [serviceKey],
        requestBody: form(settings, [], { FriendlyName: "Other", Sticky: "false" }),
        responses: { 200: json(SERVICE), ...refusals(400, 404, 413, 415) },
      },
      delete: {
        operationId: "DeleteService",
        parameters: [serviceKey],
        responses: { 204: { description: "" }, ...refusals(404) },
      },
    },
    "/v1/Services/{ServiceSid}/Hats": {
      get: {
        operationId: "ListHat",
        parameters: [service, sized],
        responses: {
          200: json(
            { hats: [HAT], next: null },
            {
              // The same name of a parameter, for another resource.
              Service: link("FetchService", { Sid: "$request.path.ServiceSid" }),
              Fetch: link("FetchHat", {
                ServiceSid: "$request.path.ServiceSid",
                Sid: "$response.body#/hats/0/sid",
              }),
              Next: { operationId: "ListHat", "x-href": "$response.body#/next" },
            },
          ),
          ...refusals(400, 404),
        },
      },
    },
    "/v1/Services/{ServiceSid}/Hats/{Sid}": {
      get: {
        operationId: "FetchHat",
        parameters: [service, hatKey],
        responses: {
          200: json(HAT, { Service: link("FetchService", { Sid: "$response.body#/service_sid" }) }),
          ...refusals(404),
        },
      },
    },
  },
};

export function readTwoResources(): ContractDocument {
  const name = "two" as DocumentName;
  const source = { name, file: "specs/two.openapi.json", document: twoResources };
  const operations = readOperations(source);
  const fits = { validate: (value: unknown) => ({ value }) };
  const validators = Object.fromEntries(
    operations.map(({ operationId, responses }) => [
      operationId,
      {
        responses: Object.fromEntries(
          Object.keys(responses).map((status) => [status, { "application/json": fits }]),
        ),
      },
    ]),
  );
  const { document } = source;
  return {
    name,
    document,
    operations,
    resources: readResources(operations),
    validators: validators as unknown as ContractDocument["validators"],
    plans: {},
  };
}
