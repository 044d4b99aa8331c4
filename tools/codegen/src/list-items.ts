import { child, pointerKeys } from "@shortcodes/openapi-reader/json-pointer";
import { isObject } from "@shortcodes/openapi-reader/located";
import type { Json, NamedDocument } from "@shortcodes/openapi-reader/openapi-document";

/** Pointers of all schemas in a document that are `items` of another. */
export function listItems({ document }: NamedDocument): ReadonlySet<string> {
  const found = new Set<string>();
  const search = (json: Json | undefined, pointer: string): void => {
    if (Array.isArray(json)) json.forEach((one, index) => search(one, child(pointer, index)));
    if (!isObject(json)) return;
    const { items } = json;
    if (isObject(items)) {
      const keys = typeof items.$ref === "string" ? pointerKeys(items.$ref) : undefined;
      found.add(keys === undefined ? child(pointer, "items") : child("#", ...keys));
    }
    for (const [key, one] of Object.entries(json)) search(one, child(pointer, key));
  };
  search(document as unknown as Json, "#");
  return found;
}
