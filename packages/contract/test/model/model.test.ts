import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTarget, type Target } from "../../src/target/target.ts";
import { TOKEN } from "../seeded-faults/_seeded-fault.ts";
import { type Action, actions, reads, VIAS, writes } from "./_actions.ts";
import { apply, type Model } from "./_model.ts";
import { perform } from "./_perform.ts";
import { isSame, visible } from "./_same-outcome.ts";
import { ACCOUNT, createWorld, initialModel, START, type World } from "./_world.ts";

/** Sequences for each way to call: a slice, unless `MODEL_RUNS` asks for the full number. */
const RUNS =
  process.env["MODEL_RUNS"] === "full"
    ? { process: 10_000, sockets: 1_000, races: 1_000 }
    : { process: 120, sockets: 15, races: 100 };
const MAX_COMMANDS = 40;
const FULL_TIMEOUT = 900_000;

let world: World;
let inProcess: Target;
let overSockets: Target;

beforeAll(async () => {
  // MODEL_DATA: a file or a postgres:// URL in place of memory.
  world = await createWorld(process.env["MODEL_DATA"]);
  const options = { baseUrl: world.mock.url, credentials: { user: ACCOUNT, password: TOKEN } };
  inProcess = createTarget({ ...options, fetch: world.mock.fetch });
  overSockets = createTarget(options);
});
afterAll(() => world.mock.close());

describe("both APIs over one state", () => {
  it("sequences in process: every answer is the model's", { timeout: FULL_TIMEOUT }, () =>
    runSequences(() => inProcess, RUNS.process),
  );

  it("sequences over sockets: every answer is the model's", { timeout: FULL_TIMEOUT }, () =>
    runSequences(() => overSockets, RUNS.sockets),
  );

  it(
    "races: the answers are those of some order, and so is the state after",
    { timeout: FULL_TIMEOUT },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(writes, { maxLength: 4 }),
          fc.array(fc.tuple(fc.oneof({ weight: 3, arbitrary: writes }, reads), fc.nat(40)), {
            minLength: 2,
            maxLength: 4,
          }),
          fc.scheduler(),
          async (before, racing, scheduler) => {
            await world.reset();
            let model = initialModel;
            for (const action of before) {
              [model] = apply(model, action, START);
              await perform(inProcess, action);
            }
            const running = racing.map(async ([action, turns]) => {
              await scheduler.schedule(Promise.resolve(), JSON.stringify(action));
              // The start falls between any two steps of the others.
              for (let turn = 0; turn < turns; turn++) await Promise.resolve();
              return perform(inProcess, action);
            });
            await scheduler.waitAll();
            const seen = await Promise.all(running);
            const after = await snapshot(inProcess);
            const raced = racing.map(([action], index) => ({ action, outcome: seen[index] }));
            expect(
              permutations(raced).some((order) => explains(model, order, after)),
              JSON.stringify({ before, raced, after }),
            ).toBe(true);
          },
        ),
        { numRuns: RUNS.races },
      );
    },
  );
});

async function runSequences(target: () => Target, numRuns: number): Promise<void> {
  const commands = actions.map(command);
  await fc.assert(
    fc.asyncProperty(
      fc.commands([commands], { maxCommands: MAX_COMMANDS, size: "max" }),
      async (sequence) => {
        await world.reset();
        await fc.asyncModelRun(
          () => ({ model: { codes: initialModel }, real: target() }),
          sequence,
        );
      },
    ),
    { numRuns },
  );
}

function command(action: Action): fc.AsyncCommand<{ codes: Model }, Target> {
  return {
    check: () => true,
    async run(model, target) {
      const [next, wanted] = apply(model.codes, action, world.tick());
      const seen = await perform(target, action);
      expect(seen).toEqual(visible(action, wanted));
      model.codes = next;
    },
    toString: () => JSON.stringify(action),
  };
}

/** All that both APIs show. */
async function snapshot(target: Target) {
  const looks: Action[] = [
    ...initialModel.map((_, code): Action => ({
      kind: "read",
      via: VIAS[code % VIAS.length] ?? "2010 JSON",
      code,
    })),
    ...[0, 1, 2].map((service): Action => ({ kind: "members", service, size: 3 })),
  ];
  const seen = [];
  for (const action of looks) seen.push({ action, outcome: await perform(target, action) });
  return seen;
}

type Seen = {
  readonly action: Action;
  readonly outcome: Awaited<ReturnType<typeof perform>> | undefined;
};

function explains(model: Model, order: readonly Seen[], after: readonly Seen[]): boolean {
  let now = model;
  return [...order, ...after].every(({ action, outcome }) => {
    const [next, wanted] = apply(now, action, START);
    now = next;
    return outcome !== undefined && isSame(action, wanted, outcome);
  });
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((item, index) =>
    permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]),
  );
}
