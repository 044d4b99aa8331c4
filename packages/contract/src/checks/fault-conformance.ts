import type { Operation } from "@shortcodes/openapi-reader/operations";
import { exampleCode } from "../document/resource.ts";
import type { MockControl } from "../mock-control.ts";
import { type Probe, probe } from "../run/probe.ts";
import { callable, fullCallOf, type Subject } from "../run/subject.ts";
import type { Tally } from "../run/tally.ts";

/** Every documented status that no case has reached, asked of the mock's control plane. */
export function faultConformance(
  subjects: readonly Subject[],
  control: MockControl,
  account: string,
  { statuses }: Tally,
): readonly Probe[] {
  return subjects.flatMap((subject) =>
    callable(subject).flatMap((operation) => {
      const reached = statuses.get(operation.operationId);
      const missing = Object.keys(operation.responses)
        .map(Number)
        .filter((status) => status >= 400 && reached?.has(status) !== true);
      return missing.length === 0 ? [] : [ofOperation(subject, operation, missing)];
    }),
  );

  function ofOperation(subject: Subject, operation: Operation, missing: readonly number[]): Probe {
    return probe<number>({
      operation,
      about: "a failure that was asked for",
      describe: (status) => `${status}, as asked of the control plane`,
      examples: missing,
      run: async (status, session) => {
        const code = exampleCode(operation, status);
        await control.fail({
          document: subject.document.name,
          operation: operation.operationId,
          account_sid: account,
          status,
          ...(code !== undefined && { code }),
        });
        try {
          const call = fullCallOf(subject, operation);
          const done = await session.send(call, ["not_a_server_error"]);
          session.checkStatus("fault_conformance", done, status);
        } finally {
          await control.heal();
        }
      },
    });
  }
}
