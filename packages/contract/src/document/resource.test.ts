import { describe, expect, it } from "vitest";
import type { OpenApiDocument } from "@shortcodes/openapi-reader/openapi-document";
import { readOperations } from "@shortcodes/openapi-reader/operations";
import { readResources } from "./resource.ts";

/** A shop, so that nothing here can be known beforehand. */
const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Shop", version: "1" },
  components: {
    responses: {
      Page: {
        links: {
          Fetch: { operationId: "FetchHat", parameters: { Hat: "$response.body#/hats/0/id/text" } },
          Next: { operationId: "ListHat", "x-href": "$response.body#/next" },
        },
      },
    },
  },
  paths: {
    "/shops/{Shop}/hats.json": {
      get: {
        operationId: "ListHat",
        responses: { "200": { $ref: "#/components/responses/Page" } },
      },
      post: { operationId: "CreateHat", responses: { "201": {} } },
    },
    "/shops/{Shop}/hats/{Hat}.json": {
      get: {
        operationId: "FetchHat",
        responses: {
          "200": {
            links: {
              Remove: { operationId: "DeleteHat", parameters: { Hat: "$response.body#/hat/id" } },
            },
          },
        },
      },
      put: { operationId: "UpdateHat", responses: { "200": {} } },
      delete: { operationId: "DeleteHat", responses: { "204": {} } },
    },
    "/shops/{Shop}/hats.csv": {
      get: {
        operationId: "ListHatCsv",
        "x-representation-of": "ListHat",
        responses: { "200": {} },
      },
    },
  },
};

describe("readResources", () => {
  const [hats, csv, ...others] = readResources(
    readOperations({ name: "shop", file: "specs/shop.openapi.json", document }),
  );

  it("knows operations by their place and method", () => {
    const { list, create, fetch, update, remove } = hats ?? {};
    expect(
      [list, create, fetch, update, remove].map((operation) => operation?.operationId),
    ).toEqual(["ListHat", "CreateHat", "FetchHat", "UpdateHat", "DeleteHat"]);
    expect(csv?.list?.representationOf).toBe("ListHat");
    expect(others).toEqual([]);
  });

  it("reads out of the links where things are", () => {
    expect(hats?.key).toBe("Hat");
    expect(hats?.items).toEqual({
      array: ["hats"],
      id: ["id", "text"],
      nextPage: "$response.body#/next",
    });
    expect(hats?.id).toEqual(["hat", "id"]);
    expect(csv?.items).toBe(undefined);
  });
});
