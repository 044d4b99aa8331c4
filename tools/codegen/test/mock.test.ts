import { describe, expect, it } from "vitest";
import { generateMock } from "../src/mock.ts";
import { given, getThings } from "./_document.ts";

const HEADER = `// @generated from specs/things.openapi.json by tools/codegen (mock).
// Do not edit. Change packages/spec, then run \`pnpm generate\`.
`;

function want(parts: Readonly<Record<string, unknown>>): string {
  return generateMock(given(parts))["things.ts"] ?? "";
}

describe("generateMock", () => {
  it("begins with where it comes from, and takes the hosts of the servers", () => {
    const text = want({ paths: {} });
    expect(text.startsWith(HEADER)).toBe(true);
    expect(text).toContain('export const hosts: readonly string[] = ["api.example.com"];');
    expect(text).toContain("export type OperationId = never;");
  });

  it("splits a path into words and parameters with their suffix", () => {
    const paths = {
      "/things/{Sid}.xml": {
        get: { operationId: "FetchThing", responses: { "204": { description: "" } } },
      },
    };
    expect(want({ paths })).toContain('"path": ["things",{"parameter":"Sid","suffix":".xml"}],');
  });

  it("gives the representations of an operation one handler", () => {
    const responses = { "204": { description: "" } };
    const text = want({
      paths: {
        "/things": { get: { operationId: "ListThing", responses } },
        "/things.csv": {
          get: { operationId: "ListThingCsv", "x-representation-of": "ListThing", responses },
        },
      },
    });
    expect(text).toContain('export type OperationId =\n  | "ListThing"\n  | "ListThingCsv";');
    expect(text).toContain('export type HandlerId =\n  | "ListThing";');
    expect(text).toContain('"operation": "ListThingCsv",\n    "handler": "ListThing",');
  });

  it("takes the limits of parameters that are clamped, wherever they are declared", () => {
    const parameters = [
      {
        name: "PageSize",
        in: "query",
        schema: { type: "integer", maximum: 1000, default: 50, "x-clamp": true },
      },
      { name: "Page", in: "query", schema: { type: "integer", maximum: 9, default: 0 } },
    ];
    expect(want({ paths: getThings({ parameters }) })).toContain(
      'limits = {"PageSize":{"default":50,"maximum":1000}} as const',
    );
    const item = { ...(getThings({}) as { "/things": object })["/things"], parameters };
    expect(want({ paths: { "/things": item } })).toContain('limits = {"PageSize":');
  });

  it("follows references to responses, and names the component of each body", () => {
    const text = want({
      paths: getThings({
        responses: {
          "204": { description: "" },
          "404": { $ref: "#/components/responses/NotFound" },
        },
      }),
      components: {
        responses: {
          NotFound: {
            description: "",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Lost" } } },
          },
        },
        schemas: { Lost: {} },
      },
    });
    expect(text).toContain('"bodies": {"404":"Lost"},');
  });

  it("keeps of the refusals what a server needs", () => {
    const kind = {
      code: 20404,
      status: 404,
      message: "{path} was not found",
      more_info: "m",
      "x-inferred": "why",
    };
    expect(want({ paths: {}, "x-twilio-errors": { NotFound: kind } })).toContain(
      'errors = {"NotFound":{"code":20404,"status":404,"message":"{path} was not found","more_info":"m"}} as const',
    );
  });

  it.each([
    [
      "an operation without operationId",
      { paths: getThings({ operationId: undefined }) },
      "#/paths/~1things/get",
    ],
    [
      "an operation without a 2xx response",
      { paths: getThings({ responses: { "404": { description: "" } } }) },
      "#/paths/~1things/get",
    ],
    ["a table of refusals that is none", { paths: {}, "x-twilio-errors": [] }, "#/x-twilio-errors"],
  ])("refuses %s and says where it is", (_, parts, pointer) => {
    expect(() => want(parts)).toThrow(`specs/things.openapi.json${pointer}`);
  });
});
