import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTarget } from "../../src/target/target.ts";
import { openPlace, type Place, type Store } from "../_store.ts";
import { type Fetch, TOKEN } from "../seeded-faults/_seeded-fault.ts";
import { mutations, races as racingMutations } from "./_mutations.ts";
import { races } from "./_races.ts";
import { sequences } from "./_sequences.ts";
import { ACCOUNT, createWorld, type World } from "./_world.ts";

/** How many of each: a slice, unless `MODEL_RUNS` asks for all. */
const RUNS =
  process.env["MODEL_RUNS"] === "full"
    ? { process: 10_000, sockets: 1_000, races: 1_000 }
    : { process: 50, sockets: 10, races: 50 };
/** Within how many a mistake has to be found. */
const MUTATION_RUNS = 300;
const TIMEOUT = 900_000;

/** Where the mock keeps its state: `MODEL_STORE` is memory, file or postgres. */
const STORE = (process.env["MODEL_STORE"] ?? "memory") as Store;

let place: Place;
let world: World;
beforeAll(async () => {
  place = await openPlace(STORE);
  world = await createWorld(place.data);
});
afterAll(async () => {
  await world.mock.close();
  await place.close();
});

function target(fetch?: Fetch) {
  const credentials = { user: ACCOUNT, password: TOKEN };
  return createTarget({ baseUrl: world.mock.url, credentials, ...(fetch && { fetch }) });
}

describe("both APIs over one state", { timeout: TIMEOUT }, () => {
  it("sequences in process: every answer is the model's", () =>
    fc.assert(sequences(world, target(world.mock.fetch)), { numRuns: RUNS.process }));

  it("sequences over sockets: every answer is the model's", () =>
    fc.assert(sequences(world, target()), { numRuns: RUNS.sockets }));

  it("races: answers and state are those of some order", () =>
    fc.assert(races(world, target(world.mock.fetch)), { numRuns: RUNS.races }));
});

// What cannot fail proves nothing.
describe("the model finds", { timeout: TIMEOUT }, () => {
  const options = { numRuns: MUTATION_RUNS, endOnFailure: true, seed: 1 };

  it.each(mutations)("$mistake", async ({ plant }) => {
    const details = await fc.check(sequences(world, target(plant(world.mock.fetch))), options);
    expect(details.failed).toBe(true);
  });

  it.each(racingMutations)("$mistake", async ({ plant }) => {
    const alone = { ...options, numRuns: 20 };
    const inTurn = await fc.check(sequences(world, target(plant(world.mock.fetch))), alone);
    expect(inTurn.failed, "one caller alone sees nothing of it").toBe(false);
    const details = await fc.check(races(world, target(plant(world.mock.fetch))), options);
    expect(details.failed).toBe(true);
  });
});
