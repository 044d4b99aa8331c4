import { valueAt } from "../document/runtime-expression.ts";
import { scalarOf } from "../document/scalars.ts";
import { isSuccess } from "../run/exchange.ts";
import { once, type Probe } from "../run/probe.ts";
import { pathOf, resourceIn, type Subject } from "../run/subject.ts";
import { CANCEL, REDACT, scheduled, schedules } from "../short-codes.ts";

/** A message that waits to be sent: it can be canceled once, and neither redacted nor deleted before. */
export function finalStatus(subject: Subject): readonly Probe[] {
  const { resource, service, spare, writable } = subject;
  const { create, update, remove, id = [] } = resource;
  if (create === undefined || update === undefined || remove === undefined || !writable) return [];
  if (service === undefined || spare === undefined || !schedules(create)) return [];
  return [
    once("final_status", remove, "a message that is scheduled", async (session) => {
      const { send, check, tidy } = session;
      const first = await send(create, { form: spare });
      check(isSuccess(first), `sending was answered ${first.status}`);
      if (!isSuccess(first)) return;
      // The server's own time: a mock has a clock of its own.
      const now = scalarOf(resourceIn(resource, first), "date_created");
      const form = scheduled(spare, service, Date.parse(String(now)));
      const done = await send(create, { form });
      check(isSuccess(done), `scheduling was answered ${done.status}`);
      if (!isSuccess(done)) return;
      const item = String(valueAt(done.value, id));
      const path = pathOf({ ...subject, item }, remove);
      try {
        const refused = async (deed: string, operation: typeof remove, more = {}) => {
          const answer = await send(operation, { path, ...more });
          check(!isSuccess(answer), `${deed}: ${answer.status}`);
        };
        await refused("deleted while it is scheduled", remove);
        await refused("redacted while it is scheduled", update, { form: REDACT });
        const canceled = await send(update, { path, form: CANCEL });
        check(isSuccess(canceled), `canceling was answered ${canceled.status}`);
        await refused("canceled twice", update, { form: CANCEL });
        const deleted = await send(remove, { path });
        check(isSuccess(deleted), `deleting what was canceled was answered ${deleted.status}`);
      } finally {
        await tidy({ operation: update, path, form: CANCEL });
        // Also where the server only claimed to have deleted it before.
        await tidy({ operation: remove, path });
      }
    }),
  ];
}
