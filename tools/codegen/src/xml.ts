import { generatedHeader } from "./generated-header.ts";
import { createIdentifiers } from "./identifiers.ts";
import { objectText } from "./literal-text.ts";
import { pointerKeys } from "@shortcodes/openapi-reader/json-pointer";
import type { NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import type { GeneratedFiles } from "./write-generated.ts";
import { contents } from "./operation-parts.ts";
import { mapOperations } from "@shortcodes/openapi-reader/operations";
import { type SchemaNode, isComponent } from "./schema-node.ts";
import { type SchemaReader, createSchemaReader } from "./schema-reader.ts";
import { schemaType } from "./schema-type.ts";
import { mapAll, unsupported } from "@shortcodes/openapi-reader/unsupported";
import { createContents } from "./xml-fields.ts";

/** What `encode` writes for a plan without one. */
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A plan for every schema that is the root of an XML body. Documents without any give no file. */
export function generateXml(documents: readonly NamedDocument[]): GeneratedFiles {
  const files: GeneratedFiles = {};
  mapAll(documents, (source) => {
    const text = plans(source);
    if (text !== undefined) files[`${source.name}.ts`] = text;
  });
  return files;
}

function plans(source: NamedDocument): string | undefined {
  const reader = createSchemaReader(source);
  const roots = xmlRoots(reader);
  if (roots.length === 0) return undefined;
  const names = createNames();
  const named = roots.map((schema) => [names.of(schema), schema] as const);
  const fields = createContents(reader);
  const { "x-xml-declaration": own = DECLARATION } = source.document;
  const isUsual = own === DECLARATION;
  const texts = mapAll(named, ([name, schema]) => {
    const plan = objectText([
      ["key", JSON.stringify(fields.rootName(schema, name))],
      ["as", '"element"'],
      ["fields", fields.of(schema)],
      ["declaration", isUsual ? undefined : "$declaration"],
    ]);
    return `${names.type(schema)}export const ${name}: $Plan<${name}> = ${plan};\n\n`;
  });
  const types = named.map(([name]) => `  readonly ${name}: $Plan<${name}>;\n`);
  return [
    generatedHeader(source.file, "xml"),
    'import type { Fields as $Fields, Plan as $Plan } from "../plan.ts";\n\n',
    ...(isUsual ? [] : [`const $declaration = ${JSON.stringify(own)};\n\n`]),
    fields.declarations(),
    names.otherTypes(roots.length),
    ...texts,
    `/** Every plan of the document, by the name of its schema. */\nexport const plans: {\n${types.join("")}} = {\n`,
    ...named.map(([name]) => `  ${name},\n`),
    "};\n",
  ].join("");
}

/** Names and types of the roots, and of whatever they refer to. */
function createNames() {
  const identifiers = createIdentifiers();
  identifiers.claim("plans");
  const names = new Map<SchemaNode, string>();

  function of(schema: SchemaNode): string {
    const known = names.get(schema);
    if (known !== undefined) return known;
    const name = identifiers.claim(pointerKeys(schema.pointer)?.at(-1) ?? "");
    names.set(schema, name);
    return name;
  }

  function type(schema: SchemaNode): string {
    return `export type ${of(schema)} = ${schemaType(schema, of)};\n`;
  }

  /** The map grows while it is read: one type may name another. */
  function otherTypes(from: number): string {
    let text = "";
    let index = 0;
    for (const schema of names.keys()) if (index++ >= from) text += `${type(schema)}\n`;
    return text;
  }

  return { of, type, otherTypes };
}

/**
 * The object schemas of every XML request and response body, each once, by name. An XML body that is only a string (TwiML, say) is
 * text to this project.
 */
function xmlRoots(reader: SchemaReader): SchemaNode[] {
  const roots = new Set<SchemaNode>();
  mapOperations(reader.source, ({ bodies, responses }) => {
    const all = [bodies, ...Object.values(responses).map((response) => response.bodies)];
    mapAll(mapAll(all, (one) => contents(reader, one)).flat(), ([mediaType, schema]) => {
      if (!isXml(mediaType) || !schema.types?.includes("object")) return;
      if (!isComponent(schema)) {
        const place = { file: reader.source.file, pointer: schema.pointer };
        const problem = "the schema of an XML body has no name";
        throw unsupported(place, problem, "put it under components/schemas");
      }
      roots.add(schema);
    });
  });
  return [...roots].toSorted((left, right) => (left.pointer < right.pointer ? -1 : 1));
}

/** `application/xml`, `text/xml; charset=utf-8`, `application/problem+xml`. */
function isXml(mediaType: string): boolean {
  return /^(?:application|text)\/(?:xml|[\w.-]+\+xml)\s*(?:;|$)/i.test(mediaType);
}
