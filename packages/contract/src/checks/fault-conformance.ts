import type { Operation } from "@shortcodes/openapi-reader/operations";
import { exampleCode } from "../document/resource.ts";
import type { MockControl } from "../mock-control.ts";
import { type Probe, probe } from "../run/probe.ts";
import { callable, fullCallOf, type Subject } from "../run/subject.ts";

/** Every documented status that no case has reached, asked of the mock's control plane. */
export function faultConformance(
  subjects: readonly Subject[],
  control: MockControl,
  account: string,
  isReached: (operation: Operation, status: number) => boolean,
): readonly Probe[] {
  return subjects.flatMap((subject) =>
    callable(subject).flatMap((operation) => {
      const statuses = Object.keys(operation.responses).map(Number);
      const missing = statuses.filter((status) => status >= 400 && !isReached(operation, status));
      return missing.length === 0 ? [] : [ofOperation(subject, operation, missing)];
    }),
  );

  function ofOperation(subject: Subject, operation: Operation, statuses: readonly number[]): Probe {
    return probe<number>({
      operation,
      about: "a failure that was asked for",
      describe: (status) => `${status}, as asked of the control plane`,
      examples: statuses,
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
          const { answer } = await session.send(fullCallOf(subject, operation), [
            "not_a_server_error",
          ]);
          session.check(
            "fault_conformance",
            answer.status === status,
            () => `answered ${answer.status}`,
          );
        } finally {
          await control.heal();
        }
      },
    });
  }
}
