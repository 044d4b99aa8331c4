import type { Operation } from "@shortcodes/openapi-reader/operations";
import fc from "fast-check";
import { CONFLICT, FULL } from "../document/resource.ts";
import { valueAt } from "../document/runtime-expression.ts";
import { isSuccess } from "../run/exchange.ts";
import { once, type Probe, probe } from "../run/probe.ts";
import type { Session } from "../run/session.ts";
import { idsOf, pathOf, type Subject } from "../run/subject.ts";
import { encodePairs } from "../target/wire-request.ts";

const STEPS = ["create", "fetch", "list", "remove"] as const;
type Step = (typeof STEPS)[number];

const MAX_STEPS = 8;

/** Sequences of creating, fetching, listing and removing one item, beside a model that knows whether it exists. */
export function lifeOfAnItem(subject: Subject): readonly Probe[] {
  const { create, fetch, remove, id } = subject.resource;
  if (!subject.writable || subject.spare === undefined) return [];
  if (create === undefined || fetch === undefined || remove === undefined || id === undefined)
    return [];
  return [
    probe<readonly Step[]>({
      check: "ensure_resource_availability",
      operation: create,
      about: "the lifecycle of an item",
      describe: (steps) => steps.join(", "),
      examples: [
        // First, because without a removal that works every later creation would fail.
        ["create", "remove", "fetch", "list", "remove"],
        ["create", "fetch", "list", "remove", "list"],
        ["create", "create", "list", "fetch"],
        ["create", "remove", "create", "fetch"],
      ],
      inputs: fc.array(fc.constantFrom(...STEPS), { minLength: 1, maxLength: MAX_STEPS }),
      run: async (steps, session) => {
        const life = beginLife(subject, { create, fetch, remove }, session);
        for (const step of steps) await life[step]();
      },
    }),
  ];
}

type Needed = Readonly<Record<"create" | "fetch" | "remove", Operation>>;

function beginLife(subject: Subject, { create, fetch, remove }: Needed, session: Session) {
  const { send, check, checkStatus } = session;
  const { spare: form = [] } = subject;
  const { list, id: pointer = [] } = subject.resource;
  let id: string | undefined;
  let exists = false;
  /** What was listed beside the item before it was deleted. */
  let others: readonly string[] = [];

  const item = () => ({ path: pathOf({ ...subject, item: id }, fetch) });
  const gone = (status: number, deed: string) =>
    check(
      status === 404,
      `the deleted item was ${deed}: expected 404, found ${status}`,
      "use_after_free",
    );

  return {
    async create() {
      const conflicts = create.responses[CONFLICT] !== undefined;
      // Where no conflict is documented, the same form again creates another item.
      if (exists && !conflicts) return;
      const done = await send(create, { form });
      if (exists) {
        check(!isSuccess(done), `created a second time: ${done.status}`, "duplicate_creation");
        return checkStatus(done, CONFLICT, "duplicate_creation");
      }
      const finding = `creating with ${encodePairs(form)} was answered with ${done.status}`;
      check(isSuccess(done), finding, "positive_data_acceptance");
      if (!isSuccess(done)) return;
      const told = valueAt(done.value, pointer);
      check(typeof told === "string", "the response has no identifier of the created item");
      if (typeof told !== "string") return;
      id = told;
      exists = true;
    },

    async fetch() {
      if (id === undefined) return;
      const done = await send(fetch, item());
      if (!exists) return gone(done.status, "fetched");
      const told = valueAt(done.value, pointer);
      const finding = `fetching the created item was answered with ${done.status}, identifier ${String(told)}`;
      check(isSuccess(done) && told === id, finding);
    },

    async list() {
      if (list === undefined || id === undefined) return;
      const ids = idsOf(subject, await send(list)) ?? [];
      const lost = exists ? [] : others.filter((other) => !ids.includes(other));
      check(lost.length === 0, `${lost.join(", ")} is no longer listed either`, "use_after_free");
      others = exists ? ids.filter((other) => other !== id) : [];
      const times = ids.filter((other) => other === id).length;
      if (exists) check(times === 1, `the created item is listed ${times} times`);
      else check(times === 0, "the deleted item is still listed", "use_after_free");
    },

    async remove() {
      if (id === undefined) return;
      const done = await send(remove, item());
      if (!exists) return gone(done.status, "deleted");
      const finding = `deleting an existing item was answered with ${done.status}`;
      check(isSuccess(done), finding, "positive_data_acceptance");
      exists = false;
    },
  };
}

/** Removal of an item that came with the item above it: nothing else creates one. */
export function lifeOfAPart(subject: Subject): readonly Probe[] {
  const { create, fetch, list, remove } = subject.resource;
  const { above, writable } = subject;
  if (create !== undefined || above === undefined || !writable) return [];
  const { parameter, subject: parent } = above;
  const { resource, spare: form = [] } = parent;
  const createAbove = resource.create;
  if (fetch === undefined || list === undefined || remove === undefined) return [];
  if (createAbove === undefined) return [];
  return [
    once("use_after_free", remove, "an item of its own", async ({ send, check, checkStatus }) => {
      const made = await send(createAbove, { path: parent.parents, form });
      const id = valueAt(made.value, resource.id ?? []);
      if (!isSuccess(made) || typeof id !== "string") return;
      const parents = { ...subject.parents, [parameter]: id };
      const [first] = idsOf(subject, await send(list, { path: parents })) ?? [];
      check(first !== undefined, "nothing is listed", "ensure_resource_availability");
      if (first === undefined) return;
      const item = { path: pathOf({ parents, item: first }, fetch) };
      const done = await send(remove, item);
      const finding = `deleting what exists was answered ${done.status}`;
      check(isSuccess(done), finding, "positive_data_acceptance");
      for (const operation of [fetch, remove]) checkStatus(await send(operation, item), 404);
      const left = idsOf(subject, await send(list, { path: parents })) ?? [];
      check(!left.includes(first), "what was deleted is listed");
    }),
  ];
}

/** Creation in a collection that holds as many items as it may. */
export function poolLimit({ resource, spare, fullParents, writable }: Subject): readonly Probe[] {
  const { create } = resource;
  if (create === undefined || spare === undefined || fullParents === undefined || !writable)
    return [];
  return [
    once("pool_limit", create, "a full collection", async (session) => {
      const done = await session.send(create, { path: fullParents, form: spare });
      session.check(!isSuccess(done), `accepted one more: ${done.status}`);
      if (create.responses[FULL] !== undefined) session.checkStatus(done, FULL);
    }),
  ];
}
