import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "@shortcodes/openapi-reader/openapi-document";
import { generateValidation } from "../src/validation.ts";
import { generateXml } from "../src/xml.ts";
import { documentOf } from "./_small-document.ts";

const A = "specs/small.openapi.json#/components/schemas/A";

/** Each ends in one error that says where, what, and how to repair it. */
const refusals: [name: string, schema: Json, message: string][] = [
  [
    "an unknown keyword",
    { unevaluatedProperties: false },
    `${A}/unevaluatedProperties: keyword "unevaluatedProperties" is not supported; take it out`,
  ],
  ["a dynamic reference", { $dynamicRef: "#a" }, `${A}/$dynamicRef: keyword`],
  ["an unknown type", { type: "file" }, `${A}/type: type "file" is unknown; use null, boolean`],
  [
    "an unknown format",
    { properties: { b: { type: "string", format: "phone" } } },
    `${A}/properties/b/format: format "phone" is not supported; take it out`,
  ],
  [
    "an unknown format of a number",
    { type: "integer", format: "phone" },
    `${A}/format: format "phone" is not supported; take it out`,
  ],
  [
    "a pattern that is none",
    { type: "string", pattern: "[" },
    `${A}/pattern: pattern "[" is not a regular expression; correct it`,
  ],
  [
    "a reference to another file",
    { $ref: "b.json#/B" },
    `${A}/$ref: $ref b.json#/B is not a JSON pointer into this document; bundle`,
  ],
  [
    "a reference to nothing",
    { items: { $ref: "#/components/schemas/B" } },
    `${A}/items/$ref: $ref #/components/schemas/B leads nowhere; add`,
  ],
  [
    "a reference to itself",
    { $ref: "#/components/schemas/A" },
    `${A}: $ref #/components/schemas/A goes round in a circle; let it go`,
  ],
  [
    "an alternative of itself",
    { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/A" }] },
    `${A}/anyOf/1: $ref #/components/schemas/A goes round`,
  ],
  [
    "a schema that is none",
    "string",
    `${A}: a schema is an object or a boolean; correct the document`,
  ],
  [
    "a list that is none",
    { anyOf: {} },
    `${A}/anyOf: anyOf is a list of schemas; correct the document`,
  ],
  [
    "a limit that is none",
    { minLength: "3" },
    `${A}/minLength: minLength is a number; correct the document`,
  ],
];

describe("what codegen refuses", () => {
  it.each(refusals)("%s", (_name, schema, message) => {
    expect(() => generateValidation([documentOf({ A: schema })])).toThrow(message);
  });

  it.each<[name: string, parameter: JsonObject, message: string]>([
    ["an object in the query", { schema: { type: "object" } }, "an object cannot be written here"],
    [
      "a style of its own",
      { style: "deepObject", schema: { type: "array" } },
      "style deepObject with explode is not supported; use form or simple",
    ],
    [
      "a parameter with content",
      { content: {} },
      "a parameter with content is not supported; describe it with schema",
    ],
  ])("%s", (_name, parameter, message) => {
    const style = parameter["style"] === "deepObject" ? { explode: true } : {};
    const get = {
      operationId: "a",
      parameters: [{ name: "p", in: "query", ...parameter, ...style }],
      responses: {},
    };
    expect(() => generateValidation([documentOf({}, { paths: { "/a": { get } } })])).toThrow(
      message,
    );
  });

  it("two operations of one name", () => {
    const get = { operationId: "a", responses: {} };
    expect(() =>
      generateValidation([documentOf({}, { paths: { "/a": { get }, "/b": { get } } })]),
    ).toThrow(
      "#/paths/~1b/get: operationId a is that of #/paths/~1a/get too; give every operation its own",
    );
  });

  it.each<[name: string, schema: JsonObject, message: string]>([
    [
      "a namespace",
      { xml: { namespace: "http://a/" }, properties: { b: { type: "string" } } },
      "xml.namespace is not supported; take it out",
    ],
    [
      "a name that is none",
      { properties: { "a b": { type: "string" } } },
      '"a b" cannot be the name of an element; give the schema an xml.name',
    ],
    [
      "an array as attribute",
      { properties: { b: { type: "array", xml: { attribute: true } } } },
      "an array cannot be an attribute",
    ],
    [
      "an object as attribute",
      { properties: { b: { type: "object", properties: { c: {} }, xml: { attribute: true } } } },
      "object has no single form in XML",
    ],
    [
      "alternatives of objects",
      { oneOf: [{ properties: { b: { type: "string" } } }] },
      "alternatives of objects have no form in XML",
    ],
    [
      "anything at all",
      { properties: { b: {} } },
      "has no single form in XML; give the schema one type",
    ],
    ["no properties", {}, "an object without properties has no form in XML"],
    [
      "a name that objects inherit",
      { properties: { toString: { type: "string" } } },
      "a property called toString is not supported in XML",
    ],
  ])("in XML: %s", (_name, schema, message) => {
    expect(() =>
      generateXml([documentOf({ A: { type: "object", ...schema } }, xmlAnswer)]),
    ).toThrow(message);
  });
});

const answer = { content: { "application/xml": { schema: { $ref: "#/components/schemas/A" } } } };
const xmlAnswer = { paths: { "/a": { get: { operationId: "a", responses: { 200: answer } } } } };
