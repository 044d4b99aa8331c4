import type { ContractDocument, Operation } from "./contract-document.ts";

/** One method of one path. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

/** The routes of each operation, the one without `x-representation-of` first. */
export function routesByOperation(document: ContractDocument): Map<string, Route[]> {
  const routes = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
  );
  const found = new Map<string, Route[]>();
  for (const route of routes)
    if (route.operation["x-representation-of"] === undefined)
      found.set(route.operation.operationId, [route]);
  for (const route of routes) {
    const main = route.operation["x-representation-of"];
    if (main !== undefined) found.get(main)?.push(route);
  }
  return found;
}
