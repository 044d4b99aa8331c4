import { child, pointerKeys } from "@shortcodes/openapi-reader/json-pointer";
import { follow, isObject, type Located } from "@shortcodes/openapi-reader/located";
import type { NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import type { Operation } from "@shortcodes/openapi-reader/operations";
import { unsupported } from "@shortcodes/openapi-reader/unsupported";

/** Where a page keeps its items and the address of the next page: property names from the root of the body. */
export interface ClientPage {
  readonly items: readonly string[];
  readonly next: readonly string[];
}

const BODY = "$response.body";

/** An operation has pages if it links to itself with `x-href`. */
export function clientPage(source: NamedDocument, operation: Operation): ClientPage | undefined {
  const responses = follow(
    source,
    operation.value.responses,
    child(operation.pointer, "responses"),
  );
  for (const [status, json] of Object.entries(responses.value)) {
    const response = follow(source, json, child(responses.pointer, status));
    if (response.value.links === undefined) continue;
    const links = follow(source, response.value.links, child(response.pointer, "links"));
    for (const [name, entry] of Object.entries(links.value)) {
      const link = follow(source, entry, child(links.pointer, name));
      const href = link.value["x-href"];
      if (href === undefined || link.value.operationId !== operation.operationId) continue;
      return { items: itemKeys(source, response), next: hrefKeys(source, link) };
    }
  }
  return undefined;
}

function hrefKeys(source: NamedDocument, { value, pointer }: Located): string[] {
  const href = value["x-href"];
  const keys =
    typeof href === "string" && href.startsWith(`${BODY}#`)
      ? pointerKeys(href.slice(BODY.length))
      : undefined;
  if (keys === undefined)
    throw unsupported(
      { file: source.file, pointer: child(pointer, "x-href") },
      `${JSON.stringify(href)} does not point into the body`,
      `write ${BODY}#/name`,
    );
  return keys;
}

/** The one array of the body that is not inside another array. */
function itemKeys(source: NamedDocument, response: Located): string[] {
  const content = follow(source, response.value.content, child(response.pointer, "content"));
  const [media] = Object.keys(content.value);
  const pointer = child(content.pointer, media ?? "", "schema");
  const body = isObject(content.value[media ?? ""]) ? content.value[media ?? ""] : undefined;
  const arrays = arrayKeys(
    source,
    follow(source, isObject(body) ? body.schema : undefined, pointer),
    [],
  );
  const [items] = arrays;
  if (items === undefined || arrays.length > 1)
    throw unsupported(
      { file: source.file, pointer },
      `a page wants one array of items, and this has ${arrays.length}`,
      "drop the link to the next page or describe one array",
    );
  return items;
}

function arrayKeys(
  source: NamedDocument,
  { value, pointer }: Located,
  keys: readonly string[],
  above: readonly string[] = [],
): string[][] {
  if (value.type === "array") return [[...keys]];
  // A schema that holds itself has no array at a fixed place below.
  if (!isObject(value.properties) || above.includes(pointer)) return [];
  return Object.entries(value.properties).flatMap(([name, json]) => {
    const property = follow(source, json, child(pointer, "properties", name));
    return arrayKeys(source, property, [...keys, name], [...above, pointer]);
  });
}
