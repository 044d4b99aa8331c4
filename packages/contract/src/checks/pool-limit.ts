import { isSuccess } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import type { Subject } from "../run/subject.ts";

/** Status for a collection that is full. */
const FULL = 412;

/** Creation in a collection that holds as many items as it may. */
export function poolLimit(subject: Subject): readonly Probe[] {
  const { create } = subject.resource;
  const { spare, fullParents, writable } = subject;
  if (create === undefined || spare === undefined || fullParents === undefined || !writable)
    return [];
  return [
    probe<null>({
      operation: create,
      about: "a collection that is full",
      examples: [null],
      run: async (_, session) => {
        const done = await session.send({ operation: create, path: fullParents, form: spare });
        session.check("pool_limit", !isSuccess(done), () => `took one more: ${done.answer.status}`);
        session.check(
          "pool_limit",
          done.answer.status === FULL || create.responses[FULL] === undefined,
          () => `answered ${done.answer.status}, not ${FULL}`,
        );
      },
    }),
  ];
}
