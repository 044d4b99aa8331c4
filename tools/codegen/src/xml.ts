import { generatedHeader } from "./generated-header.ts";
import { objectText } from "./literal-text.ts";
import type { NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import type { GeneratedFiles } from "./write-generated.ts";
import { contents } from "./operation-parts.ts";
import { mapOperations } from "@shortcodes/openapi-reader/operations";
import { type SchemaNode, isComponent } from "./schema-node.ts";
import { type SchemaReader, createSchemaReader } from "./schema-reader.ts";
import { type TypeName, schemaType } from "./schema-type.ts";
import { mapAll, unsupported } from "@shortcodes/openapi-reader/unsupported";
import { readComponents } from "./validation-schemas.ts";
import { checkName, createContents } from "./xml-fields.ts";

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
  const { nameOf } = readComponents(reader);
  const types = typeTexts(roots, nameOf);
  const fields = createContents(reader);
  const { "x-xml-declaration": own = DECLARATION } = source.document;
  const isUsual = own === DECLARATION;
  const texts = mapAll(roots.entries(), ([index, schema]) => {
    const name = nameOf(schema);
    const plan = objectText([
      ["key", JSON.stringify(checkName(reader, schema, schema.xml?.name ?? name))],
      ["as", '"element"'],
      ["fields", fields.of(schema)],
      ["declaration", isUsual ? undefined : "$declaration"],
    ]);
    return `${types[index]}export const ${name}: $Plan<${name}> = ${plan};\n\n`;
  });
  const names = roots.map(nameOf);
  return [
    generatedHeader(source.file, "xml"),
    'import type { Fields as $Fields, Plan as $Plan } from "../plan.ts";\n\n',
    ...(isUsual ? [] : [`const $declaration = ${JSON.stringify(own)};\n\n`]),
    fields.declarations(),
    ...types.slice(roots.length).map((type) => `${type}\n`),
    ...texts,
    "/** Every plan of the document, by the name of its schema. */\nexport const plans: {\n",
    ...names.map((name) => `  readonly ${name}: $Plan<${name}>;\n`),
    "} = {\n",
    ...names.map((name) => `  ${name},\n`),
    "};\n",
  ].join("");
}

/** Types of the roots, then of whatever they refer to. */
function typeTexts(roots: readonly SchemaNode[], nameOf: TypeName): string[] {
  const typed = new Set(roots);
  const typeName: TypeName = (schema) => {
    typed.add(schema);
    return nameOf(schema);
  };
  const texts: string[] = [];
  // The set grows while it is read.
  for (const schema of typed)
    texts.push(`export type ${nameOf(schema)} = ${schemaType(schema, typeName)};\n`);
  return texts;
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
