import { child, pointerKeys } from "@shortcodes/openapi-reader/json-pointer";
import { follow, isObject, type Located } from "@shortcodes/openapi-reader/located";
import type { JsonObject, NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import {
  componentName,
  type Operation,
  type Response,
} from "@shortcodes/openapi-reader/operations";
import { unsupported } from "@shortcodes/openapi-reader/unsupported";

/** Where a page keeps its items and the address of the next page: property names from the root of the body. */
export interface ClientPage {
  readonly items: readonly string[];
  readonly next: readonly string[];
}

/** The items of a page: where they are, and the component that describes one. */
export interface PageItems {
  readonly at: readonly string[];
  readonly component: string | undefined;
}

const BODY = "$response.body";

/** An operation has pages if it links to itself with `x-href`. */
export function clientPage(source: NamedDocument, operation: Operation): ClientPage | undefined {
  const found = nextLink(operation);
  if (found === undefined) return undefined;
  return { items: itemsOf(source, found.response).at, next: hrefKeys(source, found) };
}

/** The items of an operation's pages; undefined where it has none. */
export function pageItems(source: NamedDocument, operation: Operation): PageItems | undefined {
  const found = nextLink(operation);
  return found && itemsOf(source, found.response);
}

interface NextLink {
  readonly response: Response;
  readonly pointer: string;
  readonly href: string;
}

function nextLink({ operationId, responses }: Operation): NextLink | undefined {
  for (const response of Object.values(responses))
    for (const [name, { operationId: target, "x-href": href }] of Object.entries(response.links))
      if (href !== undefined && target === operationId)
        return { response, href, pointer: child(response.pointer, "links", name, "x-href") };
  return undefined;
}

function hrefKeys({ file }: NamedDocument, { href, pointer }: NextLink): string[] {
  const keys = href.startsWith(`${BODY}#`) ? pointerKeys(href.slice(BODY.length)) : undefined;
  if (keys === undefined)
    throw unsupported(
      { file, pointer },
      `${JSON.stringify(href)} does not point into the body`,
      `write ${BODY}#/name`,
    );
  return keys;
}

/** The one array of the body that is not inside another array. */
function itemsOf(source: NamedDocument, response: Response): PageItems {
  const [body] = Object.values(response.bodies);
  const pointer = child(body?.pointer ?? response.pointer, "schema");
  const arrays = arraysIn(source, follow(source, (body?.schema ?? {}) as JsonObject, pointer), []);
  const [items] = arrays;
  if (items === undefined || arrays.length > 1)
    throw unsupported(
      { file: source.file, pointer },
      `a page wants one array of items, and this has ${arrays.length}`,
      "drop the link to the next page or describe one array",
    );
  return items;
}

function arraysIn(
  source: NamedDocument,
  { value, pointer }: Located,
  at: readonly string[],
  above: readonly string[] = [],
): PageItems[] {
  if (value.type === "array")
    return [{ at, component: isObject(value.items) ? componentName(value.items) : undefined }];
  // A schema that holds itself has no array at a fixed place below.
  if (!isObject(value.properties) || above.includes(pointer)) return [];
  return Object.entries(value.properties).flatMap(([name, json]) => {
    const property = follow(source, json, child(pointer, "properties", name));
    return arraysIn(source, property, [...at, name], [...above, pointer]);
  });
}
