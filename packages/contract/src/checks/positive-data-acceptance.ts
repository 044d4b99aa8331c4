import type { Operation } from "@shortcodes/openapi-reader/operations";
import { isSuccess } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import type { Session } from "../run/session.ts";
import { callable, callOf, inputsOf, type Subject } from "../run/subject.ts";
import { complete } from "../short-codes.ts";
import { encodePairs, type Pairs } from "../target/wire-request.ts";
import { boundaryPairs } from "../values/boundary-pairs.ts";
import { exampleForms, fittingPairs, invented } from "../values/fitting-pairs.ts";

/** Query and form of everything but what creates: that is a matter of the life of an item. */
export function positiveDataAcceptance(subject: Subject): readonly Probe[] {
  return callable(subject)
    .filter((operation) => operation !== subject.resource.create)
    .filter((operation) => operation !== subject.resource.remove)
    .map((operation) => {
      const parameters = invented(inputsOf(operation));
      return probe<Pairs>({
        operation,
        about: "data that fits",
        describe: (pairs) => `data that fits: ${encodePairs(pairs) || "none"}`,
        examples: [[], ...exampleForms(operation), ...boundaryPairs(parameters)],
        ...(parameters.length > 0 && {
          inputs: fittingPairs(parameters, subject.document.document),
        }),
        run: (pairs, session) => accept(subject, operation, pairs, session),
      });
    });
}

async function accept(subject: Subject, operation: Operation, pairs: Pairs, session: Session) {
  const sent = operation.form ? { form: complete(pairs) } : { query: pairs };
  const done = await session.send(callOf(subject, operation, sent));
  session.check(
    "positive_data_acceptance",
    isSuccess(done),
    () => `data that fits was answered ${done.answer.status}: ${done.answer.text.slice(0, 200)}`,
  );
}
