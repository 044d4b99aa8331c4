import { type Probe, probe } from "../run/probe.ts";
import { callable, callOf, type Subject } from "../run/subject.ts";
import type { Pairs } from "../target/wire-request.ts";
import { fittingPairs } from "../values/fitting-pairs.ts";

/** The same GET twice in a row. */
export function safeMethods(subject: Subject): readonly Probe[] {
  return callable(subject)
    .filter(({ method }) => method === "GET")
    .map((operation) =>
      probe<Pairs>({
        operation,
        about: "the same request twice",
        examples: [[]],
        ...(operation.query.length > 0 && {
          inputs: fittingPairs(operation.query, subject.document.document),
        }),
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
