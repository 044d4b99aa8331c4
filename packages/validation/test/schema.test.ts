import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import {
  type ListShortCodeResponse,
  isShortCode,
  operations,
  ShortCode,
  validateListShortCodeResponse,
  validateShortCode,
} from "@shortcodes/validation/messaging-v1";
import { operation } from "@shortcodes/validation/messaging-v1/fetch-short-code";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Ajv } from "ajv";
import ajvFormats from "ajv-formats";
import { describe, expect, expectTypeOf, it } from "vitest";
import { fields } from "../src/fields.ts";
import { guard, reference } from "../src/guard.ts";
import { list } from "../src/list.ts";
import { schema } from "../src/schema.ts";
import { text } from "../src/text.ts";
import { any } from "../src/type.ts";
import { values } from "../src/values.ts";

const shortCode: ShortCode = {
  sid: "SCaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  account_sid: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  service_sid: "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  date_created: "2015-07-30T20:12:31Z",
  date_updated: "2015-07-30T20:12:33Z",
  short_code: "12345",
  country_code: "US",
  capabilities: ["SMS"],
  url: "https://messaging.twilio.com/v1/Services/MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/ShortCodes/SCaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
};

describe("ShortCode", () => {
  it("gives the value itself, and guards its type", () => {
    const value: unknown = shortCode;
    expect(validateShortCode(value)).toEqual({ value: shortCode });
    expect(validateShortCode(value).value).toBe(value);
    if (!isShortCode(value)) throw new Error("refused");
    expectTypeOf(value).toEqualTypeOf<ShortCode>();
    // @ts-expect-error -- no such property
    expect(value.shortCode).toBeUndefined();
  });

  it("says what is wrong, where, and what was expected", () => {
    const { date_created: _, ...rest } = shortCode;
    expect(validateShortCode({ ...rest, sid: "SC1", capabilities: ["SMS", "FAX"] }).issues).toEqual(
      [
        {
          message: 'must have at least 34 characters, not "SC1"',
          path: ["sid"],
          pointer: "/sid",
          keyword: "minLength",
          expected: 34,
        },
        {
          message: 'must match ^SC[0-9a-fA-F]{32}$, not "SC1"',
          path: ["sid"],
          pointer: "/sid",
          keyword: "pattern",
          expected: "^SC[0-9a-fA-F]{32}$",
        },
        {
          message: "is required",
          path: ["date_created"],
          pointer: "/date_created",
          keyword: "required",
          expected: true,
        },
        {
          message: 'must be one of SMS, MMS, not "FAX"',
          path: ["capabilities", 1],
          pointer: "/capabilities/1",
          keyword: "enum",
          expected: ["SMS", "MMS"],
        },
      ],
    );
    expect(validateShortCode(null).issues).toEqual([
      {
        message: "must be of type object, not null",
        path: [],
        pointer: "",
        keyword: "type",
        expected: "object",
      },
    ]);
  });

  it("points into lists, and quotes no more than 40 characters", () => {
    const page = {
      meta: {},
      short_codes: [shortCode, { ...shortCode, url: "x".repeat(1000) }],
    } as unknown as ListShortCodeResponse;
    const issue = validateListShortCodeResponse(page).issues?.find(({ pointer }) =>
      pointer.startsWith("/short_codes"),
    );
    expect(issue).toMatchObject({ path: ["short_codes", 1, "url"], pointer: "/short_codes/1/url" });
    expect(issue?.message.length).toBeLessThan(250);
  });
});

describe("Standard Schema", () => {
  it("is one, with its JSON Schema side", () => {
    expectTypeOf(ShortCode).toExtend<StandardSchemaV1<ShortCode>>();
    expectTypeOf(ShortCode).toExtend<StandardJSONSchemaV1<ShortCode>>();
    const { validate, vendor, version } = ShortCode["~standard"];
    expect({ vendor, version }).toEqual({ vendor: "shortcodes", version: 1 });
    expect(validate(shortCode)).toEqual({ value: shortCode });
    expect(validate({}).issues?.length).toBeGreaterThan(0);
  });

  it.each([
    ["draft-2020-12", new Ajv2020({ strict: true, allowUnionTypes: true })],
    ["draft-07", new Ajv({ strict: true, allowUnionTypes: true })],
    ["openapi-3.0", new Ajv({ strict: true })],
  ])("writes %s that another validator takes", (target, ajv) => {
    ajvFormats.default(ajv);
    const written = operations.ListShortCode.responses[200]["application/json"][
      "~standard"
    ].jsonSchema.output({ target });
    const validate = ajv.compile(written);
    const url = "https://a.example/";
    const meta = {
      page: 0,
      page_size: 50,
      first_page_url: url,
      previous_page_url: null,
      next_page_url: null,
      key: "short_codes",
      url,
    };
    expect(validate({ meta, short_codes: [shortCode] })).toBe(true);
    expect(validate({ meta, short_codes: [{ ...shortCode, sid: "x" }] })).toBe(false);
  });

  it.each(["draft-04", "__proto__", "constructor"])("refuses the target %s", (target) => {
    expect(() => ShortCode["~standard"].jsonSchema.input({ target })).toThrow(
      `unknown target ${target}, expected draft-2020-12, draft-07 or openapi-3.0`,
    );
  });

  it("writes for OpenAPI 3.0 what it has instead of null, lists of types and references", () => {
    const shape = fields(
      {
        type: text({ type: ["string", "null"], maxLength: 3 }),
        check: any({ type: ["string", "integer", "null"] }),
        none: any({ type: "null" }),
        few: values(["a", null], { type: ["string", "null"] }),
        kept: reference(guard("Kept", () => list(any()))),
      },
      ["type", "check", "none", "few", "kept"],
    );
    const { jsonSchema } = schema(guard("Shape", () => shape))["~standard"];
    expect(jsonSchema.output({ target: "openapi-3.0" })).toEqual({
      type: "object",
      properties: {
        type: { type: "string", nullable: true, maxLength: 3 },
        check: {
          anyOf: [
            { type: "string", nullable: true },
            { type: "integer", nullable: true },
          ],
        },
        none: { type: "string", nullable: true, enum: [null] },
        few: { type: "string", nullable: true, enum: ["a", null] },
        kept: { type: "array", items: {} },
      },
    });
  });
});

describe("the module of one operation", () => {
  it("has what the document's module has under its name", () => {
    expect(operation).toBe(operations.FetchShortCode);
    expect(operation.responses[200]["application/json"]).toBe(ShortCode);
    expect(operation.path([["Sid", "SC1"]]).issues?.map(({ path }) => path)).toEqual([
      ["ServiceSid"],
    ]);
  });
});
