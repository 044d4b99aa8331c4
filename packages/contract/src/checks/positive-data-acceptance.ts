import type fc from "fast-check";
import type { Operation, Parameter } from "../document/operation.ts";
import { isSuccess } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import type { Session } from "../run/session.ts";
import { callable, callOf, type Subject } from "../run/subject.ts";
import { complete } from "../short-codes.ts";
import { encodePairs, type Pairs } from "../target/wire-request.ts";
import { boundaryPairs } from "../values/boundary-pairs.ts";
import { fittingPairs, invented } from "../values/fitting-pairs.ts";

/** Query and form of everything but what creates: that is a matter of the life of an item. */
export function positiveDataAcceptance(subject: Subject): readonly Probe[] {
  return callable(subject)
    .filter((operation) => operation !== subject.resource.create)
    .filter((operation) => operation !== subject.resource.remove)
    .map((operation) =>
      probe<Pairs>({
        operation,
        about: "data that fits",
        describe: (pairs) => `data that fits: ${encodePairs(pairs) || "none"}`,
        examples: [[], ...exampleForms(operation), ...boundaryPairs(parametersOf(operation))],
        ...(parametersOf(operation).length > 0 && { inputs: inputsOf(operation, subject) }),
        run: (pairs, session) => accept(subject, operation, pairs, session),
      }),
    );
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

function parametersOf({ form, query }: Operation): readonly Parameter[] {
  return invented(form?.properties ?? query);
}

function exampleForms({ form }: Operation): readonly Pairs[] {
  return (form?.examples ?? []).map((example) => Object.entries(example));
}

function inputsOf(operation: Operation, { document }: Subject): fc.Arbitrary<Pairs> {
  return fittingPairs(parametersOf(operation), document.document);
}
