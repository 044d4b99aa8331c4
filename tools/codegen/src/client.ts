import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript";
import { componentSchemas, type NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import { allOf, mapAll, unsupported } from "@shortcodes/openapi-reader/unsupported";
import { readOperations, successesOf } from "@shortcodes/openapi-reader/operations";
import { type ClientOperation, clientOperations } from "./client-operations.ts";
import { xmlSchemas } from "./client-xml.ts";
import { docComment } from "./doc-comment.ts";
import { generatedHeader } from "./generated-header.ts";
import { capitalise, propertyKey, toIdentifier } from "./identifiers.ts";
import { data } from "./literal-text.ts";
import type { GeneratedFiles } from "./write-generated.ts";

/** Types of each document, all of them public and, in a file beside them, what the client needs to send its operations and to read their answers. */
export async function generateClient(documents: readonly NamedDocument[]): Promise<GeneratedFiles> {
  // The mock's control plane is not an API of Twilio's: whoever steers a mock has its library.
  const apis = documents.filter(({ document }) => document["x-twilio-errors"] !== undefined);
  const tables = mapAll(apis, (source) => {
    const [origin, operations, schemas] = allOf(
      () => server(source),
      () => clientOperations(source),
      () => xmlSchemas(source),
    );
    return { source, origin, operations, schemas };
  });
  const files = tables.map(async ({ source, origin, operations, schemas }) => [
    [`${source.name}.ts`, await typesModule(source, operations)] as const,
    [`${source.name}-document.ts`, documentModule(source, origin, operations, schemas)] as const,
  ]);
  return Object.fromEntries((await Promise.all(files)).flat());
}

async function typesModule(
  source: NamedDocument,
  operations: Readonly<Record<string, ClientOperation>>,
): Promise<string> {
  return `${generatedHeader(source.file, "client")}import type { OperationFunction, PagedOperation } from "../document-client.ts";

${functions(source, operations)}${answerTypes(source)}
${await types(source)}`;
}

function documentModule(
  source: NamedDocument,
  origin: string,
  operations: Readonly<Record<string, ClientOperation>>,
  schemas: readonly string[],
): string {
  // The low-level client takes the server alone, and a bundler leaves out the rest.
  return `${generatedHeader(source.file, "client")}import type { ApiDocument } from "../api-document.ts";

export const server = ${JSON.stringify(origin)};

export const document = {
  server,
  operations: ${data(operations, "  ")},
} as const satisfies ApiDocument;
${xmlType(schemas)}`;
}

/** The compiler makes the client have a plan of each. */
function xmlType(schemas: readonly string[]): string {
  if (schemas.length === 0) return "";
  const names = schemas.map((name) => `  ${JSON.stringify(name)},\n`);
  return `\n/** Schemas with every property at the root of an answer in XML. */\nexport type XmlSchemas = [\n${names.join("")}];\n`;
}

/** The client's function for each operation, with what the document says about it. */
function functions(
  source: NamedDocument,
  table: Readonly<Record<string, ClientOperation>>,
): string {
  const members = readOperations(source).flatMap(({ operationId: id, value }) => {
    const operation = table[id];
    if (operation === undefined) return [];
    const key = JSON.stringify(id);
    const type =
      operation.page === undefined
        ? `OperationFunction<operations[${key}]>`
        : `PagedOperation<operations[${key}], ${JSON.stringify(operation.page.items)}>`;
    const said = [value.summary, value.description].filter((text) => typeof text === "string");
    const name = propertyKey(id.charAt(0).toLowerCase() + id.slice(1));
    return `${docComment(said.join("\n\n"), "  ")}  readonly ${name}: ${type};\n`;
  });
  const { title } = source.document.info;
  return `${docComment(title)}export interface ${capitalise(toIdentifier(source.name))} {\n${members.join("")}}\n`;
}

async function types(source: NamedDocument): Promise<string> {
  // A `default` says what the server assumes, not that a request must carry the property.
  const options = { defaultNonNullable: false, silent: true };
  const document = structuredClone(source.document) as unknown as OpenAPI3;
  const text = astToString(await openapiTypescript(document, options));
  // It is always there, and always empty.
  return text.replace("export type $defs = Record<string, never>;\n", "");
}

/** A name for the body of each success, where the document has one. */
function answerTypes(source: NamedDocument): string {
  const bodies = readOperations(source)
    .filter(({ webhook }) => !webhook)
    .flatMap((operation) => successesOf(operation))
    .flatMap(([, { bodies: own }]) => Object.values(own));
  const used = new Set(bodies.flatMap(({ component }) => component ?? []));
  return componentSchemas(source.document)
    .filter(([name]) => used.has(name))
    .map(
      ([name, { description }]) =>
        `\n${docComment(description)}export type ${toIdentifier(name)} = components["schemas"][${JSON.stringify(name)}];\n`,
    )
    .join("");
}

function server(source: NamedDocument): string {
  const url = source.document.servers?.[0]?.url;
  if (url === undefined || !/^https?:\/\/[^/{}]+$/.test(url)) {
    const place = { file: source.file, pointer: "#/servers/0/url" };
    throw unsupported(
      place,
      "expected an origin, such as https://api.example.com",
      "move the rest to the paths",
    );
  }
  return url;
}
