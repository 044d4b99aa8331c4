import { child, pointerKeys } from "@shortcodes/openapi-reader/json-pointer";
import { follow, isObject, type Located } from "@shortcodes/openapi-reader/located";
import type { JsonObject, NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import {
  componentName,
  type Operation,
  type Response,
} from "@shortcodes/openapi-reader/operations";
import { type Place, unsupported } from "@shortcodes/openapi-reader/unsupported";

/** Where a page keeps its items and the address of the next page: property names from the root of the body. */
export interface Page {
  readonly items: readonly string[];
  readonly next: readonly string[];
  /** The component that describes an item. */
  readonly component: string | undefined;
}

const BODY = "$response.body";

/** An operation has pages if it links to itself with `x-href`. */
export function pageOf(source: NamedDocument, operation: Operation): Page | undefined {
  for (const response of Object.values(operation.responses))
    for (const [name, { operationId, "x-href": href }] of Object.entries(response.links)) {
      if (href === undefined || operationId !== operation.operationId) continue;
      const pointer = child(response.pointer, "links", name, "x-href");
      return { ...itemsOf(source, response), next: hrefKeys({ file: source.file, pointer }, href) };
    }
  return undefined;
}

function hrefKeys(place: Place, href: string): string[] {
  const keys = href.startsWith(`${BODY}#`) ? pointerKeys(href.slice(BODY.length)) : undefined;
  if (keys === undefined)
    throw unsupported(
      place,
      `${JSON.stringify(href)} does not point into the body`,
      `write ${BODY}#/name`,
    );
  return keys;
}

type Items = Omit<Page, "next">;

/** The one array of the body that is not inside another array. */
function itemsOf(source: NamedDocument, response: Response): Items {
  const [body] = Object.values(response.bodies);
  const pointer = child(body?.pointer ?? response.pointer, "schema");
  const arrays = arraysIn(source, follow(source, (body?.schema ?? {}) as JsonObject, pointer), []);
  const [items] = arrays;
  if (items === undefined || arrays.length > 1)
    throw unsupported(
      { file: source.file, pointer },
      `expected one array of items in a page, found ${arrays.length}`,
      "drop the link to the next page or describe one array",
    );
  return items;
}

function arraysIn(
  source: NamedDocument,
  { value, pointer }: Located,
  keys: readonly string[],
): Items[] {
  if (value.type === "array")
    return [
      { items: keys, component: isObject(value.items) ? componentName(value.items) : undefined },
    ];
  if (!isObject(value.properties)) return [];
  return Object.entries(value.properties).flatMap(([name, json]) => {
    const property = follow(source, json, child(pointer, "properties", name));
    return arraysIn(source, property, [...keys, name]);
  });
}
