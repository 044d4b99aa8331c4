import { describe, expect, test } from "vitest";
import type { Schema } from "@shortcodes/openapi-reader/openapi-document";
import { schemaRules } from "../src/schema-rules.ts";

describe("schemaRules", () => {
  const cases: readonly [string, Schema, string][] = [
    ["a string", { type: "string" }, "string"],
    [
      "a length and a pattern",
      { type: "string", minLength: 34, maxLength: 34, pattern: "^SC" },
      "string, 34 characters, `^SC`",
    ],
    [
      "two lengths",
      { type: "string", minLength: 1, maxLength: 64 },
      "string, at least 1 character, at most 64 characters",
    ],
    ["a range", { type: "integer", minimum: 0, maximum: 9 }, "integer, 0 to 9"],
    ["an open range", { type: "integer", minimum: 0 }, "integer, 0 or more"],
    [
      "a number that is cut",
      { type: "integer", minimum: 1, maximum: 1000, default: 50, "x-clamp": true },
      "integer, 1 to 1000, larger values are clamped to 1000, default `50`",
    ],
    [
      "choices and null",
      { type: ["string", "null"], enum: ["GET", "POST", null] },
      "`GET` or `POST`, or null",
    ],
    [
      "a URL or nothing",
      {
        anyOf: [
          { type: "string", format: "uri", pattern: "^https?:" },
          { type: "string", const: "" },
        ],
      },
      "http or https URL, or an empty value",
    ],
    [
      "an array of a named shape",
      { type: "array", items: { $ref: "#/components/schemas/ShortCode" } },
      "array of [ShortCode](#shortcode)",
    ],
    ["a path", { type: "string", pattern: "^\\/[a-z]+$" }, "path"],
    ["the two dates", { type: "string", format: "date-time" }, "ISO 8601 date"],
    ["the older date", { type: "string", format: "date-time-rfc-2822" }, "RFC 2822 date"],
    ["an old name", { type: "string", deprecated: true }, "string, deprecated"],
  ];
  test.each(cases)("says %s in words", (_, given, want) => {
    expect(schemaRules(given)).toBe(want);
  });
});
