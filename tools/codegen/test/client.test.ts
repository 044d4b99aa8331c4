import { describe, expect, it } from "vitest";
import { generateClient } from "../src/client.ts";
import { given, getThings } from "./_document.ts";

const FORM = "application/x-www-form-urlencoded";

async function want(parts: Readonly<Record<string, unknown>>, file = "things.ts"): Promise<string> {
  return (await generateClient(given(parts)))[file] ?? "";
}

describe("generateClient", () => {
  it("begins with where it comes from, and holds a table apart from the types", async () => {
    const [text, table] = await Promise.all(
      ["things.ts", "things-document.ts"].map((file) => want({ paths: getThings({}) }, file)),
    );
    for (const one of [text, table])
      expect(one).toMatch(
        /^\/\/ @generated from specs\/things\.openapi\.json by tools\/codegen \(client\)\.\n\/\/ Do not edit\./,
      );
    expect(table).toContain('export const server = "https://api.example.com";');
    expect(table?.replaceAll(/\s+/g, " ")).toContain('ListThing: { path: "/things" }');
    expect(text).toContain("export interface paths {");
    expect(text).not.toContain("$defs");
  });

  it("has a function for each operation, with what the document says about it", async () => {
    const text = await want({
      paths: getThings({ summary: "List the things", description: "All of them.\nEnd: */" }),
    });
    expect(text).toContain(`export interface Things {
  /**
   * List the things
   *
   * All of them.
   * End: * /
   */
  readonly listThing: OperationFunction<operations["ListThing"]>;
}`);
  });

  it("names the bodies of successes", async () => {
    const answer = (name: string) => ({
      description: "",
      content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
    });
    const text = await want({
      paths: getThings({
        responses: { 200: answer("Thing"), 201: answer("Thing"), 404: answer("No") },
      }),
      components: { schemas: { Thing: { type: "object", description: "A thing." }, No: {} } },
    });
    expect(text.split('export type Thing = components["schemas"]["Thing"];')).toHaveLength(2);
    expect(text).toContain("/** A thing. */\nexport type Thing");
    expect(text).not.toContain("export type No ");
  });

  it("has no file for a document without a table of refusals, which is the mock's own", async () => {
    expect(await generateClient(given({ paths: {}, "x-twilio-errors": undefined }))).toEqual({});
  });

  it("lets a property with a default be left out", async () => {
    const schema = { type: "object", properties: { Method: { type: "string", default: "POST" } } };
    const post = {
      operationId: "CreateThing",
      requestBody: { content: { [FORM]: { schema } } },
      responses: { "204": { description: "" } },
    };
    const text = await want({ paths: { "/things": { post } } });
    expect(text).toContain("Method?: string;");
  });

  it("names the component by which XML answers are decoded", async () => {
    const responses = {
      "200": {
        description: "",
        content: { "application/xml": { schema: { $ref: "#/components/schemas/Thing" } } },
      },
    };
    const parts = {
      paths: getThings({ responses }),
      components: { schemas: { Thing: { type: "object", properties: { Sid: {} } } } },
    };
    const text = await want(parts, "things-document.ts");
    expect(text).toContain('export type XmlSchemas = [\n  "Thing",\n];');
  });

  it.each<[name: string, parts: Readonly<Record<string, unknown>>, pointer: string]>([
    [
      "a server with a path",
      { servers: [{ url: "https://api.example.com/v1" }], paths: {} },
      "#/servers/0/url",
    ],
    [
      "a JSON request body",
      { paths: getThings({ requestBody: { content: { "application/json": { schema: {} } } } }) },
      "#/paths/~1things/get/requestBody/content",
    ],
  ])("refuses %s and says where it is", async (_, parts, pointer) => {
    await expect(want(parts)).rejects.toThrow(`specs/things.openapi.json${pointer}`);
  });
});
