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
      resources: definition.resources.map((resource) => ({
        ...resource,
        operations: resource.operations.map((operation) => ({
          ...operation,
          query: z.object({ When: z.date() }),
        })),
      })),
    };
    expect(() => createDocument(broken)).toThrow(
      "api-2008-08-01: ListShortCode query.When: z.date cannot be expressed in the document",
    );
  });

  it("wraps what zod-to-openapi throws, which is no Error", () => {
    const broken = { ...definition, resources: [undefined as never] };
    expect(() => createDocument(broken)).toThrow(/^api-2008-08-01: /);
  });

  it("refuses an error group whose kinds differ in status", () => {
    const broken = {
      ...definition,
      resources: definition.resources.map((resource) => ({
        ...resource,
        errors: { ...resource.errors, NotFound: ["NotFound", "MethodNotAllowed"] as const },
      })),
    };
    expect(() => createDocument(broken)).toThrow(
      "api-2008-08-01: error group NotFound: expected one status for all errors, found 405 for MethodNotAllowed and 404 for NotFound",
    );
  });

  it("refuses an error group that two resources understand differently", () => {
    const [resource] = definition.resources;
    if (resource === undefined) throw new Error("there are no resources");
    const other = { ...resource, operations: [], errors: { NotFound: ["Forbidden"] as const } };
    expect(() => createDocument({ ...definition, resources: [resource, other] })).toThrow(
      "api-2008-08-01: error group NotFound: expected the same errors in all resources, found NotFound in one and Forbidden in another: give one of them a name of its own",
    );
  });

  it("has every documented success: Twilio lists 200 beside 201 for CreateShortCode only", () => {
    const several = definitions.flatMap((one) => {
      const { paths = {} } = createDocument(one).document;
      return Object.values(paths).flatMap(({ get, post, put, delete: remove }) =>
        [get, post, put, remove].flatMap((operation) => {
          const responses = Object.entries(operation?.responses ?? {});
          const good = responses.filter(([status]) => status.startsWith("2"));
          return good.length === 1 || operation === undefined
            ? []
            : [[operation.operationId, Object.fromEntries(good)] as const];
        }),
      );
    });
    const [[id, { 200: ok, 201: created }] = ["", {}]] = several;
    expect([several.length, id]).toEqual([1, "CreateShortCode"]);
    expect(created?.content).toBeDefined();
    expect({ ...ok, description: "" }).toEqual({ ...created, description: "" });
  });

  it.each(definitions.map((one) => [one.name, one] as const))(
    "%s: the sentences of refusals name only parameters that the document has",
    (_, one) => {
      const { "x-twilio-errors": table = {}, ...rest } = createDocument(one).document as {
        "x-twilio-errors"?: Readonly<Record<string, { readonly message: string }>>;
      };
      const has = JSON.stringify(rest);
      const missing = Object.values(table).flatMap(({ message }) =>
        [...message.matchAll(/'?\b([A-Z][a-z]+(?:[A-Z][a-z]+)+|(?<=')[A-Z][a-z]+(?='))\b/g)]
          .map(([, name = ""]) => name)
          .filter((name) => !has.includes(`"${name}"`)),
      );
      expect(missing).toEqual([]);
    },
  );

  it("makes the same bytes twice", () => {
    expect(JSON.stringify(createDocument(definition).document)).toBe(
      JSON.stringify(createDocument(definition).document),
    );
  });
});
