import type { NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import { generatedHeader } from "./generated-header.ts";
import { type Identifiers, createIdentifiers } from "./identifiers.ts";
import { schemaType } from "./schema-type.ts";
import { type SchemaReader, createSchemaReader } from "./schema-reader.ts";
import type { SchemaNode } from "./schema-node.ts";
import { createContents, rootName } from "./xml-fields.ts";
import { type XmlRoot, xmlRoots } from "./xml-roots.ts";
import type { GeneratedFiles } from "./write-generated.ts";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A plan for every schema that stands at the root of an XML body. Documents without any give no file. */
export function generateXml(documents: readonly NamedDocument[]): GeneratedFiles {
  const files: GeneratedFiles = {};
  for (const source of documents) {
    const text = plans(source);
    if (text !== undefined) files[`${source.name}.ts`] = text;
  }
  return files;
}

function plans(source: NamedDocument): string | undefined {
  const reader = createSchemaReader(source);
  const roots = xmlRoots(reader);
  if (roots.length === 0) return undefined;
  const identifiers = createIdentifiers();
  identifiers.claim("plans");
  const named = roots.map((root) => ({ ...root, name: identifiers.claim(root.name) }));
  const types = createTypes(reader, identifiers, named);
  const contents = createContents(reader);
  const texts = named.map(({ name, schema }) => {
    const root = rootName(reader, schema, name);
    return types.text(name, schema) + planText(name, root, contents.of(schema));
  });
  const declaration = source.document["x-xml-declaration"] ?? DECLARATION;
  return [
    generatedHeader(source.file, "xml"),
    'import type { Fields as $Fields, Plan as $Plan } from "../plan.ts";\n\n',
    `const $declaration = ${JSON.stringify(declaration)};\n\n`,
    contents.declarations(),
    types.others(),
    ...texts,
    plansTable(named),
  ].join("");
}

/** Types of the roots, and of whatever they refer to. */
function createTypes(reader: SchemaReader, identifiers: Identifiers, roots: readonly XmlRoot[]) {
  const names = new Map<string, string>(roots.map(({ name, schema }) => [schema.pointer, name]));
  const referred: string[] = [];

  function text(name: string, schema: SchemaNode): string {
    return `export type ${name} = ${schemaType(reader, schema, nameOf)};\n`;
  }

  function nameOf(pointer: string): string {
    let name = names.get(pointer);
    if (name === undefined) {
      name = identifiers.claim(pointer.slice(pointer.lastIndexOf("/") + 1));
      names.set(pointer, name);
      referred.push(pointer);
    }
    return name;
  }

  /** The list grows while it is read: one type may name another. */
  function others(): string {
    let texts = "";
    for (const pointer of referred) texts += `${text(nameOf(pointer), reader.target(pointer))}\n`;
    return texts;
  }

  return { text, others };
}

function planText(name: string, root: string, content: string): string {
  return `export const ${name}: $Plan<${name}> = { key: ${JSON.stringify(root)}, as: "element", fields: ${content}, declaration: $declaration };\n\n`;
}

function plansTable(roots: readonly { name: string; schema: SchemaNode }[]): string {
  const entries = roots.map(({ name }) => `  ${name},\n`);
  const types = roots.map(({ name }) => `  readonly ${name}: $Plan<${name}>;\n`);
  return `/** Every plan of the document, by the name of its schema. */\nexport const plans: {\n${types.join("")}} = {\n${entries.join("")}};\n`;
}
