import { describe, expect, it } from "vitest";
import { generateMock } from "../src/mock.ts";
import { given, getThings } from "./_document.ts";
import { plain } from "./_plain.ts";

const HEADER = `// @generated from specs/things.openapi.json by tools/codegen (mock).
// Do not edit. Change packages/spec, then run \`pnpm generate\`.
`;

function want(parts: Readonly<Record<string, unknown>>): string {
  return generateMock(given(parts))["things.ts"] ?? "";
}

const FORM = "application/x-www-form-urlencoded";
const empty = { "204": { description: "" } };

/** One operation on each path. */
function operations(...paths: readonly string[]) {
  return Object.fromEntries(
    paths.map((path, index) => [path, { get: { operationId: `Get${index}`, responses: empty } }]),
  );
}

describe("generateMock", () => {
  it("begins with where it comes from, and takes the hosts of the servers", () => {
    const text = want({ paths: {} });
    expect(text.startsWith(HEADER)).toBe(true);
    expect(plain(text)).toContain(
      plain('export const hosts: readonly string[] = ["api.example.com"];'),
    );
    expect(plain(text)).toContain(plain("export type HandlerId = never;"));
  });

  it("takes over the limit of bodies, and the paths below its own that a component links to", () => {
    const links = { type: "object", "x-subresources": { parts: "/Parts" } };
    const text = want({
      paths: {},
      "x-max-body-bytes": 10,
      components: { schemas: { Thing: { type: "object", properties: { links } } } },
    });
    expect(plain(text)).toContain(plain("export const maxBodyBytes = 10;"));
    expect(plain(text)).toContain(
      plain('export const subresources = {"Thing":{"parts":"/Parts"}} as const;'),
    );
    expect(want({ paths: {} })).not.toMatch(/maxBodyBytes|subresources/);
  });

  it("splits a path into words and parameters with their suffix", () => {
    expect(plain(want({ paths: operations("/things/{Sid}.xml") }))).toContain(
      plain('"path": ["things",{"parameter":"Sid","suffix":".xml"}],'),
    );
  });

  it("types handlers by the validators of the document", () => {
    const text = want({ paths: getThings({}) });
    expect(plain(text)).toContain(
      plain('import { operations } from "@shortcodes/validation/things";'),
    );
    expect(plain(text)).toContain(plain('export type HandlerId =\n  | "ListThing";'));
    expect(plain(text)).toContain(
      plain("export type Handlers = HandlersOf<typeof operations, HandlerId>;"),
    );
  });

  it("gives the representations of an operation one handler, and says what each is made from", () => {
    const text = want({
      paths: {
        "/things": { get: { operationId: "ListThing", responses: empty } },
        "/things.csv": {
          get: {
            operationId: "ListThingCsv",
            "x-representation-of": "ListThing",
            responses: empty,
          },
        },
      },
    });
    expect(plain(text)).toContain(plain('export type HandlerId =\n  | "ListThing";'));
    expect(plain(text)).toContain(
      plain('"operation": "ListThingCsv",\n    "handler": "ListThing",'),
    );
    expect(plain(text)).toContain(
      plain('const representations = {"ListThingCsv":"ListThing"} as const;'),
    );
    expect(plain(text)).toContain(
      plain("= RepresentationsOf<typeof operations, typeof representations>;"),
    );
    // What is known about parameters is known by the handler.
    expect(plain(text)).toContain(plain('export const parameters = {"ListThing":{}} as const;'));
  });

  it("says of each operation what its schemas say about parameters beside their values", () => {
    const errors = { BadSize: { code: 1, status: 400, message: "", more_info: "" } };
    const parameters = [
      {
        name: "PageSize",
        in: "query",
        schema: {
          type: "integer",
          maximum: 1000,
          default: 50,
          "x-clamp": true,
          "x-twilio-error": "BadSize",
        },
      },
      { name: "Page", in: "query", schema: { type: "integer", maximum: 9 } },
      { name: "Name", in: "query", schema: { type: "string", maxLength: 9 } },
    ];
    const facts =
      '"PageSize": {"type":"integer","error":"BadSize","default":50,"clamp":1000},"Page": {"type":"integer"},';
    const own = want({ paths: getThings({ parameters }), "x-twilio-errors": errors });
    const flat = own.replaceAll(/\s*\n\s*/g, "");
    expect(plain(flat)).toContain(plain(`"parameters": {${facts}}`));
    expect(plain(flat)).toContain(
      plain(`export const parameters = {"ListThing": {${facts}},} as const;`),
    );
    const item = { ...(getThings({}) as { "/things": object })["/things"], parameters };
    expect(want({ paths: { "/things": item }, "x-twilio-errors": errors })).toBe(own);
  });

  it("says the same of the properties of a form", () => {
    const schema = {
      type: "object",
      properties: { On: { type: "boolean" }, Color: { type: "string", default: "red" } },
    };
    const text = want({
      paths: getThings({ requestBody: { content: { [FORM]: { schema } } } }),
    });
    expect(plain(text)).toContain(plain('"form": true,'));
    expect(plain(text)).toContain(
      plain('"parameters": {"On":{"type":"boolean"},"Color":{"default":"red"}},'),
    );
  });

  it("follows references to responses, and names the component of each body", () => {
    const text = want({
      paths: getThings({
        responses: { ...empty, "404": { $ref: "#/components/responses/NotFound" } },
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
    expect(plain(text)).toContain(plain('"bodies": {"404":"Lost"},'));
  });

  describe("items of lists", () => {
    const pages = (items: object, schema: object = { $ref: "#/components/schemas/Page" }) =>
      want({
        paths: getThings({
          responses: {
            "200": {
              description: "",
              content: { "application/json": { schema } },
              links: { Next: { operationId: "ListThing", "x-href": "$response.body#/next" } },
            },
          },
        }),
        components: {
          schemas: {
            Page: {
              type: "object",
              properties: {
                box: { type: "object", properties: { things: { type: "array", items } } },
              },
            },
            Thing: { type: "object" },
          },
        },
      });

    it("are found by their keys, and have the schema of their component", () => {
      const text = pages({ $ref: "#/components/schemas/Thing" });
      expect(plain(text)).toContain(plain('"items": {"at":["box","things"],"component":"Thing"},'));
      expect(plain(text)).toContain(
        plain('import { operations, Thing } from "@shortcodes/validation/things";'),
      );
      expect(plain(text)).toContain(plain("export const items = { Thing };"));
    });

    it("are not told apart where they are no component, or where nothing links to a next page", () => {
      expect(plain(pages({ type: "string" }))).not.toContain(plain('"items":'));
      const list = { type: "array", items: { $ref: "#/components/schemas/Thing" } };
      const responses = {
        "200": { description: "", content: { "application/json": { schema: list } } },
      };
      expect(plain(want({ paths: getThings({ responses }) }))).not.toContain(plain('"items":'));
    });
  });

  it("keeps of the refusals what a server needs", () => {
    const kind = {
      code: 20404,
      status: 404,
      message: "{path} was not found",
      more_info: "m",
      "x-inferred": "why",
    };
    expect(plain(want({ paths: {}, "x-twilio-errors": { NotFound: kind } }))).toContain(
      plain(
        'errors = {"NotFound":{"code":20404,"status":404,"message":"{path} was not found","more_info":"m"}} as const',
      ),
    );
  });

  it.each<[name: string, parts: Readonly<Record<string, unknown>>, message: string]>([
    [
      "a parameter in the middle of a segment",
      { paths: operations("/v{n}/x") },
      "#/paths/~1v{n}~1x/get: the mock cannot match the path segment v{n}",
    ],
    [
      "two parameters in a segment",
      { paths: operations("/ok", "/{a}...{b}") },
      "#/paths/~1{a}...{b}/get: the mock cannot match the path segment {a}...{b}",
    ],
    [
      "an unknown refusal of a parameter",
      {
        paths: getThings({
          parameters: [
            { name: "Size", in: "query", schema: { type: "string", "x-twilio-error": "Bad" } },
          ],
        }),
      },
      "#/paths/~1things/get/parameters/0/schema/x-twilio-error: Bad is not among x-twilio-errors",
    ],
    [
      "an unknown refusal of a property of a form",
      {
        paths: getThings({
          requestBody: {
            content: {
              [FORM]: { schema: { properties: { Size: { "x-twilio-error": "Bad" } } } },
            },
          },
        }),
      },
      "/schema/properties/Size/x-twilio-error: Bad is not among x-twilio-errors",
    ],
  ])("refuses %s and says where it is", (_, parts, message) => {
    expect(() => want(parts)).toThrow("specs/things.openapi.json#/");
    expect(() => want(parts)).toThrow(message);
  });
});
