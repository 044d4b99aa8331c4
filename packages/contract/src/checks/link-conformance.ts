import { type Link, type Operation, successOf } from "@shortcodes/openapi-reader/operations";
import { isItem, operationsOf, type Resource } from "../document/resource.ts";
import { evaluate, valueAt } from "../document/runtime-expression.ts";
import { isSuccess, valueOf } from "../run/exchange.ts";
import { once, type Probe } from "../run/probe.ts";
import { callOf, readingAndUpdating, type Subject } from "../run/subject.ts";
import { isDestructive } from "../target/wire-request.ts";

/** Each link of a list or fetch, followed. */
export function linkConformance(subject: Subject): readonly Probe[] {
  return readingAndUpdating(subject).flatMap((operation) =>
    Object.entries(successOf(operation)[1].links).flatMap(([name, link]) =>
      // It may lead to another resource of the document.
      subject.document.resources.flatMap((resource) => {
        const linked = followed(subject, resource, link);
        return linked === undefined
          ? []
          : [linkProbe(subject, operation, name, link, linked, resource)];
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
  subject: Subject,
  operation: Operation,
  name: string,
  { parameters = {} }: Link,
  linked: Operation,
  { key, id }: Resource,
): Probe {
  return once(operation, `link ${name}`, async (session) => {
    const from = await session.send(callOf(subject, operation));
    const moment = { path: from.call.path, body: valueOf(from) };
    const path = Object.entries(parameters).map(([key, text]) => [key, evaluate(text, moment)]);
    const missing = path.filter(([, value]) => typeof value !== "string").map(([key]) => key);
    session.check(
      "link_conformance",
      missing.length === 0,
      () => `link ${name}: the answer has no value for ${missing.join(", ")}`,
    );
    if (missing.length > 0) return;
    const values = Object.fromEntries(path) as Record<string, string>;
    const to = await session.send({ operation: linked, path: values });
    session.check(
      "link_conformance",
      isSuccess(to),
      () => `link ${name} leads to ${linked.operationId}, which answered ${to.answer.status}`,
    );
    if (!isItem(linked) || key === undefined || id === undefined || !isSuccess(to)) return;
    session.check(
      "link_conformance",
      valueAt(valueOf(to), id) === values[key],
      () => `link ${name} leads to ${String(valueAt(valueOf(to), id))}, not to ${values[key]}`,
    );
  });
}
