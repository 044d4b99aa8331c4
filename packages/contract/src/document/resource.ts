import { type Operation, successOf } from "./operation.ts";
import { pointerOf } from "./runtime-expression.ts";

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

const LAST_PARAMETER = /\/\{(\w+)\}(\.\w+)?$/;

/** The resources of a document: `/a/{Sid}.json` belongs to `/a.json`. */
export function readResources(operations: readonly Operation[]): readonly Resource[] {
  const paths = [...new Set(operations.map(collectionPath))];
  return paths.map((path) =>
    readResource(
      path,
      operations.filter((operation) => collectionPath(operation) === path),
    ),
  );
}

function collectionPath({ path }: Operation): string {
  return path.replace(LAST_PARAMETER, "$2");
}

export function isItem({ path }: Operation): boolean {
  return LAST_PARAMETER.test(path);
}

function readResource(path: string, operations: readonly Operation[]): Resource {
  const find = (item: boolean, ...methods: string[]) =>
    operations.find(
      (operation) => isItem(operation) === item && methods.includes(operation.method),
    );
  const list = find(false, "GET");
  const fetch = find(true, "GET");
  const key = operations.find(isItem)?.path.match(LAST_PARAMETER)?.[1];
  return {
    path,
    list,
    create: find(false, "POST"),
    fetch,
    update: find(true, "POST", "PUT", "PATCH"),
    remove: find(true, "DELETE"),
    key,
    items: readItems(list, key),
    id: readId(fetch, key),
  };
}

function readItems(list: Operation | undefined, key: string | undefined): Items | undefined {
  if (list === undefined || key === undefined) return undefined;
  const links = Object.values(successOf(list).links);
  const pointer = expressionOf(list, key);
  if (pointer === undefined) return undefined;
  const keys = pointerOf(pointer);
  const first = keys.indexOf("0");
  return {
    array: keys.slice(0, first),
    id: keys.slice(first + 1),
    nextPage: links.find((link) => link["x-href"] !== undefined)?.["x-href"],
  };
}

function readId(fetch: Operation | undefined, key: string | undefined) {
  const expression = fetch && key && expressionOf(fetch, key);
  return expression === undefined || expression === "" ? undefined : pointerOf(expression);
}

/** The expression that some link of the answer has for a parameter. */
function expressionOf(operation: Operation, parameter: string): string | undefined {
  return Object.values(successOf(operation).links)
    .map((link) => link.parameters?.[parameter])
    .find((expression) => expression !== undefined);
}
