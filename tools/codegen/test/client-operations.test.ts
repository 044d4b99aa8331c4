import { expect, test } from "vitest";
import { generateClient } from "../src/client.ts";
import { clientOperations } from "../src/client-operations.ts";
import type {
  JsonObject,
  NamedDocument,
  OpenApiDocument,
} from "@shortcodes/openapi-reader/openapi-document";

const FORM = "application/x-www-form-urlencoded";
const thing = { type: "object", properties: { id: { type: "string" } } };
const json = (schema: object) => ({ description: "", content: { "application/json": { schema } } });

function given(
  operation: object,
  rest: object = {},
  path = "/things/{Id}",
  method = "get",
): NamedDocument {
  const id = { name: "Id", in: "path", required: true, schema: { type: "string" } };
  const parameters = path.includes("{Id}") ? [id] : [];
  const document = {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    servers: [{ url: "https://api.example" }],
    "x-twilio-errors": {},
    paths: { [path]: { [method]: { operationId: "FetchThing", parameters, ...operation } } },
    ...rest,
  };
  return {
    name: "things",
    file: "specs/things.openapi.json",
    document: document as unknown as OpenApiDocument,
  };
}

test.each<[string, object, object]>([
  [
    "no body",
    { responses: { 204: { description: "" }, 404: json(thing) } },
    { media: "application/json", success: [204], empty: true },
  ],
  [
    "a form",
    { requestBody: { content: { [FORM]: { schema: thing } } }, responses: { 201: json(thing) } },
    { success: [201], form: true },
  ],
  [
    "two successes",
    { responses: { 201: json(thing), 200: json(thing), 404: json(thing) } },
    { media: "application/json", success: [200, 201] },
  ],
  [
    "pages",
    {
      responses: {
        200: {
          ...json({
            type: "object",
            properties: {
              meta: { type: "object", properties: { next: { type: "string" } } },
              things: { type: "array", items: thing },
            },
          }),
          links: { Next: { operationId: "FetchThing", "x-href": "$response.body#/meta/next" } },
        },
      },
    },
    { page: { items: ["things"], next: ["meta", "next"] } },
  ],
])("clientOperations: an operation with %s", (_, operation, want) => {
  expect(clientOperations(given(operation)).FetchThing).toMatchObject(want);
});

test("clientOperations: XML names the schemas of the answer and of the errors", () => {
  const xml = (name: string) => ({
    description: "",
    content: { "application/xml": { schema: { $ref: `#/components/schemas/${name}` } } },
  });
  const error = (code: number) => ({
    type: "object",
    properties: { Code: { type: "integer", enum: [code] } },
  });
  const schemas = {
    Thing: thing,
    NotFound: error(20404),
    Busy: error(20503),
    Odd: { type: "object", properties: { Reason: { type: "string" } } },
  };
  const operations = (responses: object) =>
    clientOperations(given({ responses }, { components: { schemas } }));
  expect(
    operations({ 200: xml("Thing"), 404: xml("NotFound"), 503: xml("Busy") }).FetchThing?.xml,
  ).toEqual(["Thing", "Busy"]);
  expect(() => operations({ 200: xml("Thing"), 404: xml("Odd"), 503: xml("Busy") })).toThrow(
    "the XML form of the error differs from",
  );
  expect(operations({ 200: xml("Thing"), 201: xml("Thing") }).FetchThing?.xml).toEqual(["Thing"]);
  expect(() => operations({ 200: xml("Thing"), 201: xml("Odd") })).toThrow(
    "#/paths/~1things~1{Id}/get/responses/201/content/application~1xml: the schema of the response in XML differs from",
  );
});

const refusals = [
  ["the operation has no 2xx response", { responses: {} }],
  [
    "one 2xx response has a body and another has none",
    { responses: { 200: json(thing), 204: { description: "" } } },
  ],
  [
    "the response has both text/csv and application/json",
    { responses: { 200: json(thing), 404: { description: "", content: { "text/csv": {} } } } },
  ],
  [
    "the client cannot choose between application/json and text/csv",
    {
      responses: { 200: { description: "", content: { "application/json": {}, "text/csv": {} } } },
    },
  ],
  [
    "the client sends forms only",
    { requestBody: { content: { "application/json": {} } }, responses: { 200: json(thing) } },
  ],
  [
    "the client does not send X-Trace in a header",
    { parameters: [{ name: "X-Trace", in: "header" }], responses: { 200: json(thing) } },
  ],
  [
    "/things has no {Id}",
    { parameters: [{ name: "Id", in: "path" }], responses: { 200: json(thing) } },
    "/things",
  ],
  [
    "Page is in the query of an operation that has a form",
    {
      parameters: [{ name: "Page", in: "query" }],
      requestBody: { content: { [FORM]: { schema: thing } } },
      responses: { 200: json(thing) },
    },
    "/things",
  ],
  [
    "id is both in the path and in the form",
    {
      requestBody: { content: { [FORM]: { schema: thing } } },
      parameters: [{ name: "id", in: "path" }],
      responses: { 200: json(thing) },
    },
    "/things/{id}",
  ],
  [
    "expected one array of items in a page, found 0",
    {
      responses: {
        200: {
          ...json(thing),
          links: { Next: { operationId: "FetchThing", "x-href": "$response.body#/id" } },
        },
      },
    },
  ],
  [
    '"$request.path.Id" does not point into the body',
    {
      responses: {
        200: {
          ...json({ type: "object", properties: { things: { type: "array" } } }),
          links: { Next: { operationId: "FetchThing", "x-href": "$request.path.Id" } },
        },
      },
    },
  ],
] as unknown as readonly [string, JsonObject, string | undefined][];

test.each(refusals)("clientOperations: says where and why: %s", (problem, operation, path) => {
  expect(() => clientOperations(given(operation, {}, path))).toThrow(problem);
  expect(() => clientOperations(given(operation, {}, path))).toThrow(
    /^specs\/things\.openapi\.json#\/paths\//,
  );
});

test("generateClient: refuses a server that is more than an origin", async () => {
  const source = given(
    { responses: { 200: json(thing) } },
    { servers: [{ url: "https://api.example/v1" }] },
  );
  await expect(generateClient([source])).rejects.toThrow("#/servers/0/url: expected an origin");
});
