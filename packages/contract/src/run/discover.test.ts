import type { JsonObject, OpenApiDocument } from "@shortcodes/openapi-reader/openapi-document";
import { readOperations } from "@shortcodes/openapi-reader/operations";
import { expect, it } from "vitest";
import type { DocumentName } from "../contract-options.ts";
import type { ContractDocument } from "../document/contract-document.ts";
import { readResources } from "../document/resource.ts";
import { createTarget } from "../target/target.ts";
import { discover } from "./discover.ts";

const get = (
  operationId: string,
  names: readonly string[],
  value: JsonObject,
  links: JsonObject = {},
): JsonObject => ({
  get: {
    operationId,
    parameters: names.map((name) => ({ name, in: "path", schema: {} })),
    responses: {
      "200": { links, content: { "application/json": { examples: { one: { value } } } } },
    },
  },
});

/** Stamps on letters, whose examples do not name their letter: as Media do not name their Message. */
const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Post", version: "1" },
  paths: {
    "/{AccountSid}/Letters.json": get("ListLetter", ["AccountSid"], { letters: [] }),
    "/{AccountSid}/Letters/{Letter}.json": get(
      "FetchLetter",
      ["AccountSid", "Letter"],
      { sid: "LE1", account_sid: "AC1" },
      { Self: { operationId: "FetchLetter", parameters: { Letter: "$response.body#/sid" } } },
    ),
    "/{AccountSid}/Letters/{Letter}/Stamps.json": get("ListStamp", ["AccountSid", "Letter"], {
      stamps: [],
    }),
    "/{AccountSid}/Letters/{Letter}/Stamps/{Stamp}.json": get(
      "FetchStamp",
      ["AccountSid", "Letter", "Stamp"],
      { sid: "ST1" },
    ),
  },
};

const name = "post" as DocumentName;
const operations = readOperations({ name, file: "specs/post.openapi.json", document });
const resources = readResources(operations);
const post: ContractDocument = { name, document, operations, resources, validators: {}, plans: {} };

async function discovered(status: number) {
  const asked: string[] = [];
  const fetch = (request: Request) => {
    asked.push(new URL(request.url).pathname);
    return Promise.resolve(new Response(null, { status }));
  };
  const options = { baseUrl: "http://127.0.0.1:1", token: "t", fetch };
  const target = createTarget({ ...options, credentials: { user: "AC1", password: "t" } });
  return { asked, ...(await discover(post, options, target, undefined)) };
}

it("discover: a parent that no example names is the item of its own collection's example", async () => {
  const { asked, subjects } = await discovered(204);
  expect(asked).toEqual(["/AC1/Letters.json", "/AC1/Letters/LE1/Stamps.json"]);
  expect(subjects.map(({ parents }) => parents)).toEqual([
    { AccountSid: "AC1" },
    { AccountSid: "AC1", Letter: "LE1" },
  ]);
});

it("discover: a parent that is not there is left out, with advice only where an option helps", async () => {
  const { subjects, skipped } = await discovered(404);
  expect(subjects.map(({ resource }) => resource.path)).toEqual(["/{AccountSid}/Letters.json"]);
  expect(skipped[0]).toBe("/AC1/Letters/LE1/Stamps.json from the examples does not exist");
});
