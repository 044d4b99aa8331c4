import { readFileSync } from "node:fs";
import { fitting, type JsonSchema } from "@shortcodes/schema-arbitrary";
import type { OperationValidators } from "@shortcodes/validation";
import { operations as account2008 } from "@shortcodes/validation/api-2008-08-01";
import { operations as account2010 } from "@shortcodes/validation/api-2010-04-01";
import { operations as messaging } from "@shortcodes/validation/messaging-v1";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";

const { ListShortCode } = messaging;
const { UpdateShortCode } = account2010;
const query = (text: string) => ListShortCode.query(new URLSearchParams(text));

describe("CreateMessage.form", () => {
  it("reads a list in one go, however long it is", () => {
    const pairs = Array.from({ length: 500_000 }, () => ["MediaUrl", ""] as const);
    const { issues = [] } = account2010.CreateMessage.form(pairs);
    expect(issues.map(({ pointer, keyword }) => `${pointer} ${keyword}`)).toContain(
      "/MediaUrl maxItems",
    );
  });
});

describe("ListShortCode.query", () => {
  it.each<[text: string, value: object]>([
    ["", {}],
    ["PageSize=20&Page=0", { PageSize: 20, Page: 0 }],
    ["PageSize=1000", { PageSize: 1000 }],
    ["PageSize=1001", { PageSize: 1000 }],
    ["PageSize=99999999999999999999999", { PageSize: 1000 }],
    ["PageToken=PASC1&PageToke=x&pagesize=7", { PageToken: "PASC1" }],
    ["__proto__=1&constructor=2&toString=3", {}],
    ["PageToken=", { PageToken: "" }],
    ["PageToken=05", { PageToken: "05" }],
  ])("takes %j", (text, value) => {
    expect(query(text)).toEqual({ value });
    expect(Object.getPrototypeOf(query(text).value)).toBe(Object.prototype);
  });

  it.each<[text: string, keyword: string, message: string]>([
    ["PageSize=0", "minimum", "must be at least 1, not 0"],
    ["PageSize=-1", "minimum", "must be at least 1, not -1"],
    ["PageSize=", "type", 'must be of type integer, not ""'],
    ["PageSize=0x10", "type", 'must be of type integer, not "0x10"'],
    ["PageSize=%205", "type", 'must be of type integer, not " 5"'],
    ["PageSize=5%0A", "type", 'must be of type integer, not "5\\n"'],
    ["PageSize=1e3", "type", 'must be of type integer, not "1e3"'],
    ["PageSize=05", "type", 'must be of type integer, not "05"'],
    ["PageSize=%2B5", "type", 'must be of type integer, not "+5"'],
    ["PageSize=5.0", "type", 'must be of type integer, not "5.0"'],
    ["PageSize=true", "type", 'must be of type integer, not "true"'],
    ["PageSize=١", "type", 'must be of type integer, not "١"'],
    ["PageSize=1&PageSize=2", "repeated", "must not be repeated"],
    ["PageSize=1&PageSize=1&PageSize=1", "repeated", "must not be repeated"],
  ])("refuses %j", (text, keyword, message) => {
    expect(query(text).issues).toEqual([
      {
        message,
        path: ["PageSize"],
        pointer: "/PageSize",
        keyword,
        expected: expect.anything() as unknown,
      },
    ]);
  });

  it("refuses a number that would come out as another one", () => {
    expect(query("Page=9007199254740993").issues?.[0]).toMatchObject({
      path: ["Page"],
      keyword: "type",
    });
  });

  it("does not change its input and does not keep it", () => {
    const pairs = Object.freeze([Object.freeze(["PageSize", "5000"] as const)]);
    expect(ListShortCode.query(pairs)).toEqual({ value: { PageSize: 1000 } });
    expect(query("Page=1").value).not.toBe(query("Page=1").value);
  });

  it("has the type of the document", () => {
    const { value } = query("");
    if (value === undefined) throw new Error("refused");
    expectTypeOf(value).toEqualTypeOf<{ PageSize?: number; Page?: number; PageToken?: string }>();
  });
});

describe("UpdateShortCode.form", () => {
  it("takes an empty value where the document has one, and names every parameter that is wrong", () => {
    expect(UpdateShortCode.form([["SmsUrl", ""]])).toEqual({ value: { SmsUrl: "" } });
    const { issues } = UpdateShortCode.form([
      ["SmsUrl", "ftp://a"],
      ["SmsMethod", "PUT"],
      ["FriendlyName", ""],
    ]);
    expect(issues?.map(({ pointer, keyword }) => [pointer, keyword])).toEqual([
      ["/FriendlyName", "minLength"],
      ["/SmsUrl", "pattern"],
      ["/SmsMethod", "enum"],
    ]);
  });
});

describe("an operation without parameters", () => {
  it("makes nothing", () => {
    const pairs = new URLSearchParams("a=b");
    expect(messaging.FetchShortCode.query(pairs)).toBe(messaging.DeleteShortCode.query([]));
    expect(messaging.FetchShortCode.query(pairs)).toEqual({ value: {} });
  });
});

describe("a decoder as Standard Schema", () => {
  const { validate, jsonSchema } = ListShortCode.query["~standard"];

  it("has the wire's form as input, and the document's as output", () => {
    type Output = { PageSize?: number; Page?: number; PageToken?: string };
    type Input = { PageSize?: string; Page?: string; PageToken?: string };
    expectTypeOf(ListShortCode.query).toExtend<StandardSchemaV1<Input, Output>>();
    expectTypeOf<StandardSchemaV1.InferInput<typeof ListShortCode.query>>().toEqualTypeOf<Input>();
  });

  it.each<[name: string, input: unknown, value: object]>([
    ["an object of texts", { PageSize: "20", Page: "0", Other: "x" }, { PageSize: 20, Page: 0 }],
    ["an object that leaves some out", { PageSize: undefined, PageToken: "a" }, { PageToken: "a" }],
    ["a list of one text", { PageSize: ["5000"] }, { PageSize: 1000 }],
    ["no texts", { PageSize: [] }, {}],
    ["what has been read before", { PageSize: 20 }, { PageSize: 20 }],
    ["pairs", [["PageSize", "20"]], { PageSize: 20 }],
    ["a query", new URLSearchParams("PageSize=20"), { PageSize: 20 }],
    ["a map", new Map([["PageSize", "20"]]), { PageSize: 20 }],
  ])("reads %s", (_name, input, value) => {
    expect(validate(input)).toEqual({ value });
  });

  it.each<[name: string, input: unknown, pointer: string, keyword: string]>([
    ["a text that is no number", { PageSize: "x" }, "/PageSize", "type"],
    ["a key given twice", { PageSize: ["1", "2"] }, "/PageSize", "repeated"],
    ["null", null, "", "type"],
    ["a text", "PageSize=20", "", "type"],
    ["a list of texts", ["PageSize"], "", "type"],
    ["a set", new Set(["PageSize"]), "", "type"],
    ["a value of another type", { PageToken: 1 }, "/PageToken", "type"],
  ])("refuses %s", (_name, input, pointer, keyword) => {
    const { issues = [] } = validate(input);
    expect(issues).toMatchObject([{ pointer, keyword }]);
  });

  it("takes the files of a form for no text", () => {
    const form = new FormData();
    form.set("FriendlyName", new File([], "a"));
    expect(UpdateShortCode.form["~standard"].validate(form).issues).toMatchObject([
      { pointer: "/FriendlyName", keyword: "type" },
    ]);
  });

  it("describes both sides", () => {
    const target = "draft-2020-12";
    const number = { type: "integer", minimum: 1, maximum: 1000 };
    expect(jsonSchema.output({ target })).toMatchObject({ properties: { PageSize: number } });
    expect(jsonSchema.input({ target })).toMatchObject({
      required: [],
      properties: {
        PageSize: { type: "string" },
        Page: { type: "string" },
        PageToken: { type: "string" },
      },
    });
  });
});

interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

// Every parameter set and form of every document: what is written is read back, and what Ajv refuses is refused.
describe.each<[string, Readonly<Record<string, OperationValidators>>]>([
  ["api-2008-08-01", account2008],
  ["api-2010-04-01", account2010],
  ["messaging-v1", messaging],
])("%s", (name, operations) => {
  const url = import.meta.resolve(`@shortcodes/openapi/${name}.openapi.json`);
  const document = JSON.parse(readFileSync(new URL(url), "utf8")) as {
    paths: Record<string, Record<string, { operationId: string; parameters?: Parameter[] }>>;
  };
  const ajv = new Ajv2020({ strict: false, logger: false });
  ajvFormats.default(ajv);
  const described = Object.values(document.paths)
    .flatMap((item) => Object.values(item))
    .filter(({ operationId }) => operationId !== undefined);

  it.each(described)(
    "$operationId: decodes path and query as Ajv judges them",
    ({ operationId, parameters = [] }) => {
      for (const place of ["path", "query"] as const) {
        const own = parameters.filter((parameter) => parameter.in === place);
        const properties = Object.fromEntries(own.map(({ name: key, schema }) => [key, schema]));
        const required = own.filter((parameter) => parameter.required).map(({ name: key }) => key);
        const schema = { type: "object", properties, required };
        const judge = ajv.compile(schema);
        const decode = operations[operationId]?.[place];
        const text = fc.oneof(
          fc.constantFrom("", "0", "7", "1000", "1001", "-1", "x", "0x1", " 1"),
          fc.string(),
        );
        const pairs = fc.record(
          Object.fromEntries(
            own.map(({ name: key, schema: one }) => [
              key,
              fc.oneof(fitting(one).map(String), text),
            ]),
          ),
          {
            requiredKeys: required.length > 1 ? required.slice(1) : [],
            noNullPrototype: true,
          },
        );
        fc.assert(
          fc.property(pairs, (given) => {
            const value = Object.fromEntries(
              Object.entries(given as Record<string, string>).map(([key, one]) => [
                key,
                read(properties[key], one),
              ]),
            );
            const result = decode?.(Object.entries(given as Record<string, string>));
            expect(result?.issues === undefined).toBe(judge(value));
            if (result?.issues === undefined) expect(result?.value).toEqual(value);
          }),
          { numRuns: 60 },
        );
      }
    },
  );
});

/** The rule of the decoders, in other words. */
function read(schema: (JsonSchema & { "x-clamp"?: boolean }) | undefined, text: string): unknown {
  if (
    schema?.type !== "integer" ||
    String(BigInt.asIntN(64, BigInt(/^-?\d{1,15}$/.test(text) ? text : 0))) !== text
  )
    return text;
  return schema["x-clamp"] ? Math.min(Number(text), schema.maximum ?? Infinity) : Number(text);
}
