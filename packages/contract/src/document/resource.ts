import { type Operation, successOf } from "@shortcodes/openapi-reader/operations";
import { pointerOf } from "./runtime-expression.ts";
import { scalarOf } from "./scalars.ts";

/** Operations on one collection and its items, in one representation. */
export interface Resource {
  /** Template of the collection's path. */
  readonly path: string;
  readonly list: Operation | undefined;
  readonly create: Operation | undefined;
  readonly fetch: Operation | undefined;
  readonly update: Operation | undefined;
  readonly remove: Operation | undefined;
  /** The path parameter that tells one item from the others. */
  readonly key: string | undefined;
  /** Where a list says its items; undefined where it has no links, as CSV and HTML have none. */
  readonly items: Items | undefined;
  /** Where the answer about one item says its identifier. */
  readonly id: readonly string[] | undefined;
}

export interface Items {
  /** Pointer of the array in the answer. */
  readonly array: readonly string[];
  /** Pointer of the identifier in an item. */
  readonly id: readonly string[];
  /** Runtime expression of the next page's URL. */
  readonly nextPage: string | undefined;
}

/** Status for what is there already. */
export const CONFLICT = 409;
/** Status for a collection that is full. */
export const FULL = 412;

const LAST_PARAMETER = /\/\{(\w+)\}(\.\w+)?$/;

/** The resources of a document: `/a/{Sid}.json` belongs to `/a.json`. */
export function readResources(operations: readonly Operation[]): readonly Resource[] {
  const collectionOf = ({ path }: Operation) => path.replace(LAST_PARAMETER, "$2");
  return [...new Set(operations.map(collectionOf))].map((path) =>
    readResource(
      path,
      operations.filter((operation) => collectionOf(operation) === path),
    ),
  );
}

export function operationsOf(resource: Resource): readonly Operation[] {
  const { list, create, fetch, update, remove } = resource;
  return [list, create, fetch, update, remove].filter((operation) => operation !== undefined);
}

export function isItem(operation: Operation): boolean {
  return keyOf(operation) !== undefined;
}

/** The path parameter that tells one item from the others; undefined for an operation on the collection. */
export function keyOf({ path }: Operation): string | undefined {
  return LAST_PARAMETER.exec(path)?.[1];
}

/** The resource that this one shows in another form; itself if it is none. */
export function canonicalOf(resources: readonly Resource[], resource: Resource): Resource {
  const original = (resource.list ?? resource.fetch)?.representationOf;
  const isCanonical = (one: Resource) =>
    operationsOf(one).some(({ operationId }) => operationId === original);
  return resources.find(isCanonical) ?? resource;
}

/** The parameter that stands for an item of the resource in a path below it: `Sid` in `/a/{Sid}/b.json` for `/a.json`. */
export function parameterBelow({ path }: Resource, longer: string): string | undefined {
  const stem = `${path.replace(/\.\w+$/, "")}/{`;
  return longer.startsWith(stem) ? longer.slice(stem.length).split("}")[0] : undefined;
}

/** The document's examples of what a success answers. */
export function examplesOf(operation: Operation): readonly unknown[] {
  return Object.values(successOf(operation)[1].bodies).flatMap(({ examples }) => examples);
}

/** The code that the document's first example of a refusal has. */
export function exampleCode({ responses }: Operation, status: number): number | undefined {
  const [body] = Object.values(responses[String(status)]?.bodies ?? {});
  const code = scalarOf(body?.examples[0], "code");
  return code === undefined ? undefined : Number(code);
}

function readResource(path: string, operations: readonly Operation[]): Resource {
  const find = (item: boolean, ...methods: string[]) =>
    operations.find(
      (operation) => isItem(operation) === item && methods.includes(operation.method),
    );
  const list = find(false, "get");
  const create = find(false, "post");
  const fetch = find(true, "get");
  const onItems = operations.filter(isItem);
  const key = onItems[0] && keyOf(onItems[0]);
  const id = [fetch, create].map((from) => keysOf(from, key, onItems)).find(Boolean);
  const inList = keysOf(list, key, onItems);
  const first = inList?.indexOf("0") ?? -1;
  return {
    path,
    list,
    create,
    fetch,
    update: find(true, "post", "put", "patch"),
    remove: find(true, "delete"),
    key,
    items: inList && {
      array: inList.slice(0, first),
      id: inList.slice(first + 1),
      nextPage: linksOf(list).find((link) => link.operationId === list?.operationId)?.["x-href"],
    },
    id,
  };
}

/** Where an answer says the identifier of an item: the place that its links to the operations on items take the key from. */
function keysOf(from: Operation | undefined, key = "", onItems: readonly Operation[]) {
  const expression = linksOf(from)
    .filter((link) => onItems.some(({ operationId }) => operationId === link.operationId))
    .map(({ parameters }) => parameters?.[key])
    .find((text) => text?.startsWith("$response.") === true);
  return expression === undefined ? undefined : pointerOf(expression);
}

function linksOf(operation: Operation | undefined) {
  return operation === undefined ? [] : Object.values(successOf(operation)[1].links);
}
