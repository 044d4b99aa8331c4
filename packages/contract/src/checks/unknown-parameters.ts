import fc from "fast-check";
import type { Operation } from "../document/operation.ts";
import { isSuccess } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import { callOf, type Subject } from "../run/subject.ts";
import type { Pairs } from "../target/wire-request.ts";

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
    .map((operation) =>
      probe<Pairs>({
        operation,
        about: "keys that the document does not have",
        examples: otherCase(operation),
        inputs: fc
          .array(fc.tuple(NAME, fc.string({ maxLength: 10 })), { minLength: 1, maxLength: 3 })
          .filter((pairs) => pairs.every(([name]) => !isKnown(operation, name))),
        run: async (query, session) => {
          const plain = await session.send(callOf(subject, operation));
          const done = await session.send(callOf(subject, operation, { query }));
          session.check(
            "unknown_parameters_ignored",
            isSuccess(done) || !isSuccess(plain),
            () => `answered ${done.answer.status} because of ${names(query)}`,
          );
        },
      }),
    );
}

/** Names are case-sensitive: in another case, even a value that does not fit changes nothing. */
function otherCase({ query }: Operation): readonly Pairs[] {
  const known = query.map(({ name }) => name);
  return [
    [["Unknown", "x"]],
    ...query
      .flatMap(({ name }) => [name.toLowerCase(), name.toUpperCase()])
      .filter((name) => !known.includes(name))
      .map((name): Pairs => [[name, "~"]]),
  ];
}

function isKnown({ query }: Operation, name: string): boolean {
  return query.some((parameter) => parameter.name === name);
}

function names(pairs: Pairs): string {
  return pairs.map(([name]) => name).join(", ");
}
