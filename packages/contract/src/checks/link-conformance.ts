import type { OpenApiLink } from "../document/openapi.ts";
import { type Operation, successOf } from "../document/operation.ts";
import { evaluate, valueAt } from "../document/runtime-expression.ts";
import { isSuccess, valueOf } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import { callable, callOf, type Subject } from "../run/subject.ts";

/** Each link of a list or fetch, followed. Links out of what creates are a matter of the life of an item. */
export function linkConformance(subject: Subject): readonly Probe[] {
  const { create, remove } = subject.resource;
  const callables = callable(subject);
  return callables
    .filter((operation) => operation !== create && operation !== remove)
    .flatMap((operation) =>
      Object.entries(successOf(operation).links).flatMap(([name, link]) => {
        const linked = callables.find(({ id }) => id === link.operationId);
        if (linked === undefined || linked === remove || link.parameters === undefined) return [];
        return [linkProbe(subject, operation, name, link, linked)];
      }),
    );
}

function linkProbe(
  subject: Subject,
  operation: Operation,
  name: string,
  { parameters = {} }: OpenApiLink,
  linked: Operation,
): Probe {
  return probe<null>({
    operation,
    about: `link ${name}`,
    examples: [null],
    run: async (_, session) => {
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
        () => `link ${name} leads to ${linked.id}, which answered ${to.answer.status}`,
      );
      const { key, id } = subject.resource;
      if (key === undefined || id === undefined || !isSuccess(to)) return;
      session.check(
        "link_conformance",
        valueAt(valueOf(to), id) === values[key],
        () => `link ${name} leads to ${String(valueAt(valueOf(to), id))}, not to ${values[key]}`,
      );
    },
  });
}
