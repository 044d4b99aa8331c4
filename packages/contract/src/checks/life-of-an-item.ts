import type { Operation } from "@shortcodes/openapi-reader/operations";
import fc from "fast-check";
import { FULL } from "../document/resource.ts";
import { valueAt } from "../document/runtime-expression.ts";
import { isSuccess, valueOf } from "../run/exchange.ts";
import { once, type Probe, probe } from "../run/probe.ts";
import type { Session } from "../run/session.ts";
import { idsOf, type Subject } from "../run/subject.ts";

const STEPS = ["create", "fetch", "list", "remove"] as const;
type Step = (typeof STEPS)[number];

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
      inputs: fc.array(fc.constantFrom(...STEPS), { minLength: 1, maxLength: MAX_STEPS }),
      run: async (steps, session) => {
        const life = beginLife(subject, { create, fetch, remove }, session);
        try {
          for (const step of steps) await life[step]();
        } finally {
          await life.end();
        }
      },
    }),
  ];
}

type Needed = Readonly<Record<"create" | "fetch" | "remove", Operation>>;

function beginLife(subject: Subject, { create, fetch, remove }: Needed, session: Session) {
  const { resource, parents, spare: form = [] } = subject;
  const { list, key = "", id: pointer = [] } = resource;
  let id: string | undefined;
  let exists = false;

  const onItem = (operation: Operation) => ({ operation, path: { ...parents, [key]: id ?? "" } });
  const gone = (status: number, deed: string) =>
    session.check(
      "use_after_free",
      status === 404,
      () => `what was deleted is ${deed}: ${status}, not 404`,
    );

  return {
    async create() {
      const conflicts = create.responses[CONFLICT] !== undefined;
      // Where no conflict is documented, the same form again creates another item.
      if (exists && !conflicts) return;
      const done = await session.send({ operation: create, path: parents, form });
      const { status } = done.answer;
      if (exists) {
        session.check("duplicate_creation", !isSuccess(done), () => `created twice: ${status}`);
        session.checkStatus("duplicate_creation", done, CONFLICT);
        return;
      }
      session.check(
        "positive_data_acceptance",
        isSuccess(done),
        () => `creating was answered ${status}`,
      );
      if (!isSuccess(done)) return;
      const told = valueAt(valueOf(done), pointer);
      session.check(
        "ensure_resource_availability",
        typeof told === "string",
        () => "the answer has no identifier of what was created",
      );
      if (typeof told !== "string") return;
      id = told;
      exists = true;
    },

    async fetch() {
      if (id === undefined) return;
      const done = await session.send(onItem(fetch));
      if (!exists) return gone(done.answer.status, "fetched");
      const told = valueAt(valueOf(done), pointer);
      session.check(
        "ensure_resource_availability",
        isSuccess(done) && told === id,
        () => `what was created is answered ${done.answer.status}, identifier ${String(told)}`,
      );
    },

    async list() {
      if (list === undefined || id === undefined) return;
      const ids = idsOf(subject, await session.send({ operation: list, path: parents })) ?? [];
      const times = ids.filter((other) => other === id).length;
      if (!exists)
        return session.check("use_after_free", times === 0, () => "what was deleted is listed");
      session.check(
        "ensure_resource_availability",
        times === 1,
        () => `what was created is listed ${times} times`,
      );
    },

    async remove() {
      if (id === undefined) return;
      const done = await session.send(onItem(remove));
      if (!exists) return gone(done.answer.status, "deleted");
      session.check(
        "positive_data_acceptance",
        isSuccess(done),
        () => `deleting what exists was answered ${done.answer.status}`,
      );
      exists = false;
    },

    /** Whatever the server thinks exists: the next run begins without the item. */
    async end() {
      if (id !== undefined) await session.tidy(onItem(remove));
    },
  };
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
      if (create.responses[FULL] !== undefined) session.checkStatus("pool_limit", done, FULL);
    }),
  ];
}
