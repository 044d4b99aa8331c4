import { describe, expect, it } from "vitest";
import { generateValidation } from "../src/validation.ts";
import { documentOf } from "./_small-document.ts";

const given = documentOf(
  {
    Item: {
      type: "object",
      required: ["sid"],
      properties: { sid: { type: "string", pattern: "^SC[0-9a-f]{32}$", maxLength: 34 } },
    },
  },
  {
    paths: {
      "/items": {
        get: {
          operationId: "ListItem",
          parameters: [
            {
              name: "PageSize",
              in: "query",
              schema: { type: "integer", maximum: 50, "x-clamp": true },
            },
          ],
          responses: {
            200: {
              content: {
                "application/json": {
                  schema: { type: "array", items: { $ref: "#/components/schemas/Item" } },
                },
              },
            },
            204: {},
          },
        },
      },
    },
  },
);

const header =
  "// @generated from specs/small.openapi.json by tools/codegen (validation).\n// Do not edit. Change packages/spec, then run `pnpm generate`.\n\n";

describe("generateValidation", () => {
  const files = generateValidation([given]);

  it("writes schemas, patterns, a module per operation and one of everything", () => {
    expect(Object.keys(files).toSorted()).toEqual([
      "small.ts",
      "small/list-item.ts",
      "small/patterns.ts",
      "small/schemas.ts",
    ]);
    for (const text of Object.values(files)) expect(text.startsWith(header)).toBe(true);
  });

  it("tests the length instead of counting, and no length that the pattern fixes", () => {
    expect(files["small/patterns.ts"]).toBe(`${header}// ^SC[0-9a-f]{32}$
const pattern1Expression$ = /* @__PURE__ */ new RegExp("^SC[0-9a-f]*$", "u");
export function pattern1$(text: string): boolean {
  return text.length === 34 && pattern1Expression$.test(text);
}
`);
    expect(files["small/schemas.ts"]).toContain(`  const p0 = record.sid;
  if (!(typeof p0 === "string" && pattern1$(p0)) && stop$(fail, "sid")) return false;
  return true;
`);
  });

  it("decodes what the query may hold, clamped where the document says so", () => {
    expect(files["small/list-item.ts"]).toContain(`export type Query = {
  PageSize?: number;
};
`);
    expect(files["small/list-item.ts"]).toContain(
      '  PageSize: { types: ["integer"], clamp: 50 },\n',
    );
    expect(files["small/list-item.ts"]).toContain(
      "export const path: Decoder$<Path> = decodeNothing$;",
    );
  });

  it("gives the same bytes again", () => {
    expect(generateValidation([structuredClone(given)])).toEqual(files);
  });
});
