import type { Bump } from "../src/contract/contract-change.ts";

/** An operation with one of everything that the comparison has to judge. Each mutation gets a copy of its own. */
export function sampleOperation(operationId = "UpdateShortCode") {
  return {
    post: {
      operationId,
      summary: "Update a short code",
      description: "Changes what is given.",
      tags: ["ShortCode"],
      deprecated: false,
      security: [{ basic: [] as string[] }],
      parameters: [
        parameter("Sid", "path", true, { type: "string", pattern: "^SC[0-9a-f]{32}$" }),
        parameter("PageSize", "query", false, {
          type: "integer",
          minimum: 1,
          maximum: 1000,
          default: 50,
          "x-clamp": true,
        }),
        parameter("Status", "query", false, { type: "string", enum: ["on", "off"] }),
        parameter("Page", "query", false, { type: "integer" }),
      ] as Mutable[],
      requestBody: {
        required: true,
        content: {
          "application/x-www-form-urlencoded": {
            schema: {
              type: "object",
              properties: {
                FriendlyName: { type: "string", maxLength: 64 },
                SmsUrl: { type: "string", format: "uri" },
                SmsMethod: { type: "string", enum: ["GET", "POST"], default: "POST" },
              },
              required: ["FriendlyName"],
            },
            encoding: { SmsUrl: { style: "form", explode: false, allowReserved: true } },
          },
        },
      } as Mutable,
      responses: {
        "200": {
          description: "The short code.",
          headers: {
            "Twilio-Request-Id": { required: true, schema: { type: "string" } },
          },
          links: {
            Fetch: {
              operationId: "FetchShortCode",
              description: "Fetches it.",
              parameters: { Sid: "$response.body#/sid" },
            },
            Next: { operationId: "ListShortCode", "x-href": "$response.body#/next_page_uri" },
          },
          content: {
            "application/json": {
              schema: shortCode(),
              examples: { one: { value: { sid: "SC1", short_code: "12345" } } },
            },
            "application/xml": { schema: shortCode() },
          },
        },
        "404": {
          description: "20404 NotFound",
          content: {
            "application/json": {
              schema: {
                type: "object",
                properties: { code: { type: "integer", enum: [20404, 21421] } },
                required: ["code"],
              },
            },
          },
        },
      } as Record<string, Mutable>,
      callbacks: {
        inbound: {
          "{$request.body#/SmsUrl}": {
            post: { operationId: "Inbound", responses: { "200": { description: "Taken." } } },
          },
        },
      } as Mutable,
    } as Mutable,
  };
}

/** Mutations dig into plain JSON; what they want is not there only if the sample above is wrong, and then they throw. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Mutable = any;

function parameter(name: string, place: string, required: boolean, schema: object) {
  return { name, in: place, required, description: `The ${name}.`, schema };
}

function shortCode() {
  return {
    type: "object",
    description: "A short code.",
    xml: { name: "ShortCode", wrapped: false },
    properties: {
      sid: { type: "string", minLength: 34, xml: { name: "Sid", attribute: true } },
      short_code: { type: "string", pattern: "^[0-9]{5,6}$" },
      friendly_name: { type: ["string", "null"], maxLength: 64 },
      capabilities: { type: "array", items: { type: "string", enum: ["SMS", "MMS"] } },
      date_created: { type: "string", format: "date-time" },
    },
    required: ["sid", "short_code"],
  };
}

const json = (operation: Mutable) => operation.responses["200"].content["application/json"].schema;
const xml = (operation: Mutable) => operation.responses["200"].content["application/xml"].schema;
const form = (operation: Mutable) =>
  operation.requestBody.content["application/x-www-form-urlencoded"];
const query = (operation: Mutable, name: string) =>
  operation.parameters.find((one: Mutable) => one.name === name);

/** What happened to an operation, and the least bump it asks for. */
export const mutations: readonly (readonly [string, Bump, (operation: Mutable) => void])[] = [
  // Requests
  [
    "a required parameter is added",
    "major",
    (o) => o.parameters.push(parameter("A", "query", true, { type: "string" })),
  ],
  [
    "an optional parameter is added",
    "minor",
    (o) => o.parameters.push(parameter("A", "query", false, { type: "string" })),
  ],
  ["a parameter is removed", "major", (o) => o.parameters.pop()],
  ["a parameter becomes required", "major", (o) => (query(o, "Page").required = true)],
  ["a parameter is renamed", "major", (o) => (query(o, "Page").name = "PageNumber")],
  ["a parameter moves to a header", "major", (o) => (query(o, "Page").in = "header")],
  ["a parameter changes its type", "major", (o) => (query(o, "Page").schema.type = "boolean")],
  ["a parameter gets a pattern", "major", (o) => (query(o, "Status").schema.pattern = "^o")],
  ["a parameter's pattern changes", "major", (o) => (query(o, "Sid").schema.pattern = "^XX")],
  ["a maximum falls", "major", (o) => (query(o, "PageSize").schema.maximum = 100)],
  ["a minimum rises", "major", (o) => (query(o, "PageSize").schema.minimum = 2)],
  ["an accepted value is removed", "major", (o) => query(o, "Status").schema.enum.pop()],
  ["an accepted value is added", "minor", (o) => query(o, "Status").schema.enum.push("idle")],
  ["a default changes", "major", (o) => (query(o, "PageSize").schema.default = 20)],
  ["a default is removed", "major", (o) => delete query(o, "PageSize").schema.default],
  ["a default is added", "major", (o) => (query(o, "Page").schema.default = 0)],
  [
    "a form field's default changes",
    "major",
    (o) => (form(o).schema.properties.SmsMethod.default = "GET"),
  ],
  ["clamping ends", "major", (o) => delete query(o, "PageSize").schema["x-clamp"]],
  ["clamping begins", "major", (o) => (query(o, "Page").schema["x-clamp"] = true)],
  [
    "a parameter is written another way",
    "major",
    (o) => (query(o, "Status").style = "pipeDelimited"),
  ],
  ["a form field is removed", "major", (o) => delete form(o).schema.properties.SmsUrl],
  [
    "an optional form field is added",
    "minor",
    (o) => (form(o).schema.properties.New = { type: "string" }),
  ],
  ["a form field becomes required", "major", (o) => form(o).schema.required.push("SmsUrl")],
  [
    "a form field gets shorter",
    "major",
    (o) => (form(o).schema.properties.FriendlyName.maxLength = 32),
  ],
  ["the body becomes optional", "minor", (o) => (o.requestBody.required = false)],
  [
    "the form is replaced by JSON",
    "major",
    (o) => (o.requestBody.content = { "application/json": form(o) }),
  ],
  [
    "JSON is accepted too",
    "minor",
    (o) => (o.requestBody.content["application/json"] = { schema: form(o).schema }),
  ],
  ["a maximum rises", "minor", (o) => (query(o, "PageSize").schema.maximum = 2000)],
  [
    "a form field may be longer",
    "minor",
    (o) => (form(o).schema.properties.FriendlyName.maxLength = 128),
  ],
  ["a form field may be left out now", "minor", (o) => form(o).schema.required.pop()],
  [
    "a form field is deprecated",
    "minor",
    (o) => (form(o).schema.properties.SmsUrl.deprecated = true),
  ],
  // Encoding
  ["encoding.explode changes", "major", (o) => (form(o).encoding.SmsUrl.explode = true)],
  ["encoding.style changes", "major", (o) => (form(o).encoding.SmsUrl.style = "pipeDelimited")],
  [
    "encoding.allowReserved is removed",
    "major",
    (o) => delete form(o).encoding.SmsUrl.allowReserved,
  ],
  ["encoding of a field is removed", "major", (o) => delete form(o).encoding.SmsUrl],
  [
    "encoding of a field is added",
    "major",
    (o) => (form(o).encoding.FriendlyName = { style: "form" }),
  ],
  ["all encoding is removed", "major", (o) => delete form(o).encoding],
  // Answers
  ["a property of the answer is removed", "major", (o) => delete json(o).properties.date_created],
  [
    "a property of the answer is added",
    "minor",
    (o) => (json(o).properties.country_code = { type: "string" }),
  ],
  ["a property of the answer may be missing now", "major", (o) => json(o).required.pop()],
  [
    "a property of the answer changes its type",
    "major",
    (o) => (json(o).properties.short_code.type = "integer"),
  ],
  [
    "a property of the answer may be null now",
    "major",
    (o) => (json(o).properties.short_code.type = ["string", "null"]),
  ],
  [
    "a property of the answer changes its format",
    "major",
    (o) => (json(o).properties.date_created.format = "date"),
  ],
  [
    "an answer may have a new value",
    "major",
    (o) => json(o).properties.capabilities.items.enum.push("RCS"),
  ],
  [
    "a pattern of the answer changes",
    "major",
    (o) => (json(o).properties.short_code.pattern = "^[0-9]+$"),
  ],
  ["a status is removed", "major", (o) => delete o.responses["404"]],
  [
    "a status is added",
    "minor",
    (o) => (o.responses["429"] = { description: "20429 TooManyRequests" }),
  ],
  [
    "an error code is added",
    "major",
    (o) => o.responses["404"].content["application/json"].schema.properties.code.enum.push(20003),
  ],
  [
    "a media type of the answer is removed",
    "major",
    (o) => delete o.responses["200"].content["application/xml"],
  ],
  [
    "a media type of the answer is added",
    "minor",
    (o) => (o.responses["200"].content["text/csv"] = { schema: { type: "string" } }),
  ],
  [
    "a response header is removed",
    "major",
    (o) => delete o.responses["200"].headers["Twilio-Request-Id"],
  ],
  [
    "a response header is added",
    "minor",
    (o) => (o.responses["200"].headers["X-New"] = { schema: { type: "string" } }),
  ],
  [
    "a property of the answer is always there now",
    "minor",
    (o) => json(o).required.push("date_created"),
  ],
  // XML
  ["xml.name of the root changes", "major", (o) => (xml(o).xml.name = "Shortcode")],
  ["xml.name of a property changes", "major", (o) => (xml(o).properties.sid.xml.name = "SID")],
  ["xml.attribute is removed", "major", (o) => delete xml(o).properties.sid.xml.attribute],
  ["xml.wrapped changes", "major", (o) => (xml(o).xml.wrapped = true)],
  ["xml.namespace is added", "major", (o) => (xml(o).xml.namespace = "https://example.com/x")],
  ["xml.prefix is added", "major", (o) => (xml(o).properties.sid.xml.prefix = "t")],
  ["an xml object is removed", "major", (o) => delete xml(o).properties.sid.xml],
  [
    "an xml object is added",
    "major",
    (o) => (xml(o).properties.short_code.xml = { name: "ShortCode" }),
  ],
  // Links
  ["a link is removed", "major", (o) => delete o.responses["200"].links.Next],
  ["all links are removed", "major", (o) => delete o.responses["200"].links],
  [
    "a link is added",
    "minor",
    (o) => (o.responses["200"].links.Delete = { operationId: "DeleteShortCode" }),
  ],
  [
    "a link goes to another operation",
    "major",
    (o) => (o.responses["200"].links.Fetch.operationId = "DeleteShortCode"),
  ],
  [
    "a link takes its parameter from elsewhere",
    "major",
    (o) => (o.responses["200"].links.Fetch.parameters.Sid = "$response.body#/id"),
  ],
  ["a link loses a parameter", "major", (o) => (o.responses["200"].links.Fetch.parameters = {})],
  [
    "a link's x-href changes",
    "major",
    (o) => (o.responses["200"].links.Next["x-href"] = "$response.body#/next"),
  ],
  [
    "a link is described in other words",
    "patch",
    (o) => (o.responses["200"].links.Fetch.description = "Read it."),
  ],
  // Operation
  ["the operation is renamed", "major", (o) => (o.operationId = "ChangeShortCode")],
  ["the operation is deprecated", "minor", (o) => (o.deprecated = true)],
  [
    "an authentication is required that was not",
    "major",
    (o) => (o.security = [{ basic: [], key: [] }]),
  ],
  ["another authentication is accepted too", "minor", (o) => o.security.push({ key: [] })],
  ["a callback is removed", "major", (o) => delete o.callbacks.inbound],
  // Words
  ["a description changes", "patch", (o) => (o.description = "Other words.")],
  [
    "a property is described in other words",
    "patch",
    (o) => (json(o).description = "Other words."),
  ],
  ["a summary changes", "patch", (o) => (o.summary = "Other words")],
  ["an inference is noted", "patch", (o) => (query(o, "Page").schema["x-inferred"] = "Seen once.")],
  ["nothing changes", "none", () => undefined],
];
