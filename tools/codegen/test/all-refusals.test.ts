import type { Json, JsonObject, NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import { describe, expect, it } from "vitest";
import { generateClient } from "../src/client.ts";
import { generateMock } from "../src/mock.ts";
import { generateValidation } from "../src/validation.ts";
import { generateXml } from "../src/xml.ts";
import { documentOf } from "./_small-document.ts";

/** A document with many faults, some of them reached by several ways. */
const given = documentOf(
  {
    A: {
      type: "object",
      nullable: true,
      properties: {
        a: { type: "string", format: "phone", pattern: "[" },
        b: { oneOf: [{}], minLength: 1 },
        c: { $ref: "#/components/schemas/B" },
        d: { $ref: "#/components/schemas/B" },
        e: { type: "strange", maximum: 1 },
        "f g": { type: "string" },
      },
    },
    B: { anyOf: [{ allOf: [{}] }, { $ref: "#/components/schemas/A" }, { not: {} }] },
  },
  {
    servers: [{ url: "https://a.example/v1" }],
    "x-twilio-errors": { Bad: 1 },
    paths: {
      "/a": {
        get: {
          operationId: "a",
          parameters: [
            { name: "p", in: "header", schema: { type: "string" } },
            { name: "q", in: "query", style: "form", schema: { type: "string" } },
            { name: "r", in: "query", schema: { type: "number", "x-twilio-error": "No" } },
          ],
          responses: { 404: answer("A"), default: answer("A") },
        },
        post: { operationId: "c", responses: { 200: { $ref: "#/components/responses/None" } } },
      },
      "/v{n}/b": { get: { operationId: "b", responses: { 200: answer("A") } } },
      "/c": {
        get: {
          operationId: "d",
          requestBody: { content: { "text/plain": { schema: { type: "file" } } } },
          responses: { 200: answer("None") },
        },
      },
    },
  },
);

function answer(component: string): JsonObject {
  const schema = { $ref: `#/components/schemas/${component}` };
  return { description: "", content: { "application/xml": { schema } } };
}

type Generate = (documents: readonly NamedDocument[]) => unknown;

/** The lines of the message, without the file, up to the problem. */
async function refusals(generate: Generate, ...documents: readonly NamedDocument[]) {
  try {
    await generate(documents);
  } catch (error) {
    const lines = (error as Error).message.split("\n");
    for (const line of lines)
      expect(line).toMatch(/^specs\/small\.openapi\.json#\S* ?\S*: .+; .+$/);
    return lines.map((line) => line.slice("specs/small.openapi.json".length).split(": ")[0]);
  }
  return [];
}

const schemas = [
  "#/components/schemas/A/nullable",
  "#/components/schemas/A/properties/a/format",
  "#/components/schemas/A/properties/a/pattern",
  "#/components/schemas/A/properties/b/oneOf",
  "#/components/schemas/A/properties/b/minLength",
  "#/components/schemas/B/anyOf/0/allOf",
  "#/components/schemas/B/anyOf/1/$ref",
  "#/components/schemas/B/anyOf/2/not",
  "#/components/schemas/A/properties/e/type",
];
const reference = "#/paths/~1a/post/responses/200";
const bodies = [
  "#/paths/~1c/get/requestBody/content/text~1plain/schema/type",
  "#/paths/~1c/get/responses/200/content/application~1xml/schema/$ref",
];

describe("all that codegen refuses of a document is refused at once", () => {
  it("validation", async () => {
    expect(await refusals(generateValidation, given)).toEqual([
      ...schemas,
      "#/paths/~1a/get/parameters/0",
      "#/paths/~1a/get/parameters/1",
      "#/paths/~1a/get/parameters/2/schema",
      reference,
      ...bodies,
    ]);
  });

  it("xml", async () => {
    expect(await refusals(generateXml, given)).toEqual([...schemas, reference, ...bodies]);
    const properties = { "f g": { type: "string" }, h: {}, toString: { type: "string" } };
    const ownPaths = { "/a": { get: { operationId: "a", responses: { 200: answer("A") } } } };
    const fine = documentOf({ A: { type: "object", properties } }, { paths: ownPaths });
    expect(await refusals(generateXml, fine)).toEqual([
      "#/components/schemas/A/properties/f g",
      "#/components/schemas/A/properties/h",
      "#/components/schemas/A/properties/toString",
    ]);
  });

  it("mock", async () => {
    expect(await refusals(generateMock, given)).toEqual([
      "#/paths/~1a/get/parameters/2/schema/x-twilio-error",
      reference,
      "#/paths/~1v{n}~1b/get",
    ]);
  });

  it("client", async () => {
    expect(await refusals(generateClient, given)).toEqual([
      "#/servers/0/url",
      reference,
      "#/paths/~1c/get/requestBody/content",
    ]);
  });

  it("of several documents", async () => {
    const again = { ...given, document: { ...given.document, paths: {} } };
    const other = documentOf({ Z: { oneOf: [] } as Json });
    expect(await refusals(generateValidation, again, other)).toEqual([
      ...schemas,
      "#/components/schemas/Z/oneOf",
    ]);
  });

  it("but a fault of codegen itself is none of the document's", () => {
    const broken = { ...given, document: undefined as unknown as NamedDocument["document"] };
    expect(() => generateValidation([given, broken])).toThrow(TypeError);
  });
});
