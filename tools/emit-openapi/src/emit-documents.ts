import { assertKindsIn, createDocument, definitions } from "@shortcodes/spec";
import { stringify } from "yaml";

/** The text of every document file by its name: `messaging-v1.openapi.json`, `messaging-v1.openapi.yaml`. */
export function emitDocuments(): Record<string, string> {
  const files: Record<string, string> = {};
  const documents = definitions.map((definition) => createDocument(definition).document);
  assertKindsIn(documents);
  for (const [index, document] of documents.entries()) {
    const name = definitions[index]?.name ?? "";
    files[`${name}.openapi.json`] = `${JSON.stringify(document, null, 2)}\n`;
    // YAML 1.1 is what PyYAML and js-yaml read: its rules quote what they would take for a date or a number.
    const options = { version: "1.1", aliasDuplicateObjects: false, lineWidth: 120 } as const;
    files[`${name}.openapi.yaml`] = stringify(document, options);
  }
  return files;
}
