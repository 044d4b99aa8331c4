import { scalarsOf } from "../document/scalars.ts";
import { type Exchange, valueOf } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import { callOf, sizeParameters, type Subject } from "../run/subject.ts";
import { fillPath } from "../target/wire-request.ts";
import { overMaximum } from "../values/fitting-pairs.ts";

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
        const maximum = await session.send(
          callOf(subject, list, { query: [[name, String(schema.maximum)]] }),
        );
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
