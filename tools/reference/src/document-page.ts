import type { NamedDocument, Schema } from "@shortcodes/openapi-reader/openapi-document";
import { type Operation, readOperations } from "@shortcodes/openapi-reader/operations";
import { exampleText } from "./example-text.ts";
import { anchor, code, codeBlock, pageHeader, table } from "./markdown.ts";
import { operationSection, sentences } from "./operation-section.ts";
import { schemaRules } from "./schema-rules.ts";
import { schemaTable } from "./schema-table.ts";

/** The page of one document: operations, shapes, webhooks. */
export function documentPage(source: NamedDocument): string {
  const { name, file, document } = source;
  const { info, servers = [], components = {} } = document;
  const all = readOperations(source);
  const mains = all.filter(
    ({ webhook, representationOf }) => !webhook && representationOf === undefined,
  );
  const schemes = Object.values(components.securitySchemes ?? {}) as { description?: string }[];
  return [
    pageHeader(file),
    `# ${info.title}\n`,
    `${info.description ?? ""}\n`,
    ...servers.slice(0, 1).map(({ url }) => `- Server: ${code(url)}`),
    ...schemes.map(({ description = "" }) => `- HTTP Basic: ${description}`),
    `- The document: [${file}](../../${file})\n`,
    table(["operation", "request"], mains.map(overviewRow)),
    ...mains.map((main) => {
      const others = all.filter((one) => one.representationOf === main.operationId);
      return operationSection(source, main, others);
    }),
    ...all.filter(({ webhook }) => webhook).map((webhook) => webhookSection(name, webhook)),
    "## Shapes\n",
    ...shapes(components).map(([shape, schema]) => shapeSection(shape, schema)),
  ].join("\n");
}

function overviewRow({ operationId, method, path }: Operation): string[] {
  return [`[${operationId}](${anchor(operationId)})`, code(`${method.toUpperCase()} ${path}`)];
}

/** What operations and webhooks carry. The bodies of refusals are all alike, and told on the page of errors. */
function shapes({
  schemas = {},
  responses = {},
}: NonNullable<NamedDocument["document"]["components"]>): [string, Schema][] {
  return (Object.entries(schemas) as [string, Schema][]).filter(
    ([name, { properties, items }]) => !(name in responses) && (properties ?? items) !== undefined,
  );
}

function shapeSection(name: string, schema: Schema): string {
  const inferred = schema["x-inferred"];
  return [
    `### ${name}\n`,
    ...(schema.description === undefined ? [] : [`${schema.description}\n`]),
    ...(inferred === undefined ? [] : [`_Inferred:_ ${inferred}\n`]),
    schema.properties === undefined ? `${schemaRules(schema)}\n` : schemaTable(schema),
  ].join("\n");
}

function webhookSection(name: string, operation: Operation): string {
  const [[media, body] = []] = Object.entries(operation.bodies);
  if (media === undefined || body?.component === undefined || body.examples.length === 0)
    throw new Error(`webhook ${operation.path}: no named body with an example`);
  return [
    `## Webhook ${operation.path}\n`,
    sentences(operation),
    `The form: [${body.component}](${anchor(body.component)}).\n`,
    codeBlock("text", exampleText(name, media, body).text),
  ].join("\n");
}
