import type { ContractDocument, NamedContract, Operation, Schema } from "./contract-document.ts";
import { exampleText } from "./example-text.ts";
import { pageHeader } from "./page-header.ts";
import { anchor, code, codeBlock, table } from "./markdown.ts";
import { operationSection } from "./operation-section.ts";
import { routesByOperation, type Route } from "./routes.ts";
import { schemaTable } from "./schema-table.ts";

/** The page of one document: operations, shapes, webhooks. */
export function documentPage({ name, file, document }: NamedContract): string {
  const operations = [...routesByOperation(document).values()];
  return [
    pageHeader(file),
    `# ${document.info.title}\n`,
    `${document.info.description ?? ""}\n`,
    `- Server: ${code(document.servers?.[0]?.url ?? "")}`,
    ...Object.values(document.components?.securitySchemes ?? {}).map(
      ({ description }) => `- HTTP Basic: ${description ?? ""}`,
    ),
    `- The document: [${file}](../../${file})\n`,
    table(["operation", "request"], operations.map(overviewRow)),
    ...operations.map((routes) => operationSection(name, document, routes)),
    ...webhookSections(document),
    "## Shapes\n",
    ...shapes(document).map(([shape, schema]) => shapeSection(shape, schema)),
  ].join("\n");
}

function overviewRow(routes: readonly Route[]): string[] {
  const [main] = routes;
  if (main === undefined) return [];
  const { operationId } = main.operation;
  return [
    `[${operationId}](${anchor(operationId)})`,
    code(`${main.method.toUpperCase()} ${main.path}`),
  ];
}

/** What operations and webhooks carry. The bodies of refusals are all alike, and told on the page of errors. */
function shapes({ components = {} }: ContractDocument): [string, Schema][] {
  const refusals = components.responses ?? {};
  return Object.entries(components.schemas ?? {}).filter(
    ([name, { properties }]) => !(name in refusals) && properties !== undefined,
  );
}

function shapeSection(name: string, schema: Schema): string {
  const inferred = schema["x-inferred"];
  return [
    `### ${name}\n`,
    ...(schema.description === undefined ? [] : [`${schema.description}\n`]),
    ...(inferred === undefined ? [] : [`_Inferred:_ ${inferred}\n`]),
    schemaTable(schema),
  ].join("\n");
}

function webhookSections({ webhooks = {} }: ContractDocument): string[] {
  return Object.entries(webhooks).flatMap(([name, { post }]) =>
    post === undefined ? [] : [webhookSection(name, post)],
  );
}

function webhookSection(name: string, operation: Operation): string {
  const [[media, body] = []] = Object.entries(operation.requestBody?.content ?? {});
  const [example] = Object.values(body?.examples ?? {});
  if (media === undefined || body?.schema.$ref === undefined || example === undefined)
    throw new Error(`webhook ${name}: no named body with an example`);
  const shape = body.schema.$ref.slice(body.schema.$ref.lastIndexOf("/") + 1);
  return [
    `## Webhook ${name}\n`,
    `${operation.summary}. ${operation.description}\n`,
    `The form: [${shape}](${anchor(shape)}).\n`,
    codeBlock("text", exampleText(name, media, body.schema, example.value).text),
  ].join("\n");
}
