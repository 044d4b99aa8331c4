import type { Operation } from "@shortcodes/openapi-reader/operations";
import { type NamedScalar, scalarsOf } from "../document/scalars.ts";
import { type Exchange, isSuccess, valueOf } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import { callable, callOf, type Subject } from "../run/subject.ts";
import type { Pairs } from "../target/wire-request.ts";
import { queriesOf } from "./twin-requests.ts";

/** Each reading operation beside the one that it stands in for. */
export function representationConsistency(subject: Subject): readonly Probe[] {
  const { list, fetch } = subject.canonical;
  return callable(subject).flatMap((operation) => {
    const original = [list, fetch].find(
      (other) => other?.operationId === operation.representationOf,
    );
    if (original === undefined || operation.method !== "get") return [];
    return [
      probe<Pairs>({
        operation,
        about: `the same as ${original.operationId}`,
        ...queriesOf(subject, operation),
        run: async (query, session) => {
          const wanted = await session.send(callOf(subject, original, { query }));
          const done = await session.send(callOf(subject, operation, { query }));
          session.check(
            "representation_consistency",
            wanted.answer.status === done.answer.status,
            () =>
              `${original.operationId} answers ${wanted.answer.status}, this ${done.answer.status}`,
          );
          if (!isSuccess(wanted) || !isSuccess(done)) return;
          const missing = differences(wanted, done, operation);
          session.check(
            "representation_consistency",
            missing.length === 0,
            () => `${original.operationId} answers ${missing.join(", ")}; this does not`,
          );
        },
      }),
    ];
  });
}

/** Links to the collection and its items have the suffix of their representation, and are not compared. */
function differences(wanted: Exchange, done: Exchange, operation: Operation): readonly string[] {
  const [version = ""] = operation.path.slice(1).split("/");
  const data = (exchange: Exchange) =>
    scalarsOf(valueOf(exchange)).filter(([, value]) => !String(value).includes(`/${version}/`));
  const page = valueOf(done);
  const told = data(done);
  const names = new Set(told.map(([name]) => name));
  const texts = new Set(told.map(String));
  const isMissing =
    typeof page === "string"
      ? // A page shows values of a resource. Counts and links of a list stand in its own format, if at all.
        ([, value]: NamedScalar) => typeof value === "string" && !unescape(page).includes(value)
      : (scalar: NamedScalar) => names.has(scalar[0]) && !texts.has(String(scalar));
  return data(wanted)
    .filter(isMissing)
    .map(([name, value]) => `${name} ${value}`);
}

function unescape(text: string): string {
  return text
    .replaceAll('""', '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll(/&#0*39;|&#x0*27;|&apos;/gi, "'")
    .replaceAll("&amp;", "&");
}
