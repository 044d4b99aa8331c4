import { type Link, type Operation, successOf } from "@shortcodes/openapi-reader/operations";
import { keyOf, operationsOf, type Resource } from "../document/resource.ts";
import { evaluate, valueAt } from "../document/runtime-expression.ts";
import { isRedirect, isSuccess, valueOf } from "../run/exchange.ts";
import { once, type Probe } from "../run/probe.ts";
import { readingAndUpdating, type Subject } from "../run/subject.ts";
import { isDestructive } from "../target/wire-request.ts";

/** Each link of a list or fetch, followed. */
export function linkConformance(subject: Subject): readonly Probe[] {
  return readingAndUpdating(subject).flatMap((operation) =>
    Object.entries(successOf(operation)[1].links).flatMap(([name, link]) =>
      // It may lead to another resource of the document.
      subject.document.resources.flatMap((resource) => {
        const linked = followed(subject, resource, link);
        return linked ? linkProbe(operation, name, link, linked, resource.id) : [];
      }),
    ),
  );
}

/** The operation of a resource that a link leads to, unless it creates or removes. */
function followed({ writable }: Subject, resource: Resource, { operationId, parameters }: Link) {
  if (parameters === undefined) return undefined;
  return operationsOf(resource)
    .filter((operation) => operation !== resource.create && operation !== resource.remove)
    .filter(({ method }) => writable || !isDestructive(method))
    .find((operation) => operation.operationId === operationId);
}

function linkProbe(
  operation: Operation,
  name: string,
  { parameters = {} }: Link,
  linked: Operation,
  id: Resource["id"],
): Probe {
  const about = `link ${name}`;
  return once("link_conformance", operation, about, async ({ send, check }) => {
    const from = await send(operation);
    const moment = { path: from.call.path, body: valueOf(from) };
    const path = Object.entries(parameters).map(([key, text]) => [key, evaluate(text, moment)]);
    const missing = path.filter(([, value]) => typeof value !== "string").map(([key]) => key);
    check(missing.length === 0, `${about}: the response has no value for ${missing.join(", ")}`);
    if (missing.length > 0) return;
    const values = Object.fromEntries(path) as Record<string, string>;
    const to = await send(linked, { path: values });
    const { status } = to.answer;
    check(isSuccess(to), `${about} refers to ${linked.operationId}, which answered with ${status}`);
    const key = keyOf(linked);
    if (key === undefined || id === undefined || !isSuccess(to) || isRedirect(to)) return;
    const found = valueAt(valueOf(to), id);
    check(found === values[key], `${about} refers to ${String(found)}, expected ${values[key]}`);
  });
}
