import { kebabCase } from "@shortcodes/openapi-reader/kebab-case";
import { child } from "@shortcodes/openapi-reader/json-pointer";
import type { NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import { readOperations } from "@shortcodes/openapi-reader/operations";
import { generatedHeader } from "./generated-header.ts";
import { createIdentifiers } from "./identifiers.ts";
import { listItems } from "./list-items.ts";
import { createSchemaReader } from "./schema-reader.ts";
import { createSchemaNames } from "./validation-names.ts";
import { operationModule } from "./validation-operation.ts";
import { schemasModule } from "./validation-schemas.ts";
import { type OperationFile, documentModule } from "./validation-document.ts";
import type { GeneratedFiles } from "./write-generated.ts";

/** For each document: its schemas, a module per operation, and a module that has everything. */
export function generateValidation(documents: readonly NamedDocument[]): GeneratedFiles {
  return Object.assign({}, ...documents.map(validators)) as GeneratedFiles;
}

function validators(source: NamedDocument): GeneratedFiles {
  const reader = createSchemaReader(source);
  const names = createSchemaNames(
    Object.keys(source.document.components?.schemas ?? {}).map((name) =>
      child("#/components/schemas", name),
    ),
  );
  const shared = { reader, names, items: listItems(source) };
  const files: OperationFile[] = [];
  const texts: GeneratedFiles = {};
  const identifiers = createIdentifiers();
  const stems = new Set(["schemas"]);
  for (const operation of readOperations(source)) {
    const stem = freeStem(kebabCase(operation.operationId), stems);
    texts[`${source.name}/${stem}.ts`] = operationModule(shared, operation);
    files.push({ stem, operation, local: `${identifiers.claim(operation.operationId)}$` });
  }
  // After the operations: they may refer to schemas that are no components.
  texts[`${source.name}/schemas.ts`] = schemasModule(shared);
  texts[`${source.name}.ts`] = documentModule(source, names, files);
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
