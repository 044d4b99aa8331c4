import type { Operation, Parameter } from "@shortcodes/openapi-reader/operations";
import fc from "fast-check";
import { scalarsOf } from "../document/scalars.ts";
import { type Exchange, isSuccess, valueOf } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import { callable, callOf, queryOf, sizeParameters, type Subject } from "../run/subject.ts";
import { fillPath, type Pairs } from "../target/wire-request.ts";
import { fittingPairs, overMaximum } from "../values/fitting-pairs.ts";

/** The same GET twice in a row. */
export function safeMethods(subject: Subject): readonly Probe[] {
  return callable(subject)
    .filter(({ method }) => method === "get")
    .map((operation) =>
      probe<Pairs>({
        operation,
        about: "the same request twice",
        ...queriesOf(subject, operation),
        run: async (query, session) => {
          const first = await session.send(callOf(subject, operation, { query }));
          const second = await session.send(callOf(subject, operation, { query }));
          session.check(
            "safe_methods",
            first.answer.status === second.answer.status &&
              first.answer.text === second.answer.text,
            () => "the second answer differs from the first",
          );
        },
      }),
    );
}

/** No query, and every query that fits. */
export function queriesOf({ document }: Subject, operation: Operation) {
  const query = queryOf(operation);
  return {
    examples: [[]],
    ...(query.length > 0 && { inputs: fittingPairs(query, document.document) }),
  };
}

/** Numbers over the maximum of each `x-clamp` parameter. */
export function clampConformance(subject: Subject): readonly Probe[] {
  const { list } = subject.resource;
  if (list === undefined) return [];
  return sizeParameters(subject).map(({ name, schema }) =>
    probe<string>({
      operation: list,
      about: `${name} over its maximum`,
      describe: (value) => `${name}=${value}, over its maximum`,
      examples: [String((schema.maximum ?? 0) + 1), "5000"],
      inputs: overMaximum(schema),
      run: async (value, session) => {
        const most = [[name, String(schema.maximum)]] as const;
        const maximum = await session.send(callOf(subject, list, { query: most }));
        const over = await session.send(callOf(subject, list, { query: [[name, value]] }));
        session.check(
          "clamp_conformance",
          over.answer.status === maximum.answer.status && dataOf(over) === dataOf(maximum),
          () =>
            `${name}=${value} is answered otherwise than ${name}=${schema.maximum}: ${over.answer.status}`,
        );
      },
    }),
  );
}

/** Everything but links to the list, which may repeat the number as it was sent. */
function dataOf(exchange: Exchange): string {
  const { operation, path } = exchange.call;
  const link = `${fillPath(operation.path, path)}?`;
  return JSON.stringify(
    scalarsOf(valueOf(exchange)).filter(([, value]) => !String(value).includes(link)),
  );
}

const NAME = fc.string({
  unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz_-0123456789"),
  minLength: 1,
  maxLength: 12,
});

/** Keys that a list or a fetch does not have. */
export function unknownParameters(subject: Subject): readonly Probe[] {
  const { list, fetch } = subject.resource;
  return [list, subject.item === undefined ? undefined : fetch]
    .filter((operation) => operation !== undefined)
    .map((operation) => {
      const known = queryOf(operation);
      return probe<Pairs>({
        operation,
        about: "keys that the document does not have",
        examples: otherCase(known),
        inputs: fc
          .array(fc.tuple(NAME, fc.string({ maxLength: 10 })), { minLength: 1, maxLength: 3 })
          .filter((pairs) => pairs.every(([key]) => known.every(({ name }) => name !== key))),
        run: async (query, session) => {
          const plain = await session.send(callOf(subject, operation));
          const done = await session.send(callOf(subject, operation, { query }));
          const names = query.map(([name]) => name).join(", ");
          session.check(
            "unknown_parameters_ignored",
            isSuccess(done) || !isSuccess(plain),
            () => `answered ${done.answer.status} because of ${names}`,
          );
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
