import { createRequire } from "node:module";
import { createDocument, definitions, type OpenApiDocument } from "@shortcodes/spec";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { emitDocuments } from "../src/emit-documents.ts";

// What other tools stumble over in documents like these; `pnpm check:consumers` runs the tools themselves.
const yaml = createRequire(import.meta.url)("js-yaml") as { load: (text: string) => unknown };
const files = emitDocuments();

describe.each(
  definitions.map(
    (definition) => [definition.name, definition, createDocument(definition).document] as const,
  ),
)("%s", (name, definition, document) => {
  const nodes = [...nodesOf(document, "#")];

  it("is the same in YAML for a reader of YAML 1.1", () => {
    expect(yaml.load(files[`${name}.openapi.yaml`] ?? "")).toEqual(
      JSON.parse(files[`${name}.openapi.json`] ?? ""),
    );
  });

  it("has no enum of an empty value, which openapi-typescript --enum cannot name", () => {
    expect(nodes.filter(([, { enum: values }]) => [values].flat().includes(""))).toEqual([]);
  });

  it("has no format that tools read as something else", () => {
    const formats = nodes.filter(
      ([, { format }]) => format === "uri-reference" || format === "int64",
    );
    expect(formats).toEqual([]);
  });

  it("has an example of every path parameter, so that a runner can request it", () => {
    const parameters = nodes.filter(([, node]) => node["in"] === "path");
    expect(parameters.filter(([, { example }]) => example === undefined)).toEqual([]);
    for (const [, { example, schema }] of parameters)
      expect(z.fromJSONSchema(schema as never).safeParse(example).success).toBe(true);
  });

  it("has the example of a header inside its schema too, where Scalar reads it", () => {
    const headers = nodes
      .filter(([pointer]) => /^#\/components\/(?:responses\/\w+\/)?headers\/[^/]+$/.test(pointer))
      .filter(([, node]) => node["$ref"] === undefined);
    for (const [pointer, { example, schema }] of headers)
      expect([pointer, (schema as { examples?: unknown }).examples]).toEqual([pointer, [example]]);
  });

  it("names its own host in X-API-Domain, and declares no CORS headers, which depend on the caller", () => {
    const headers = (document.components?.headers ?? {}) as Record<string, { example: unknown }>;
    const { host } = new URL(definition.server);
    if (definition.errorEnvelopes !== undefined)
      expect(headers["X-API-Domain"]?.example).toBe(host);
    expect(JSON.stringify(document)).not.toContain("Access-Control-");
  });

  it("has a title that a tool can make a name of", () => {
    expect(document.info.title).toMatch(/^[\w -]+$/);
  });

  it("has TwilioResponse at the root of all XML", () => {
    const roots = nodes
      .filter(([pointer]) => pointer.endsWith("/application/xml/schema"))
      .map(([, { $ref }]) => String($ref));
    const named = roots.filter((ref) => {
      const { xml } = lookUp(document, ref) as { xml?: Node };
      return xml?.["name"] === "TwilioResponse";
    });
    expect(named).toEqual(roots);
  });

  it("has examples that zod accepts when it reads the schemas", () => {
    for (const [component, value] of examplesOf(document, nodes)) {
      const schema = z.fromJSONSchema({
        ...JSON.parse(
          JSON.stringify(document.components?.schemas?.[component]).replaceAll(
            "#/components/schemas/",
            "#/$defs/",
          ),
        ),
        $defs: JSON.parse(
          JSON.stringify(document.components?.schemas).replaceAll(
            "#/components/schemas/",
            "#/$defs/",
          ),
        ),
      } as never);
      expect([component, schema.safeParse(value).error]).toEqual([component, undefined]);
    }
  });

  it("quotes in the examples of refusals only what their operations have", () => {
    const quoted = Object.values(document.paths ?? {}).flatMap((item) =>
      [item.get, item.post].flatMap((operation) => {
        if (operation === undefined) return [];
        const known = parametersOf(document, operation as unknown as Node);
        const reference = (operation.responses?.["400"] as Node | undefined)?.["$ref"] as string;
        const response = reference === undefined ? undefined : lookUp(document, reference);
        return [
          ...JSON.stringify(response ?? {}).matchAll(
            /parameter (\w+)(?=:| in )|Ur[il]: (\w+) '|Method: (\w+) '/g,
          ),
        ]
          .map(([, ...names]) => names.find((one) => one !== undefined))
          .filter((one) => !known.includes(one ?? ""))
          .map((one) => `${operation.operationId}: ${one}`);
      }),
    );
    expect(quoted).toEqual([]);
  });

  it("quotes its own paths in the examples of 404", () => {
    const lost = JSON.stringify(document.components?.responses ?? {}).matchAll(
      /The requested resource (\S+) was not found/g,
    );
    const templates = Object.keys(document.paths ?? {}).map(
      (path) =>
        new RegExp(`^(?:/v1)?${path.replaceAll(/\{\w+\}/g, "[^/]+").replaceAll(".", "\\.")}$`),
    );
    for (const [, path = ""] of lost)
      expect([path, templates.some((one) => one.test(path) || one.test(`/v1${path}`))]).toEqual([
        path,
        true,
      ]);
  });
});

type Node = Readonly<Record<string, unknown>>;

/** Every object of a document but those inside examples. */
function* nodesOf(node: unknown, pointer: string): Generator<[string, Node]> {
  if (typeof node !== "object" || node === null) return;
  yield [pointer, node as Node];
  for (const [key, child] of Object.entries(node))
    if (key !== "examples" && key !== "example") yield* nodesOf(child, `${pointer}/${key}`);
}

function* examplesOf(
  document: OpenApiDocument,
  nodes: readonly [string, Node][],
): Generator<[string, unknown]> {
  for (const [, { schema, examples }] of nodes) {
    const reference = (schema as { $ref?: string } | undefined)?.$ref;
    if (reference === undefined || typeof examples !== "object") continue;
    for (const { value } of Object.values(examples as Record<string, { value: unknown }>))
      yield [reference.split("/").at(-1) ?? "", value];
  }
}

function parametersOf(document: OpenApiDocument, operation: Node): string[] {
  const parameters = (operation["parameters"] ?? []) as { name: string }[];
  const { content = {} } = (operation["requestBody"] ?? {}) as {
    content?: Record<string, { schema: { $ref: string } }>;
  };
  const forms = Object.values(content).map(
    ({ schema }) => lookUp(document, schema.$ref) as { properties: object },
  );
  return [
    ...parameters.map(({ name }) => name),
    ...forms.flatMap(({ properties }) => Object.keys(properties)),
  ];
}

function lookUp(document: OpenApiDocument, reference: string): unknown {
  return reference
    .split("/")
    .slice(1)
    .reduce<unknown>((node, key) => (node as Node)[key], document);
}
