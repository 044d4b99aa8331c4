import { createDocument, definitions, type DocumentDefinition } from "@shortcodes/spec";
import { stringify } from "yaml";

/** The text of every document file by its name: `messaging-v1.openapi.json`, `messaging-v1.openapi.yaml`. */
export function emitDocuments(
  from: readonly DocumentDefinition[] = definitions,
): Record<string, string> {
  const files: Record<string, string> = {};
  for (const definition of from) {
    const { document } = createDocument(definition);
    files[`${definition.name}.openapi.json`] = `${JSON.stringify(document, null, 2)}\n`;
    files[`${definition.name}.openapi.yaml`] = stringify(document, {
      aliasDuplicateObjects: false,
      lineWidth: 120,
    });
  }
  return files;
}
