import type { Operation, Parameter } from "@shortcodes/openapi-reader/operations";
import fc from "fast-check";
import { type NamedScalar, scalarsOf } from "../document/scalars.ts";
import { type Exchange, isRedirect, isSuccess } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import { callable, queryOf, type Subject } from "../run/subject.ts";
import type { Pairs } from "../target/wire-request.ts";
import { fittingPairs } from "../values/fitting-pairs.ts";

/** The same GET twice in a row. */
export function safeMethods(subject: Subject): readonly Probe[] {
  return callable(subject)
    .filter(({ method }) => method === "get")
    .map((operation) =>
      probe<Pairs>({
        check: "safe_methods",
        operation,
        about: "the same request twice",
        ...queriesOf(operation),
        run: async (query, { send, check }) => {
          const first = await send(operation, { query });
          const second = await send(operation, { query });
          const isSame = first.status === second.status && first.text === second.text;
          check(isSame, "the second answer differs from the first");
        },
      }),
    );
}

/** No query, and every query that fits. */
function queriesOf(operation: Operation) {
  const query = queryOf(operation);
  const inputs = query.length > 0 ? fittingPairs(query) : undefined;
  return { examples: [[]], inputs };
}

const NAME = fc.string({
  unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz_-0123456789"),
  minLength: 1,
  maxLength: 12,
});

/** Keys that a list or a fetch does not have. */
export function unknownParameters(subject: Subject): readonly Probe[] {
  const { list, fetch } = subject.resource;
  return callable(subject)
    .filter((operation) => operation === list || operation === fetch)
    .map((operation) => {
      const known = queryOf(operation);
      return probe<Pairs>({
        check: "unknown_parameters_ignored",
        operation,
        about: "undocumented keys",
        examples: otherCase(known),
        inputs: fc
          .array(fc.tuple(NAME, fc.string({ maxLength: 10 })), { minLength: 1, maxLength: 3 })
          .filter((pairs) => pairs.every(([key]) => known.every(({ name }) => name !== key))),
        run: async (query, { send, check }) => {
          const plain = await send(operation);
          const done = await send(operation, { query });
          const names = query.map(([name]) => name).join(", ");
          const isIgnored = isSuccess(done) || !isSuccess(plain);
          check(isIgnored, `answered with ${done.status} because of ${names}`);
        },
      });
    });
}

/** Names are case-sensitive: in another case, even a value that does not fit changes nothing. */
function otherCase(query: readonly Parameter[]): readonly Pairs[] {
  const known = query.map(({ name }) => name);
  const others = known.flatMap((name) => [name.toLowerCase(), name.toUpperCase()]);
  return [
    [["Unknown", "x"]],
    ...others.filter((name) => !known.includes(name)).map((name): Pairs => [[name, "~"]]),
  ];
}

/** Each reading operation beside the one that it stands in for. */
export function representationConsistency(subject: Subject): readonly Probe[] {
  const { list, fetch } = subject.canonical;
  return callable(subject).flatMap((operation) => {
    const original = [list, fetch].find(
      (other) => other?.operationId === operation.representationOf,
    );
    if (original === undefined || operation.method !== "get") return [];
    const { operationId } = original;
    return probe<Pairs>({
      check: "representation_consistency",
      operation,
      about: `the same as ${operationId}`,
      ...queriesOf(operation),
      run: async (query, { send, check }) => {
        const wanted = await send(original, { query });
        const done = await send(operation, { query });
        const [status, own] = [wanted.status, done.status];
        const isSame = status === own || (isSuccess(wanted) && isRedirect(done));
        check(isSame, `${operationId} answers ${status}, this ${own}`);
        if (!isSuccess(wanted) || !isSuccess(done) || isRedirect(done)) return;
        const missing = differences(wanted, done, operation);
        const finding = `expected ${missing.join(", ")}, as in the answer of ${operationId}`;
        check(missing.length === 0, finding);
      },
    });
  });
}

/** Links to the collection and its items have the suffix of their representation, and are not compared. */
function differences(wanted: Exchange, done: Exchange, operation: Operation): readonly string[] {
  const [version = ""] = operation.path.slice(1).split("/");
  const data = (exchange: Exchange) =>
    scalarsOf(exchange.value).filter(([, value]) => !String(value).includes(`/${version}/`));
  const page = done.value;
  const told = data(done);
  const names = new Set(told.map(([name]) => name));
  const texts = new Set(told.map(String));
  const isMissing =
    typeof page === "string"
      ? // A page shows values of a resource. Counts and links of a list appear in its own format, if at all.
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
