import { describe, expect, it } from "vitest";
import type { JsonObject, NamedDocument, OpenApiDocument } from "../src/openapi-document.ts";
import { readOperations, successOf } from "../src/operations.ts";

function given(parts: JsonObject): NamedDocument {
  const document = { openapi: "3.1.0", info: { title: "Hats", version: "1" }, ...parts };
  return { name: "hats", file: "specs/hats.openapi.json", document: document as OpenApiDocument };
}

const hats = given({
  paths: {
    "/hats/{Hat}": {
      parameters: [
        { name: "Hat", in: "path", required: true, schema: { type: "string" } },
        { name: "Size", in: "query" },
      ],
      post: {
        operationId: "UpdateHat",
        parameters: [{ $ref: "#/components/parameters/Size" }],
        requestBody: { $ref: "#/components/requestBodies/Hat" },
        responses: { 404: { $ref: "#/components/responses/NotFound" }, 200: { description: "" } },
      },
      get: {
        operationId: "FetchHatJson",
        "x-representation-of": "FetchHat",
        responses: {
          200: {
            description: "A hat.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Hat" },
                examples: { one: { $ref: "#/components/examples/One" } },
              },
            },
            headers: { "x-request": { required: true, schema: { type: "integer" } } },
            links: {
              Update: { operationId: "UpdateHat", parameters: { Hat: "$request.path.Hat" } },
            },
          },
        },
      },
    },
  },
  webhooks: { hatFell: { post: { operationId: "HatFell", responses: {} } } },
  components: {
    schemas: {
      Hat: { properties: { Brim: { type: "boolean" }, "x-note": true }, required: ["Brim"] },
    },
    parameters: { Size: { name: "Size", in: "query", schema: { type: "integer" } } },
    examples: { One: { value: { Brim: true } } },
    requestBodies: {
      Hat: {
        content: {
          "application/x-www-form-urlencoded": { schema: { $ref: "#/components/schemas/Hat" } },
        },
      },
    },
    responses: { NotFound: { description: "No such hat." } },
  },
});

describe("readOperations", () => {
  const [update, fetch, fell, ...others] = readOperations(hats);

  it("lists paths, then webhooks, in the order of the document", () => {
    expect(others).toEqual([]);
    expect([update, fetch, fell].map((one) => [one?.operationId, one?.method, one?.path])).toEqual([
      ["UpdateHat", "post", "/hats/{Hat}"],
      ["FetchHatJson", "get", "/hats/{Hat}"],
      ["HatFell", "post", "hatFell"],
    ]);
    expect([update?.webhook, fell?.webhook]).toEqual([false, true]);
    expect(fetch?.representationOf).toBe("FetchHat");
  });

  it("takes an operation's own parameter for that of its path", () => {
    expect(update?.parameters).toMatchObject([
      { name: "Hat", in: "path", required: true, pointer: "#/paths/~1hats~1{Hat}/parameters/0" },
      { name: "Size", required: false, schema: { type: "integer" } },
    ]);
    expect(fetch?.parameters).toMatchObject([{ name: "Hat" }, { name: "Size", schema: {} }]);
  });

  it("reads forms by their properties", () => {
    expect(update?.form).toMatchObject([
      {
        name: "Brim",
        in: "form",
        required: true,
        schema: { type: "boolean" },
        pointer: "#/components/schemas/Hat/properties/Brim",
      },
      { name: "x-note", required: false, schema: {} },
    ]);
    expect(fetch?.form).toBe(undefined);
  });

  it("reads answers with their bodies, headers and links", () => {
    expect(update?.responses["404"]?.description).toBe("No such hat.");
    expect(fetch && successOf(fetch)).toMatchObject([
      "200",
      {
        description: "A hat.",
        bodies: { "application/json": { component: "Hat", examples: [{ Brim: true }] } },
        headers: { "x-request": { required: true, schema: { type: "integer" } } },
        links: { Update: { operationId: "UpdateHat", parameters: { Hat: "$request.path.Hat" } } },
      },
    ]);
  });

  it("refuses a reference that does not exist", () => {
    const get = { operationId: "X", responses: { 200: { $ref: "#/nowhere" } } };
    expect(() => readOperations(given({ paths: { "/": { get } } }))).toThrow(
      "specs/hats.openapi.json#/paths/~1/get/responses/200: $ref #/nowhere does not exist",
    );
  });
});
