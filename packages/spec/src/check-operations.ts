import type { ErrorResponse } from "./error-responses.ts";
import { type Operation, successesOf } from "./operation.ts";

/**
 * Refuses what would vanish from a document without a word: a second operation or webhook of one name, a second operation of one
 * route, a second answer of one status, a path parameter nobody declared or nobody uses, a refusal or a link that names nothing.
 *
 * @throws Error that names the operation
 */
export function checkOperations(
  operations: readonly Operation[],
  refusals: readonly Pick<ErrorResponse, "name" | "status">[],
  webhooks: readonly string[] = [],
): void {
  const ids = operations.map(({ operationId }) => operationId);
  checkNames([...ids, ...webhooks]);
  const statuses = new Map(refusals.map(({ name, status }) => [name, status]));
  const routes = new Set<string>();
  for (const operation of operations) {
    const { operationId: id, method, path } = operation;
    const route = `${method} ${path.replaceAll(/\{\w+\}/g, "{}")}`;
    if (routes.has(route))
      throw new Error(`${id}: duplicate route ${method.toUpperCase()} ${path}`);
    routes.add(route);
    checkPathParameters(operation);
    const unknown = operation.errors.find((name) => !statuses.has(name));
    if (unknown !== undefined)
      throw new Error(
        `${id}: unknown error response ${unknown}, expected one of ${[...statuses.keys()].join(", ")}`,
      );
    const own = [
      ...successesOf(operation).map(({ status }) => status),
      ...operation.errors.map((name) => statuses.get(name)),
    ];
    const twice = own.find((status, index) => own.indexOf(status) !== index);
    if (twice !== undefined) throw new Error(`${id}: duplicate answer of the status ${twice}`);
  }
  for (const operation of operations) checkReferences(operation, new Set(ids));
}

/** Files, constants and functions get these names, the client's with a small first letter. */
function checkNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name))
      throw new Error(`${name}: an operationId has to be of letters and digits`);
    if (seen.has(name.toLowerCase())) throw new Error(`${name}: duplicate operationId`);
    seen.add(name.toLowerCase());
  }
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
