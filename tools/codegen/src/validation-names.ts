import { pointerKeys } from "@shortcodes/openapi-reader/json-pointer";
import { type Identifiers, capitalise, createIdentifiers } from "./identifiers.ts";

/** Names of the schemas that `schemas.ts` of a document exports, by pointer; more join as references are met. */
export interface SchemaNames {
  nameOf(pointer: string): string;
  /** In the order in which they were met. */
  readonly pointers: readonly string[];
}

/** What a schema called `shortCode` exports besides itself: `isShortCode`, `validateShortCode`. */
export function guardName(name: string): string {
  return `is${capitalise(name)}`;
}

export function validateName(name: string): string {
  return `validate${capitalise(name)}`;
}

export function createSchemaNames(components: readonly string[]): SchemaNames {
  const identifiers: Identifiers = createIdentifiers();
  for (const word of ["operations", "webhooks", "OperationId"]) identifiers.claim(word);
  const names = new Map<string, string>();
  const pointers: string[] = [];
  const nameOf = (pointer: string): string => {
    let name = names.get(pointer);
    if (name === undefined) {
      name = identifiers.claim(wish(pointer), (own) => [own, guardName(own), validateName(own)]);
      names.set(pointer, name);
      pointers.push(pointer);
    }
    return name;
  };
  components.forEach(nameOf);
  return { nameOf, pointers };
}

/** `#/components/schemas/Meta` is `Meta`; `#/components/parameters/PageSize/schema` is `PageSizeParameter`. */
function wish(pointer: string): string {
  const keys = pointerKeys(pointer) ?? [];
  const [, section = "", name = "", ...rest] = keys;
  if (section === "schemas") return [name, ...rest.filter((key) => key !== "properties")].join("-");
  const kind = {
    parameters: "Parameter",
    responses: "Response",
    requestBodies: "Body",
    headers: "Header",
  }[section];
  return kind === undefined ? `Schema-${keys.slice(-2).join("-")}` : `${name}-${kind}`;
}
