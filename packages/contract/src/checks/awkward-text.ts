import type { Operation } from "@shortcodes/openapi-reader/operations";
import { FORM } from "@shortcodes/openapi-reader/operations";
import fc from "fast-check";
import { isSuccess } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import type { Session } from "../run/session.ts";
import {
  callOf,
  inputsOf,
  readingAndUpdating,
  representationsOf,
  type Subject,
} from "../run/subject.ts";
import { fillPath } from "../target/wire-request.ts";

/** Texts as they are escaped on the wire: controls, line ends, no UTF-8, no characters, no escapes. */
const AWKWARD =
  "%00 %01 %0D%0A %7F %FF %ED%A0%80 %EF%BF%BE %E2%80%AE % %zz ]]%3E %3C!-- %26%23x0;".split(" ");

const PARTS = fc.array(fc.constantFrom(...AWKWARD, "a", "1"), { minLength: 1, maxLength: 4 });

/** Strings of query and form that are hard to read, to keep, or to write into XML. */
export function awkwardText(subject: Subject): readonly Probe[] {
  return readingAndUpdating(subject).flatMap((operation) => {
    const names = inputsOf(operation)
      .filter(({ schema }) => schema.type === "string" && schema.enum === undefined)
      .map(({ name }) => name);
    if (names.length === 0) return [];
    return probe<string>({
      check: "awkward_text",
      operation,
      about: "awkward text",
      describe: (pair) => pair,
      examples: names.flatMap((name) => AWKWARD.map((text) => `${name}=${text}`)),
      inputs: fc
        .tuple(fc.constantFrom(...names), PARTS)
        .map(([name, texts]) => `${name}=${texts.join("")}`),
      run: (pair, session) => exchange(subject, operation, pair, session),
    });
  });
}

async function exchange(
  subject: Subject,
  operation: Operation,
  pair: string,
  { send, check }: Session,
) {
  const { path } = callOf(subject, operation);
  const awkward = operation.form
    ? { body: { mediaType: FORM, text: pair } }
    : { target: `${fillPath(operation.path, path)}?${pair}` };
  const done = await send(operation, awkward);
  const { status } = done.answer;
  check(isSuccess(done) || status === 400, `answered ${status}`);
  if (!operation.form || !isSuccess(done)) return;
  for (const { fetch } of representationsOf(subject)) {
    if (fetch === undefined) continue;
    const read = await send(fetch);
    check(isSuccess(read), `${fetch.operationId} cannot read it: status ${read.answer.status}`);
  }
}
