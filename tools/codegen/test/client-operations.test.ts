import { expect, test } from "vitest";
import { generateClient } from "../src/client.ts";
import { clientOperations } from "../src/client-operations.ts";
import { xmlSchemas } from "../src/client-xml.ts";
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

test.each<[string, object, object, string?]>([
  ["no body", { responses: { 204: { description: "" }, 404: json(thing) } }, { success: [204] }],
  [
    "a form",
    { requestBody: { content: { [FORM]: { schema: thing } } }, responses: { 201: json(thing) } },
    { method: "POST", success: [201] },
    "post",
  ],
  [
    "two successes",
    { responses: { 201: json(thing), 200: json(thing), 404: json(thing) } },
    { success: [200, 201] },
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
])("clientOperations: an operation with %s", (_, operation, want, method) => {
  const source = given(operation, {}, undefined, method);
  expect(clientOperations(source).FetchThing).toMatchObject(want);
});

test("clientOperations: GET, JSON and 200 are left out", () => {
  const source = given({ responses: { 200: json(thing) } });
  expect(clientOperations(source)).toEqual({ FetchThing: { path: "/things/{Id}" } });
});

test("xmlSchemas: names what has between them every property of an answer", () => {
  const xml = (name: string) => ({
    description: "",
    content: { "application/xml": { schema: { $ref: `#/components/schemas/${name}` } } },
  });
  const root = (name: string, ...types: readonly string[]) => ({
    type: "object",
    properties: { [name]: { type: "object", properties: { Code: { type: types } } } },
  });
  const schemas = {
    Thing: root("Thing", "string"),
    NotFound: root("Problem", "integer"),
    Busy: root("Problem", "integer"),
    Odd: root("Problem", "string"),
    List: { type: "object", properties: { Things: { type: "array", items: thing } } },
  };
  const names = (responses: object) =>
    xmlSchemas(given({ responses }, { components: { schemas } }));
  expect(names({ 200: xml("Thing"), 404: xml("NotFound"), 503: xml("Busy") })).toEqual([
    "Busy",
    "Thing",
  ]);
  expect(names({ 200: xml("Thing"), 201: xml("Thing") })).toEqual(["Thing"]);
  expect(names({ 200: json(schemas.Thing) })).toEqual([]);
  expect(() => names({ 200: xml("Thing"), 404: xml("Odd"), 503: xml("Busy") })).toThrow(
    "specs/things.openapi.json#/components/schemas/Odd/properties/Problem: the XML form of Problem differs from #/components/schemas/Busy/properties/Problem",
  );
  expect(() => names({ 200: xml("List") })).toThrow(
    "the list Things is at the root of an answer in XML",
  );
});

const refusals = [
  [
    "the response with 202 has no body",
    { responses: { 200: json(thing), 202: { description: "" } } },
  ],
  ["the response with 204 has a body", { responses: { 200: json(thing), 204: json(thing) } }],
  [
    "the response has both text/csv and application/json",
    { responses: { 200: json(thing), 404: { description: "", content: { "text/csv": {} } } } },
  ],
  [
    "the response has both text/csv and application/json",
    {
      responses: { 200: { description: "", content: { "application/json": {}, "text/csv": {} } } },
    },
  ],
  [
    "the client sends forms only",
    { requestBody: { content: { "application/json": {} } }, responses: { 200: json(thing) } },
  ],
  [
    "Page is in the query of a POST",
    {
      parameters: [{ name: "Page", in: "query" }],
      requestBody: { content: { [FORM]: { schema: thing } } },
      responses: { 200: json(thing) },
    },
    "/things",
    "post",
  ],
  [
    "id is in a form, and the operation is not a POST",
    { requestBody: { content: { [FORM]: { schema: thing } } }, responses: { 200: json(thing) } },
  ],
  [
    "id is both in the path and in the form",
    {
      requestBody: { content: { [FORM]: { schema: thing } } },
      parameters: [{ name: "id", in: "path" }],
      responses: { 200: json(thing) },
    },
    "/things/{id}",
    "post",
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
] as unknown as readonly [string, JsonObject, string?, string?][];

test.each(refusals)(
  "clientOperations: says where and why: %s",
  (problem, operation, path, method) => {
    const source = given(operation, {}, path, method);
    expect(() => clientOperations(source)).toThrow(problem);
    expect(() => clientOperations(source)).toThrow(/^specs\/things\.openapi\.json#\/paths\//);
  },
);

test("generateClient: refuses a server that is more than an origin", async () => {
  const source = given(
    { responses: { 200: json(thing) } },
    { servers: [{ url: "https://api.example/v1" }] },
  );
  await expect(generateClient([source])).rejects.toThrow("#/servers/0/url: expected an origin");
});
