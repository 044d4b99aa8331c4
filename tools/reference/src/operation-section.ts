import { errorKinds, type NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import {
  type Bodies,
  FORM,
  type Operation,
  successesOf,
  successOf,
} from "@shortcodes/openapi-reader/operations";
import { exampleText } from "./example-text.ts";
import { code, codeBlock, table } from "./markdown.ts";
import { meaning, schemaRules } from "./schema-rules.ts";
import { schemaTable } from "./schema-table.ts";

/** One operation with those that answer the same in another form. */
export function operationSection(
  { name, document }: NamedDocument,
  operation: Operation,
  others: readonly Operation[],
): string {
  const hasErrorTable = Object.keys(errorKinds(document)).length > 0;
  const parameters = [...operation.parameters, ...(operation.form ?? [])];
  return [
    `## ${operation.operationId}\n`,
    sentences(operation),
    table(["request", "answer", "operationId"], [operation, ...others].map(routeRow)),
    ...section("", ["parameter", "in", "value", "meaning"], parameters.map(parameterRow)),
    ...bodySchemas(operation),
    ...examples(name, operation.bodies, operation.form ? "A form" : "A body"),
    ...examples(name, successOf(operation)[1].bodies, "An answer"),
    ...section(
      hasErrorTable ? "Error responses, explained in [errors](errors.md):\n" : "Refusals:\n",
      ["status", hasErrorTable ? "codes" : "meaning"],
      refusalRows(operation),
    ),
  ].join("\n");
}

export function sentences({ value: { summary, description } }: Operation): string {
  return `${[summary, description].filter((text) => typeof text === "string").join(". ")}\n`;
}

/** A table under a line; nothing where it would be empty. */
function section(line: string, head: readonly string[], rows: readonly string[][]): string[] {
  if (rows.length === 0) return [];
  return line === "" ? [table(head, rows)] : [line, table(head, rows)];
}

function routeRow(operation: Operation): string[] {
  const [, { bodies }] = successOf(operation);
  const statuses = successesOf(operation).map(([status]) => status);
  const contents = Object.entries(bodies).map(
    ([media, { schema }]) =>
      media + ((schema.$ref ?? schema.items?.$ref) ? `: ${schemaRules(schema)}` : ""),
  );
  return [
    code(`${operation.method.toUpperCase()} ${operation.path}`),
    `${statuses.join(" or ")} ${contents.length === 0 ? "without a body" : contents.join(", ")}`,
    code(operation.operationId),
  ];
}

function parameterRow(parameter: Operation["parameters"][number]): string[] {
  const { name, in: place, required, schema, value } = parameter;
  const description = value.description ?? schema.description;
  return [
    code(name),
    place,
    `${schemaRules(schema)}${required && place !== "path" ? ", required" : ""}`,
    meaning(typeof description === "string" ? description : undefined, schema),
  ];
}

/** What a body must be that is not a form: the properties of a form are among the parameters. */
function bodySchemas({ bodies }: Operation): string[] {
  return Object.entries(bodies).flatMap(([media, { schema }]) => {
    if (media === FORM) return [];
    const line = `The body, ${media}: ${schemaRules(schema)}.\n`;
    return schema.properties === undefined ? [line] : [line, schemaTable(schema)];
  });
}

function examples(name: string, bodies: Bodies, title: string): string[] {
  return Object.entries(bodies).flatMap(([media, body]) => {
    if (body.examples.length === 0) return [];
    const { language, text } = exampleText(name, media, body);
    return [`${title}:\n`, codeBlock(language, text)];
  });
}

/** The emitter lists the kinds of refusals in the descriptions, each with its code. */
function refusalRows({ responses }: Operation): string[][] {
  return Object.entries(responses)
    .filter(([status]) => !/^[123]/.test(status))
    .map(([status, { description }]) => [status, description]);
}
