import { type Link, type Operation, successOf } from "@shortcodes/openapi-reader/operations";
import { keyOf, type Resource } from "../document/resource.ts";
import { evaluate, valueAt } from "../document/runtime-expression.ts";
import { scalarOf } from "../document/scalars.ts";
import { isRedirect, isSuccess } from "../run/exchange.ts";
import { once, type Probe } from "../run/probe.ts";
import { readingAndUpdating, resourceIn, type Subject } from "../run/subject.ts";
import { isDestructive } from "../target/wire-request.ts";

/** Each link of a list or fetch, followed unless it creates or removes, and the address of an item. */
export function linkConformance(subject: Subject): readonly Probe[] {
  const links = readingAndUpdating(subject).flatMap((operation) =>
    Object.entries(successOf(operation)[1].links).flatMap(([name, link]) =>
      // It may lead to another resource of the document.
      subject.document.resources.flatMap(({ list, fetch, update, id }) => {
        const linked = [list, fetch, update].find((one) => one?.operationId === link.operationId);
        if (linked === undefined || link.parameters === undefined) return [];
        if (!subject.writable && isDestructive(linked.method)) return [];
        return linkProbe(subject, operation, name, link.parameters, linked, id);
      }),
    ),
  );
  return [...links, ...addressProbes(subject)];
}

/** The `url` or `uri` of an item leads back to it. XML's has no suffix, and may lead to another representation. */
function addressProbes({ resource, item }: Subject): readonly Probe[] {
  const { fetch, id } = resource;
  if (fetch === undefined || id === undefined || item === undefined) return [];
  return [
    once("link_conformance", fetch, "the address of an item", async ({ send, check }) => {
      const done = await send(fetch);
      const shown = resourceIn(resource, done);
      const address = scalarOf(shown, "url") ?? scalarOf(shown, "uri");
      if (done.mediaType !== "application/json" || typeof address !== "string") return;
      if (!URL.canParse(address, ORIGIN)) return check(false, `${address} is not a URL`);
      const { pathname, search } = new URL(address, ORIGIN);
      const there = await send(fetch, { target: pathname + search });
      const found = valueAt(there.value, id);
      const finding = `${address} leads to ${String(found)} (${there.status}), expected ${item}`;
      check(found === item, finding);
    }),
  ];
}

/** Only the path matters: other hosts are not called. */
const ORIGIN = "http://localhost";

function linkProbe(
  subject: Subject,
  operation: Operation,
  name: string,
  parameters: NonNullable<Link["parameters"]>,
  linked: Operation,
  id: Resource["id"],
): Probe {
  const about = `link ${name}`;
  return once("link_conformance", operation, about, async ({ send, check }) => {
    const from = await send(operation);
    // An empty list has no first item to lead to.
    const { list, items } = subject.resource;
    const shown = operation === list && items !== undefined && valueAt(from.value, items.array);
    if (Array.isArray(shown) && shown.length === 0) return;
    const moment = { path: from.call.path, body: from.value };
    const path = Object.entries(parameters).map(([key, text]) => [key, evaluate(text, moment)]);
    const missing = path.filter(([, value]) => typeof value !== "string").map(([key]) => key);
    check(missing.length === 0, `${about}: the response has no value for ${missing.join(", ")}`);
    if (missing.length > 0) return;
    const values = Object.fromEntries(path) as Record<string, string>;
    const to = await send(linked, { path: values });
    const finding = `${about} refers to ${linked.operationId}, which answered with ${to.status}`;
    check(isSuccess(to), finding);
    const key = keyOf(linked);
    if (key === undefined || id === undefined || !isSuccess(to) || isRedirect(to)) return;
    const found = valueAt(to.value, id);
    check(found === values[key], `${about} refers to ${String(found)}, expected ${values[key]}`);
  });
}
