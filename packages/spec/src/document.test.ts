import { describe, expect, it } from "vitest";
import { createDocument } from "./document.ts";
import { definitions } from "./index.ts";
import { z } from "./zod.ts";

const [definition] = definitions;
if (definition === undefined) throw new Error("there are no documents");

describe("createDocument", () => {
  it("names the document and the schema it cannot emit", () => {
    const broken = {
      ...definition,
      operations: definition.operations.map((operation) => ({
        ...operation,
        query: z.object({ When: z.date() }),
      })),
    };
    expect(() => createDocument(broken)).toThrow(
      "api-2008-08-01: ListShortCode query.When: z.date has no faithful form",
    );
  });

  it("wraps what zod-to-openapi throws, which is no Error", () => {
    const broken = { ...definition, tag: undefined as never };
    expect(() => createDocument(broken)).toThrow(/^api-2008-08-01: /);
  });

  it("refuses an error group whose kinds differ in status", () => {
    const broken = {
      ...definition,
      errors: { ...definition.errors, NotFound: ["NotFound", "MethodNotAllowed"] as const },
    };
    expect(() => createDocument(broken)).toThrow(
      "api-2008-08-01: error group NotFound: MethodNotAllowed has status 405, NotFound has 404",
    );
  });

  it("makes the same bytes twice", () => {
    expect(JSON.stringify(createDocument(definition).document)).toBe(
      JSON.stringify(createDocument(definition).document),
    );
  });
});
