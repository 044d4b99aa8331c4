import { readDocuments } from "@shortcodes/openapi-reader/read-documents";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { generateValidation } from "../src/validation.ts";
import { documentOf } from "./_small-document.ts";

const given = documentOf(
  {
    Item: {
      type: "object",
      description: "Something.",
      required: ["sid"],
      properties: {
        sid: {
          type: "string",
          description: "Which one.",
          pattern: "^SC[0-9a-f]{32}$",
          minLength: 34,
          maxLength: 34,
        },
      },
    },
  },
  {
    paths: {
      "/items": {
        get: {
          operationId: "ListItem",
          summary: "List everything",
          description: "A page of the list.\nOr */ more.",
          parameters: [
            {
              name: "PageSize",
              in: "query",
              description: "How many.",
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

const schemas = `import { fields as fields$, guard as guard$, schema as schema$, text as text$, type Guard as Guard$, type Result as Result$, type Schema as Schema$, validator as validator$ } from "../../runtime.ts";

/** Something. */
export type Item = {
  /** Which one. */
  sid: string;
};

/**
 * Whether a value fits \`Item\`.
 * Something.
 */
export const isItem: Guard$<Item> = /* @__PURE__ */ guard$("Item", () => fields$({
  sid: text$({ pattern: "^SC[0-9a-f]{32}$", $length: 34 }),
}, [], {}, (value) => [value.sid]));

/**
 * Gives a value that fits \`Item\`, or its issues.
 * Something.
 */
export const validateItem: (value: unknown) => Result$<Item> = /* @__PURE__ */ validator$(isItem);

/** Something. */
export const Item: Schema$<Item> = /* @__PURE__ */ schema$(isItem);
`;

describe("generateValidation", () => {
  const files = generateValidation([given]);

  it("writes schemas, a module per operation and one of everything", () => {
    expect(Object.keys(files).toSorted()).toEqual([
      "small.ts",
      "small/list-item.ts",
      "small/schemas.ts",
    ]);
    for (const text of Object.values(files)) expect(text.startsWith(header)).toBe(true);
  });

  it("says each schema once, and hands over what tests its keywords", () => {
    expect(files["small/schemas.ts"]).toBe(`${header}${schemas}`);
  });

  it("reads the properties of list items all at once", () => {
    const list = { type: "array", items: { $ref: "#/components/schemas/Item" } };
    const many = documentOf({
      Item: { type: "object", properties: { a: {}, "b-c": {} } },
      List: list,
    });
    expect(generateValidation([many])["small/schemas.ts"]).toContain(
      '(value) => [value.a, value["b-c"]]',
    );
  });

  it("decodes what the query may hold, clamped where the document says so", () => {
    expect(files["small/list-item.ts"]).toContain(`export type Query = {
  /** How many. */
  PageSize?: number;
};
`);
    expect(files["small/list-item.ts"]).toContain("{ PageSize: clamped$(50) }");
    expect(files["small/list-item.ts"]).toContain(
      "export const path: Decoder$<Path> = decodeNothing$;",
    );
  });

  it.each<[pattern: string, length: number, fixed: boolean]>([
    ["^SC[0-9a-f]{32}$", 34, true],
    ["^[0-9]{5}$", 5, true],
    ["^SC[0-9a-f]{32}$", 33, false],
    ["^[0-9]{5,6}$", 5, false],
    ["^[^a]{5}$", 5, false],
    ["^\\d[0-9]{5}$", 6, false],
    ["^a?[0-9]{5}$", 6, false],
    ["^(?:a|bc)[0-9]{7}$", 8, false],
    ["^[a-c]{5}|x$", 5, false],
    ["^[é]{5}$", 5, false],
    ["[0-9]{5}", 5, false],
  ])("%s with the length %i: one length says it: %s", (pattern, length, fixed) => {
    const code = { type: "string", pattern, minLength: length, maxLength: length };
    const text = generateValidation([documentOf({ code })])["small/schemas.ts"] ?? "";
    expect(text.includes(`$length: ${length}`)).toBe(fixed);
    expect(text.includes(`minLength: ${length}, maxLength: ${length}`)).toBe(!fixed);
  });

  it("says of each operation what the document says of it", () => {
    const comment = `/**
 * List everything
 *
 * A page of the list.
 * Or * / more.
 *
 * ListItem (GET /items)
 */
`;
    expect(files["small/list-item.ts"]).toContain(`${comment}export const operation`);
    expect(files["small.ts"]).toContain(
      `${comment.replaceAll(/^/gm, "  ").trimEnd()}\n  readonly ListItem`.replaceAll("  \n", "\n"),
    );
  });

  it("says of a component without words what it is for", () => {
    const content = { "application/json": { schema: { $ref: "#/components/schemas/A" } } };
    const get = { operationId: "a", responses: { 404: { description: "No a.", content } } };
    const text = generateValidation([documentOf({ A: {}, B: {} }, { paths: { "/a": { get } } })])[
      "small/schemas.ts"
    ];
    expect(text).toContain("/** Response body for the status 404: No a. */\nexport type A");
    expect(text).toContain("/** Part of small. */\nexport type B");
  });

  it("has a comment on everything that an editor shows", () => {
    const silent = Object.entries(generateValidation(readDocuments())).flatMap(([path, text]) =>
      silentNames(text).map((name) => `${path}: ${name}`),
    );
    expect(silent).toEqual([]);
  });

  it("gives the same bytes again", () => {
    expect(generateValidation([structuredClone(given)])).toEqual(files);
  });
});

/** Exported constants and types, and what the types of operations have, without a comment. */
function silentNames(text: string): string[] {
  const file = ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true);
  const members = (type: ts.TypeNode | undefined) =>
    type !== undefined && ts.isTypeLiteralNode(type) ? type.members : [];
  const nodes = file.statements.flatMap((statement): ts.Node[] => {
    if (ts.isTypeAliasDeclaration(statement)) return [statement];
    if (!ts.isVariableStatement(statement) || statement.modifiers === undefined) return [];
    return [
      statement,
      ...statement.declarationList.declarations.flatMap(({ type }) => [...members(type)]),
    ];
  });
  return nodes
    .filter((node) => ts.getJSDocCommentsAndTags(node).length === 0)
    .map((node) => node.getText().slice(0, 60));
}
