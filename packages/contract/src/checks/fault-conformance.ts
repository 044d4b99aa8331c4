import type { Fault } from "@shortcodes/validation/mock-control";
import { exampleCode } from "../document/resource.ts";
import type { MockControl } from "../mock-control.ts";
import { type Probe, probe } from "../run/probe.ts";
import type { Tally } from "../run/session.ts";
import { callable, formOf, type Subject } from "../run/subject.ts";

/** Every documented status that no case has reached, injected through the mock's control plane. */
export function faultConformance(
  subject: Subject,
  control: MockControl,
  { statuses }: Tally,
): readonly Probe[] {
  return callable(subject).flatMap((operation) => {
    const { operationId, responses } = operation;
    const missing = Object.keys(responses)
      .map(Number)
      .filter((status) => status >= 400 && !statuses.has(`${operationId} ${status}`));
    if (missing.length === 0) return [];
    return probe<number>({
      check: "fault_conformance",
      operation,
      about: "an injected failure",
      describe: (status) => `${status}, injected through the control plane`,
      examples: missing,
      run: async (status, { send, checkStatus }) => {
        const code = exampleCode(operation, status);
        await control.fail({
          document: subject.document.name,
          operation: operationId as NonNullable<Fault["operation"]>,
          account_sid: subject.account,
          status,
          ...(code !== undefined && { code }),
        });
        try {
          checkStatus(await send(operation, formOf(subject, operation)), status);
        } finally {
          await control.heal();
        }
      },
    });
  });
}
