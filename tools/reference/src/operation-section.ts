import type { ContractDocument, Operation, Parameter, Response } from "./contract-document.ts";
import { exampleText } from "./example-text.ts";
import { code, codeBlock, table } from "./markdown.ts";
import { meaning } from "./meaning.ts";
import type { Route } from "./routes.ts";
import { schemaRules } from "./schema-rules.ts";

const FORM = "application/x-www-form-urlencoded";

/** One operation with all its representations; the first is the one that the others stand in for. */
export function operationSection(
  name: string,
  document: ContractDocument,
  routes: readonly Route[],
): string {
  const [main] = routes;
  if (main === undefined) throw new Error(`${name}: an operation without routes`);
  const { operation } = main;
  return [
    `## ${operation.operationId}\n`,
    `${operation.summary}. ${operation.description}\n`,
    table(["request", "answer", "operationId"], routes.map(routeRow)),
    table(["parameter", "in", "value", "meaning"], parameterRows(document, operation)),
    ...formExample(operation),
    ...successExamples(name, operation),
    `Refusals, explained in [errors](errors.md):\n`,
    table(["status", "codes"], refusalRows(document, operation)),
  ].join("\n");
}

function routeRow({ method, path, operation }: Route): string[] {
  const { status, response } = success(operation);
  const bodies = Object.entries(response.content ?? {}).map(
    ([media, { schema }]) =>
      `${media}${schema.$ref === undefined ? "" : `: ${schemaRules(schema)}`}`,
  );
  return [
    code(`${method.toUpperCase()} ${path}`),
    `${status} ${bodies.length === 0 ? "without a body" : bodies.join(", ")}`,
    code(operation.operationId),
  ];
}

function parameterRows(document: ContractDocument, operation: Operation): string[][] {
  const parameters = operation.parameters ?? [];
  return [...parameters, ...formParameters(document, operation)].map(
    ({ name, in: place, required, description, schema }) => [
      code(name),
      place,
      `${schemaRules(schema)}${required === true && place !== "path" ? ", required" : ""}`,
      meaning(description, schema),
    ],
  );
}

function formParameters(document: ContractDocument, operation: Operation): Parameter[] {
  const ref = operation.requestBody?.content[FORM]?.schema.$ref;
  if (ref === undefined) return [];
  const schema = document.components?.schemas?.[ref.slice(ref.lastIndexOf("/") + 1)];
  if (schema === undefined) throw new Error(`${operation.operationId}: there is no ${ref}`);
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: "form",
    required: schema.required?.includes(name) ?? false,
    schema: property,
    ...(property.description !== undefined && { description: property.description }),
  }));
}

function formExample(operation: Operation): string[] {
  const [example] = Object.values(operation.requestBody?.content[FORM]?.examples ?? {});
  if (example === undefined) return [];
  const body = new URLSearchParams(example.value as Record<string, string>).toString();
  return ["A form:\n", codeBlock("text", body)];
}

function successExamples(name: string, operation: Operation): string[] {
  const { response } = success(operation);
  return Object.entries(response.content ?? {}).flatMap(([media, { schema, examples = {} }]) => {
    const [example] = Object.values(examples);
    if (example === undefined) return [];
    const { language, text } = exampleText(name, media, schema, example.value);
    return ["An answer:\n", codeBlock(language, text)];
  });
}

function success({ operationId, responses }: Operation): { status: string; response: Response } {
  for (const [status, response] of Object.entries(responses))
    if (status.startsWith("2")) return { status, response };
  throw new Error(`${operationId}: no answer with a 2xx status`);
}

function refusalRows(document: ContractDocument, { responses }: Operation): string[][] {
  return Object.entries(responses)
    .filter(([, { $ref }]) => $ref !== undefined)
    .map(([status, { $ref = "" }]) => {
      const response = document.components?.responses?.[$ref.slice($ref.lastIndexOf("/") + 1)];
      // The emitter lists the kinds here, each with its code.
      return [status, response?.description ?? ""];
    });
}
