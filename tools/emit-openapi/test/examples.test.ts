import { createDocument, definitions } from "@shortcodes/spec";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { describe, expect, it } from "vitest";

interface Content {
  readonly schema?: object;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

// Prism's own options. Prism treats a schema that Ajv cannot compile as one that allows everything, without a word.
const PRISM_OPTIONS = {
  allErrors: true,
  allowUnionTypes: true,
  allowMatchingProperties: true,
  strict: false,
  logger: false,
} as const;

const documents = definitions.map(
  (definition) => [definition.name, createDocument(definition).document] as const,
);

describe.each(documents)("%s", (name, document) => {
  const ajv = new Ajv2020(PRISM_OPTIONS);
  ajvFormats.default(ajv);
  ajv.addSchema({ $id: name, ...document });

  const contents = [...contentsOf(document, "#")];
  const examples = contents.flatMap(([pointer, content]) =>
    Object.entries(content.examples ?? {}).map(
      ([key, { value }]) =>
        [`${pointer} ${key}`, absolute(content.schema ?? {}, name), value] as const,
    ),
  );

  it("has an example for each body", () => {
    const bare = contents
      .filter(
        ([pointer, content]) => content.examples === undefined && !pointer.includes("webhooks"),
      )
      .map(([pointer]) => pointer);
    expect(bare).toEqual([]);
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)("%s fits its schema", (_, schema, value) => {
    const validate = ajv.compile(schema);
    validate(value);
    expect(validate.errors).toBe(null);
  });

  it("has no schema that Ajv cannot compile with Prism's options", () => {
    const draft7 = new Ajv(PRISM_OPTIONS);
    ajvFormats.default(draft7);
    draft7.addSchema({ $id: name, ...document } as object);
    for (const component of Object.keys(document.components?.schemas ?? {})) {
      const reference = { $ref: `${name}#/components/schemas/${component}` };
      expect(() => ajv.compile(reference)).not.toThrow();
      expect(() => draft7.compile(reference)).not.toThrow();
    }
  });
});

function* contentsOf(node: unknown, pointer: string): Generator<[string, Content]> {
  if (typeof node !== "object" || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    if (key === "examples") continue;
    if (key === "content") {
      for (const [mediaType, content] of Object.entries(child as Record<string, Content>))
        yield [`${pointer} ${mediaType}`, content];
    } else yield* contentsOf(child, `${pointer}/${key}`);
  }
}

/** The same schema with its references made to point into the document. */
function absolute(schema: object, name: string): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${name}#/`)) as object;
}
