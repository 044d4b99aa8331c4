import { generatedHeader } from "./generated-header.ts";
import { kebabCase, propertyKey, toIdentifier } from "./identifiers.ts";
import type { NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import type { GeneratedFiles } from "./write-generated.ts";
import { type Operation, mapOperations } from "@shortcodes/openapi-reader/operations";
import { allOf, mapAll } from "@shortcodes/openapi-reader/unsupported";
import { operationParts } from "./operation-parts.ts";
import { createSchemaReader } from "./schema-reader.ts";
import { operationComment, operationModule } from "./validation-operation.ts";
import {
  type Components,
  exportedNames,
  readComponents,
  schemasModule,
} from "./validation-schemas.ts";

/** For each document: its schemas, a module per operation, and a module that has everything. */
export function generateValidation(documents: readonly NamedDocument[]): GeneratedFiles {
  return Object.assign({}, ...mapAll(documents, validators)) as GeneratedFiles;
}

interface OperationFile {
  readonly stem: string;
  readonly operation: Operation;
  /** Local name in the module that has everything. */
  readonly local: string;
}

function validators(source: NamedDocument): GeneratedFiles {
  const reader = createSchemaReader(source);
  const [components, operations] = allOf(
    () => readComponents(reader),
    () => mapOperations(source, (operation) => operationParts(reader, operation)),
  );
  const files: OperationFile[] = [];
  const texts: GeneratedFiles = {};
  const stems = new Set(["schemas"]);
  for (const parts of operations) {
    const { operation } = parts;
    const stem = freeStem(kebabCase(operation.operationId), stems);
    texts[`${source.name}/${stem}.ts`] = operationModule(components, parts);
    files.push({ stem, operation, local: `${toIdentifier(operation.operationId)}$` });
  }
  // After the operations: lists in them decide how their items are written.
  texts[`${source.name}/schemas.ts`] = schemasModule(components, operations);
  texts[`${source.name}.ts`] = documentModule(source, components, files);
  const header = generatedHeader(source.file, "validation");
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, `${header}\n${text.replace(/^\n+/, "")}`]),
  );
}

function freeStem(wish: string, taken: Set<string>): string {
  let stem = wish;
  for (let count = 2; taken.has(stem); count++) stem = `${wish}-${count}`;
  taken.add(stem);
  return stem;
}

/** The module of a whole document: all schemas by name, all operations and webhooks by operationId. */
function documentModule(
  { name }: NamedDocument,
  { named }: Components,
  files: readonly OperationFile[],
): string {
  const imports = files.map(
    ({ stem, local }) => `import { operation as ${local} } from "./${name}/${stem}.ts";\n`,
  );
  const exported = named
    .flatMap(([one]) => exportedNames(one))
    .toSorted()
    .map((one) => `  ${one},\n`);
  const webhooks = files.filter(({ operation }) => operation.webhook);
  return [
    `${imports.join("")}\n`,
    exported.length === 0 ? "" : `export {\n${exported.join("")}} from "./${name}/schemas.ts";\n`,
    `\n/** Name of an operation. */\nexport type OperationId = keyof typeof operations;\n\n`,
    table(
      "operations",
      files.filter(({ operation }) => !operation.webhook),
    ),
    webhooks.length === 0 ? "" : `\n${table("webhooks", webhooks)}`,
  ].join("");
}

function table(name: string, files: readonly OperationFile[]): string {
  const entries = files.map(
    ({ operation, local }) => [propertyKey(operation.operationId), local] as const,
  );
  const types = files.map(
    ({ operation, local }) =>
      `${operationComment(operation, "  ")}  readonly ${propertyKey(operation.operationId)}: typeof ${local};\n`,
  );
  const values = entries.map(([key, local]) => `  ${key}: ${local},\n`);
  return `/** By operationId. */\nexport const ${name}: {\n${types.join("")}} = {\n${values.join("")}};\n`;
}
