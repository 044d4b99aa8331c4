import fc from "fast-check";
import type { Target } from "../../src/target/target.ts";
import { type Action, contestedActions, SERVICE_COUNT, VIAS, writes } from "./_actions.ts";
import { apply, type Model, type Outcome } from "./_model.ts";
import { perform } from "./_perform.ts";
import { isSame } from "./_same-outcome.ts";
import { initialModel, START, type World } from "./_world.ts";

interface Seen {
  readonly action: Action;
  readonly outcome: Outcome;
}

/** Calls at the same time: what they answered, and what is there afterwards, must be as if they had come in some order. */
export function races(world: World, target: Target) {
  const racing = fc.tuple(contestedActions, fc.nat(40));
  return fc.asyncProperty(
    fc.array(writes, { maxLength: 4 }),
    fc.array(racing, { minLength: 2, maxLength: 4 }),
    fc.scheduler(),
    async (before, contestants, scheduler) => {
      await world.reset();
      let model = initialModel;
      for (const action of before) {
        [model] = apply(model, action, START);
        await perform(target, action);
      }
      const running = contestants.map(async ([action, turns]): Promise<Seen> => {
        await scheduler.schedule(Promise.resolve(), JSON.stringify(action));
        // The start falls between any two steps of the others.
        for (let turn = 0; turn < turns; turn++) await Promise.resolve();
        return { action, outcome: await perform(target, action) };
      });
      await scheduler.waitAll();
      const raced = await Promise.all(running);
      const after = await snapshot(target);
      if (!permutations(raced).some((order) => explains(model, [...order, ...after])))
        throw new Error(`no order explains ${JSON.stringify({ before, raced, after })}`);
    },
  );
}

/** All that both APIs show. */
async function snapshot(target: Target): Promise<readonly Seen[]> {
  const looks: readonly Action[] = [
    ...initialModel.map((_, code): Action => {
      return { kind: "read", via: VIAS[code % VIAS.length] ?? "2010 JSON", code };
    }),
    ...Array.from({ length: SERVICE_COUNT }, (_, service): Action => {
      return { kind: "members", service, size: 3 };
    }),
  ];
  const seen: Seen[] = [];
  for (const action of looks) seen.push({ action, outcome: await perform(target, action) });
  return seen;
}

function explains(model: Model, order: readonly Seen[]): boolean {
  let now = model;
  return order.every(({ action, outcome }) => {
    const [next, wanted] = apply(now, action, START);
    now = next;
    return isSame(action, wanted, outcome);
  });
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  );
}
