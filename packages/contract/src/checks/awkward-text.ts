import type { Operation } from "@shortcodes/openapi-reader/operations";
import { FORM } from "@shortcodes/openapi-reader/operations";
import fc from "fast-check";
import { valueAt } from "../document/runtime-expression.ts";
import { isSuccess } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import type { Session } from "../run/session.ts";
import {
  inputsOf,
  pathOf,
  readingAndUpdating,
  representationsOf,
  type Subject,
} from "../run/subject.ts";
import { encodePairs, fillPath } from "../target/wire-request.ts";

/** Texts as they are escaped on the wire: controls, line ends, no UTF-8, no characters, no escapes. */
const AWKWARD =
  "%00 %01 %0D%0A %7F %FF %ED%A0%80 %EF%BF%BE %E2%80%AE % %zz ]]%3E %3C!-- %26%23x0;".split(" ");

const PARTS = fc.array(fc.constantFrom(...AWKWARD, "a", "1"), { minLength: 1, maxLength: 4 });

/** Strings of query and form that are hard to read, to keep, or to write into XML. */
export function awkwardText(subject: Subject): readonly Probe[] {
  const { create } = subject.resource;
  const isTaken = subject.spare !== undefined && subject.item !== undefined && subject.writable;
  const creating = create !== undefined && isTaken ? [create] : [];
  return [...creating, ...readingAndUpdating(subject)].flatMap((operation) => {
    const names = inputsOf(operation)
      .filter(({ schema }) => schema.type === "string" && schema.enum === undefined)
      // What a pattern refuses leaves nothing to read again.
      .filter(({ schema }) => operation !== create || schema.pattern === undefined)
      .map(({ name }) => name);
    if (names.length === 0) return [];
    return probe<Awkward>({
      check: "awkward_text",
      operation,
      about: "awkward text",
      describe: (pair) => pair.join("="),
      examples: names.flatMap((name) => AWKWARD.map((text) => [name, text] as const)),
      inputs: fc
        .tuple(fc.constantFrom(...names), PARTS)
        .map(([name, texts]) => [name, texts.join("")] as const),
      run: (pair, session) => sendAndRead(subject, operation, pair, session),
    });
  });
}

/** Name, and value as it is escaped. */
type Awkward = readonly [name: string, text: string];

/** A creation has what has to be there beside it; what was created is removed, where that is possible. */
async function sendAndRead(
  subject: Subject,
  operation: Operation,
  pair: Awkward,
  { send, check }: Session,
) {
  const { resource, spare = [] } = subject;
  const isNew = operation === resource.create;
  const others = isNew ? spare.filter(([name]) => name !== pair[0]) : [];
  const text = (isNew ? `${encodePairs(others)}&` : "") + pair.join("=");
  const awkward = operation.form
    ? { body: { mediaType: FORM, text } }
    : { target: `${fillPath(operation.path, pathOf(subject, operation))}?${text}` };
  const done = await send(operation, awkward);
  const { status } = done;
  // What a creation names may not be there.
  check(isSuccess(done) || status === 400 || (isNew && status === 404), `answered ${status}`);
  if (!operation.form || !isSuccess(done)) return;
  const item = isNew ? valueAt(done.value, resource.id ?? []) : subject.item;
  if (typeof item !== "string") return;
  for (const { fetch } of representationsOf(subject)) {
    if (fetch === undefined) continue;
    const read = await send(fetch, { path: pathOf({ ...subject, item }, fetch) });
    check(isSuccess(read), `${fetch.operationId} cannot read it: status ${read.status}`);
  }
}
