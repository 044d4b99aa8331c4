import { isSuccess } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import { callOf, inputsOf, readingAndUpdating, type Subject } from "../run/subject.ts";
import { complete } from "../short-codes.ts";
import { encodePairs, type Pairs } from "../target/wire-request.ts";
import { boundaryPairs } from "../values/boundary-pairs.ts";
import { exampleForms, fittingPairs, invented } from "../values/fitting-pairs.ts";

/** Query and form of everything but what creates and removes. */
export function positiveDataAcceptance(subject: Subject): readonly Probe[] {
  return readingAndUpdating(subject).map((operation) => {
    const parameters = invented(inputsOf(operation));
    return probe<Pairs>({
      operation,
      about: "data that fits",
      describe: (pairs) => `data that fits: ${encodePairs(pairs) || "none"}`,
      examples: [[], ...exampleForms(operation), ...boundaryPairs(parameters)],
      ...(parameters.length > 0 && {
        inputs: fittingPairs(parameters, subject.document.document),
      }),
      run: async (pairs, session) => {
        const sent = operation.form ? { form: complete(pairs) } : { query: pairs };
        const done = await session.send(callOf(subject, operation, sent));
        const { status, text } = done.answer;
        session.check(
          "positive_data_acceptance",
          isSuccess(done),
          () => `data that fits was answered ${status}: ${text.slice(0, 200)}`,
        );
      },
    });
  });
}
