import type { NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import type { Operation } from "@shortcodes/openapi-reader/operations";
import { propertyKey } from "./identifiers.ts";
import { type SchemaNames, guardName, validateName } from "./validation-names.ts";

export interface OperationFile {
  readonly stem: string;
  readonly operation: Operation;
  readonly local: string;
}

/** The module of a whole document: all schemas by name, all operations and webhooks by operationId. */
export function documentModule(
  { name }: NamedDocument,
  names: SchemaNames,
  files: readonly OperationFile[],
): string {
  const imports = files.map(
    ({ stem, local }) => `import { operation as ${local} } from "./${name}/${stem}.ts";\n`,
  );
  const exported = names.pointers
    .map((pointer) => names.nameOf(pointer))
    .flatMap((one) => [one, guardName(one), validateName(one)]);
  const operations = files.filter(({ operation }) => !operation.webhook);
  const webhooks = files.filter(({ operation }) => operation.webhook);
  const reexport =
    exported.length === 0
      ? ""
      : `export {\n${exported
          .toSorted()
          .map((one) => `  ${one},\n`)
          .join("")}} from "./${name}/schemas.ts";\n`;
  return [
    `${imports.join("")}\n${reexport}\n`,
    `/** Name of an operation. */\nexport type OperationId = keyof typeof operations;\n\n`,
    table("operations", operations),
    webhooks.length === 0 ? "" : `\n${table("webhooks", webhooks)}`,
  ].join("");
}

function table(name: string, files: readonly OperationFile[]): string {
  const types = files.map(
    ({ operation, local }) =>
      `  readonly ${propertyKey(operation.operationId)}: typeof ${local};\n`,
  );
  const values = files.map(
    ({ operation, local }) => `  ${propertyKey(operation.operationId)}: ${local},\n`,
  );
  return `/** By operationId. */\nexport const ${name}: {\n${types.join("")}} = {\n${values.join("")}};\n`;
}
