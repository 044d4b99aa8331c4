import { type Operation, successesOf } from "./operation.ts";

/**
 * Refuses what would vanish from a document without a word: a second operation of one name or route, a second success of one
 * status, a path parameter nobody declared or nobody uses, a refusal or a link that names nothing.
 *
 * @throws Error that names the operation
 */
export function checkOperations(
  operations: readonly Operation[],
  errorNames: readonly string[],
): void {
  const ids = new Set<string>();
  const routes = new Set<string>();
  for (const operation of operations) {
    const { operationId: id, method, path } = operation;
    if (ids.has(id)) throw new Error(`${id}: duplicate operationId`);
    ids.add(id);
    const route = `${method} ${path.replaceAll(/\{\w+\}/g, "{}")}`;
    if (routes.has(route))
      throw new Error(`${id}: duplicate route ${method.toUpperCase()} ${path}`);
    routes.add(route);
    checkPathParameters(operation);
    const statuses = successesOf(operation).map(({ status }) => status);
    const twice = statuses.find((status, index) => statuses.indexOf(status) !== index);
    if (twice !== undefined) throw new Error(`${id}: duplicate success status ${twice}`);
    const unknown = operation.errors.find((name) => !errorNames.includes(name));
    if (unknown !== undefined)
      throw new Error(
        `${id}: unknown error response ${unknown}, expected one of ${errorNames.join(", ")}`,
      );
  }
  for (const operation of operations) checkReferences(operation, ids);
}

function checkPathParameters({ operationId: id, path, pathParameters }: Operation): void {
  const used = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const declared = Object.keys(pathParameters.shape);
  const undeclared = used.find((name) => name === undefined || !declared.includes(name));
  if (undeclared !== undefined)
    throw new Error(`${id}: the path parameter {${undeclared}} of ${path} is not declared`);
  const unused = declared.find((name) => !used.includes(name));
  if (unused !== undefined)
    throw new Error(`${id}: the path parameter ${unused} is not in ${path}`);
}

function checkReferences(operation: Operation, ids: ReadonlySet<string>): void {
  const { operationId: id, representationOf } = operation;
  if (representationOf !== undefined && !ids.has(representationOf))
    throw new Error(`${id}: representationOf is ${representationOf}, which is not an operation`);
  const links = successesOf(operation).flatMap((success) => Object.entries(success.links ?? {}));
  for (const [name, link] of links) {
    if (!ids.has(link.operationId))
      throw new Error(
        `${id}: the link ${name} refers to ${link.operationId}, which is not an operation`,
      );
  }
}
