import fc from "fast-check";
import { FULL } from "../document/resource.ts";
import { valueAt } from "../document/runtime-expression.ts";
import { isSuccess, valueOf } from "../run/exchange.ts";
import { once, type Probe, probe } from "../run/probe.ts";
import type { Session } from "../run/session.ts";
import { idsOf, type Subject } from "../run/subject.ts";
import type { Call } from "../run/call.ts";

type Step = "create" | "fetch" | "list" | "remove";

const MAX_STEPS = 8;
const CONFLICT = 409;

/** Sequences of creating, fetching, listing and removing one item, beside a model that knows whether it exists. */
export function lifeOfAnItem(subject: Subject): readonly Probe[] {
  const { create, fetch, remove, id } = subject.resource;
  if (!subject.writable || subject.spare === undefined) return [];
  if (create === undefined || fetch === undefined || remove === undefined || id === undefined)
    return [];
  return [
    probe<readonly Step[]>({
      operation: create,
      about: "the life of an item",
      describe: (steps) => steps.join(", "),
      examples: [
        // First, because without a removal that works every later creation would fail.
        ["create", "remove", "fetch", "list", "remove"],
        ["create", "fetch", "list"],
        ["create", "create", "list", "fetch"],
        ["create", "remove", "create", "fetch"],
      ],
      inputs: fc.array(fc.constantFrom<Step>("create", "fetch", "list", "remove"), {
        minLength: 1,
        maxLength: MAX_STEPS,
      }),
      run: (steps, session) => live(subject, steps, session),
    }),
  ];
}

async function live(subject: Subject, steps: readonly Step[], session: Session) {
  let id: string | undefined;
  let exists = false;
  // Where no conflict is documented, the same form again creates another item.
  const isUnique = subject.resource.create?.responses[CONFLICT] !== undefined;
  try {
    for (const step of steps) {
      if (step === "create" && exists && !isUnique) continue;
      if (step === "create") {
        const created = await createItem(subject, exists, session);
        exists ||= created !== undefined;
        id = created ?? id;
      } else if (step === "list") await listItems(subject, id, exists, session);
      else if (id !== undefined && step === "fetch") await fetchItem(subject, id, exists, session);
      else if (id !== undefined) {
        await removeItem(subject, id, exists, session);
        exists = false;
      }
    }
  } finally {
    // Whatever the server thinks exists: the next run begins without the item.
    if (id !== undefined) await session.tidy(onItem(subject, "remove", id));
  }
}

/** Identifier of what was created; undefined where nothing was. */
async function createItem(subject: Subject, exists: boolean, session: Session) {
  const { create } = subject.resource;
  if (create === undefined) return undefined;
  const form = subject.spare ?? [];
  const done = await session.send({ operation: create, path: subject.parents, form });
  const { status } = done.answer;
  if (exists) {
    session.check("duplicate_creation", !isSuccess(done), () => `created twice: ${status}`);
    session.check(
      "duplicate_creation",
      status === CONFLICT,
      () => `answered ${status}, not ${CONFLICT}`,
    );
    return undefined;
  }
  session.check(
    "positive_data_acceptance",
    isSuccess(done),
    () => `creating was answered ${status}`,
  );
  if (!isSuccess(done)) return undefined;
  const id = valueAt(valueOf(done), subject.resource.id ?? []);
  session.check(
    "ensure_resource_availability",
    typeof id === "string",
    () => "the answer has no identifier of what was created",
  );
  return typeof id === "string" ? id : undefined;
}

async function fetchItem(subject: Subject, id: string, exists: boolean, session: Session) {
  const done = await session.send(onItem(subject, "fetch", id));
  if (!exists) return gone(done.answer.status, "fetched", session);
  const told = valueAt(valueOf(done), subject.resource.id ?? []);
  session.check(
    "ensure_resource_availability",
    isSuccess(done) && told === id,
    () => `what was created is answered ${done.answer.status}, identifier ${String(told)}`,
  );
}

async function listItems(
  subject: Subject,
  id: string | undefined,
  exists: boolean,
  session: Session,
) {
  const { list } = subject.resource;
  if (list === undefined || id === undefined) return;
  const done = await session.send({ operation: list, path: subject.parents });
  const ids = idsOf(subject, done) ?? [];
  const times = ids.filter((other) => other === id).length;
  if (exists)
    session.check(
      "ensure_resource_availability",
      times === 1,
      () => `what was created is listed ${times} times`,
    );
  else session.check("use_after_free", times === 0, () => "what was deleted is listed");
}

async function removeItem(subject: Subject, id: string, exists: boolean, session: Session) {
  const done = await session.send(onItem(subject, "remove", id));
  if (!exists) return gone(done.answer.status, "deleted", session);
  session.check(
    "positive_data_acceptance",
    isSuccess(done),
    () => `deleting what exists was answered ${done.answer.status}`,
  );
}

function gone(status: number, deed: string, session: Session) {
  session.check(
    "use_after_free",
    status === 404,
    () => `what was deleted is ${deed}: ${status}, not 404`,
  );
}

function onItem({ resource, parents }: Subject, step: "fetch" | "remove", id: string): Call {
  const operation = resource[step];
  if (operation === undefined) throw new Error(`${resource.path} has no operation to ${step}`);
  return { operation, path: { ...parents, [resource.key ?? ""]: id } };
}

/** Creation in a collection that holds as many items as it may. */
export function poolLimit(subject: Subject): readonly Probe[] {
  const { create } = subject.resource;
  const { spare, fullParents, writable } = subject;
  if (create === undefined || spare === undefined || fullParents === undefined || !writable)
    return [];
  return [
    once(create, "a collection that is full", async (session) => {
      const done = await session.send({ operation: create, path: fullParents, form: spare });
      session.check("pool_limit", !isSuccess(done), () => `took one more: ${done.answer.status}`);
      session.check(
        "pool_limit",
        done.answer.status === FULL || create.responses[FULL] === undefined,
        () => `answered ${done.answer.status}, not ${FULL}`,
      );
    }),
  ];
}
