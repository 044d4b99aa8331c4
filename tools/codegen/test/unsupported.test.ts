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
    `${A}/unevaluatedProperties: keyword "unevaluatedProperties" is not supported; remove it`,
  ],
  ["a dynamic reference", { $dynamicRef: "#a" }, `${A}/$dynamicRef: keyword`],
  ["an unknown type", { type: "file" }, `${A}/type: type "file" is unknown; use null, boolean`],
  [
    "an unknown format",
    { type: "object", properties: { b: { type: "string", format: "phone" } } },
    `${A}/properties/b/format: format "phone" is not supported; remove it`,
  ],
  [
    "an unknown format of a number",
    { type: "integer", format: "phone" },
    `${A}/format: format "phone" is not supported; remove it`,
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
    { type: "array", items: { $ref: "#/components/schemas/B" } },
    `${A}/items/$ref: $ref #/components/schemas/B does not exist; add`,
  ],
  [
    "a reference to itself",
    { $ref: "#/components/schemas/A" },
    `${A}/$ref: $ref #/components/schemas/A is circular; remove it`,
  ],
  [
    "an alternative of itself",
    { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/A" }] },
    `${A}/anyOf/1/$ref: $ref #/components/schemas/A is circular`,
  ],
  [
    "an item of itself",
    { type: "array", items: { $ref: "#/components/schemas/A" } },
    `${A}/items/$ref: $ref #/components/schemas/A is circular`,
  ],
  [
    "a reference to what is no component",
    { type: "object", properties: { b: {}, c: { $ref: "#/components/schemas/A/properties/b" } } },
    `${A}/properties/c/$ref: $ref #/components/schemas/A/properties/b is not a schema in components/schemas; move it there`,
  ],
  ["a schema that is none", "string", `${A}: a schema has to be an object; correct the document`],
  ["false as a schema", false, `${A}: a schema has to be an object; correct the document`],
  ...[
    { nullable: true },
    { exclusiveMinimum: 1 },
    { multipleOf: 2 },
    { minItems: 1 },
    { uniqueItems: true },
    { prefixItems: [{}] },
    { contains: {} },
    { minProperties: 1 },
    { patternProperties: {} },
    { propertyNames: {} },
    { dependentRequired: {} },
    { allOf: [{}] },
    { oneOf: [{}] },
    { not: {} },
    { if: {} },
    { discriminator: {} },
    { $defs: {} },
  ].map((schema): [string, Json, string] => {
    const [keyword = ""] = Object.keys(schema);
    const message = `${A}/${keyword}: keyword "${keyword}" is not supported; remove it`;
    return [keyword, schema as Json, message];
  }),
  ...["date", "uuid", "email", "int32", "byte"].map((format): [string, Json, string] => [
    `the format ${format}`,
    { type: "string", format },
    `${A}/format: format "${format}" is not supported; remove it`,
  ]),
  [
    "a pattern for which the flag u is too strict",
    { type: "string", pattern: "\\-" },
    `${A}/pattern: pattern "\\\\-" is not a regular expression; correct it`,
  ],
  ["no type", { minLength: 1 }, `${A}/minLength: minLength needs the type string; add it`],
  [
    "a format without a type",
    { format: "uri" },
    `${A}/format: format needs the type string; add it`,
  ],
  [
    "a format of another type",
    { type: "integer", format: "uri" },
    `${A}/format: format needs the type string; add it`,
  ],
  ["a pattern that is no text", { type: "string", pattern: 1 }, `${A}/pattern: pattern 1 is not a`],
  [
    "a limit of another type",
    { type: "string", maximum: 1 },
    `${A}/maximum: maximum needs the type number; add it`,
  ],
  [
    "limits of two types",
    { type: ["string", "integer"], maximum: 1, format: "uri" },
    `${A}/format: format together with maximum is not supported; use anyOf`,
  ],
  [
    "keywords beside a reference",
    { $ref: "#/components/schemas/A", minLength: 1 },
    `${A}/$ref: minLength together with $ref is not supported; remove one of them`,
  ],
  [
    "keywords beside alternatives",
    { type: "string", anyOf: [{}] },
    `${A}/anyOf: type together with anyOf is not supported; remove one of them`,
  ],
  [
    "keywords beside values",
    { type: "string", enum: ["a"], format: "uri" },
    `${A}/enum: format together with enum is not supported; remove one of them`,
  ],
  [
    "values beside a value",
    { const: 1, enum: [1] },
    `${A}/const: enum together with const is not supported; remove one of them`,
  ],
  [
    "a value of another type",
    { type: "string", enum: ["a", 1] },
    `${A}/enum: 1 is not a plain value of type string; remove it or correct the type`,
  ],
  ["an object as a value", { const: {} }, `${A}/const: {} is not a plain value of type object;`],
  [
    "a schema of other properties",
    { type: "object", additionalProperties: { type: "string" } },
    `${A}/additionalProperties: a schema for additional properties is not supported; name them`,
  ],
];

describe("what codegen refuses", () => {
  it.each(refusals)("%s", (_name, schema, message) => {
    expect(() => generateValidation([documentOf({ A: schema })])).toThrow(message);
  });

  it.each<[name: string, parameter: JsonObject, message: string]>([
    ...["object", "array", "number", "null"].map((type): [string, JsonObject, string] => [
      `the type ${type} in the query`,
      { schema: { type } },
      "/schema: a parameter has to be a string, an integer, a boolean or a list of strings; give it one of these types",
    ]),
    [
      "several types in the query",
      { schema: { type: ["string", "integer"] } },
      "/schema: a parameter has to be a string, an integer, a boolean or a list of strings; give it one of these types",
    ],
    [
      "a style of its own",
      { style: "deepObject", schema: { type: "string" } },
      ": style of a parameter is not supported; remove it",
    ],
    [
      "a parameter with content",
      { content: {} },
      ": content of a parameter is not supported; remove it and describe the parameter with schema",
    ],
    ...["header", "cookie"].map((place): [string, JsonObject, string] => [
      `a parameter in ${place}`,
      { in: place, schema: { type: "string" } },
      `: a parameter in ${place} is not supported; move it to the path, the query or the form`,
    ]),
  ])("%s", (_name, parameter, message) => {
    const get = {
      operationId: "a",
      parameters: [{ name: "p", in: "query", ...parameter }],
      responses: {},
    };
    expect(() => generateValidation([documentOf({}, { paths: { "/a": { get } } })])).toThrow(
      `#/paths/~1a/get/parameters/0${message}`,
    );
  });

  it("a form that is no object", () => {
    const content = { "application/x-www-form-urlencoded": { schema: { anyOf: [{}] } } };
    const post = { operationId: "a", requestBody: { content }, responses: {} };
    expect(() => generateValidation([documentOf({}, { paths: { "/a": { post } } })])).toThrow(
      "x-www-form-urlencoded/schema: a form has to be an object; give its schema this type",
    );
  });

  it("a form that is not written as usual", () => {
    const content = {
      "application/x-www-form-urlencoded": {
        schema: { type: "object" },
        encoding: { a: { contentType: "text/plain" } },
      },
    };
    const post = { operationId: "a", requestBody: { content }, responses: {} };
    expect(() => generateValidation([documentOf({}, { paths: { "/a": { post } } })])).toThrow(
      '/post/requestBody/content/application~1x-www-form-urlencoded/encoding/a: an encoding other than {"style":"form","explode":true} is not supported; remove it',
    );
  });

  it.each<[name: string, schema: JsonObject, message: string]>([
    [
      "a namespace",
      { xml: { namespace: "http://a/" }, properties: { b: { type: "string" } } },
      "/xml: xml.namespace is not supported; remove it",
    ],
    [
      "an element around a list",
      { properties: { b: { type: "array", xml: { wrapped: true } } } },
      "/properties/b/xml: xml.wrapped is not supported; remove it",
    ],
    [
      "a list that may be null",
      { properties: { b: { type: ["array", "null"], items: { type: "string" } } } },
      "an array cannot be null in XML; remove null",
    ],
    [
      "a list of lists",
      { properties: { b: { type: "array", items: { type: "array" } } } },
      "array cannot be written as XML in a single way",
    ],
    [
      "a name that is none",
      { properties: { "a b": { type: "string" } } },
      '"a b" cannot be the name of an element; give the schema an xml.name',
    ],
    [
      "an array as attribute",
      { properties: { b: { type: "array", items: {}, xml: { attribute: true } } } },
      "an array cannot be an attribute",
    ],
    [
      "an object as attribute",
      { properties: { b: { type: "object", properties: { c: {} }, xml: { attribute: true } } } },
      "object cannot be written as XML in a single way",
    ],
    [
      "alternatives",
      { properties: { b: { anyOf: [{ type: "string" }, { type: "integer" }] } } },
      "alternatives cannot be written as XML in a single way; give the schema one type",
    ],
    [
      "anything at all",
      { properties: { b: {} } },
      "cannot be written as XML in a single way; give the schema one type",
    ],
    ["no properties", {}, "an object without properties cannot be written as XML"],
    [
      "a name that objects inherit",
      { properties: { toString: { type: "string" } } },
      "a property named toString is not supported in XML",
    ],
  ])("in XML: %s", (_name, schema, message) => {
    expect(() =>
      generateXml([documentOf({ A: { type: "object", ...schema } }, xmlAnswer)]),
    ).toThrow(message);
  });

  it("in XML: a root without a name", () => {
    const content = { "application/xml": { schema: { type: "object" } } };
    const get = { operationId: "a", responses: { 200: { content } } };
    expect(() => generateXml([documentOf({}, { paths: { "/a": { get } } })])).toThrow(
      "/content/application~1xml/schema: the schema of an XML body has no name; put it under components/schemas",
    );
  });
});

const answer = { content: { "application/xml": { schema: { $ref: "#/components/schemas/A" } } } };
const xmlAnswer = { paths: { "/a": { get: { operationId: "a", responses: { 200: answer } } } } };
