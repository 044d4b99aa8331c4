import fc from "fast-check";
import { expect } from "vitest";
import type { Target } from "../../src/target/target.ts";
import { type Action, actions } from "./_actions.ts";
import { apply, type Model } from "./_model.ts";
import { perform } from "./_perform.ts";
import { visible } from "./_same-outcome.ts";
import { initialModel, type World } from "./_world.ts";

const MAX_COMMANDS = 40;

/** Sequences of calls, each answer beside the model's. */
export function sequences(world: World, target: Target) {
  const commands = fc.commands([actions.map((action) => command(action, world))], {
    maxCommands: MAX_COMMANDS,
    size: "max",
  });
  return fc.asyncProperty(commands, async (sequence) => {
    await world.reset();
    await fc.asyncModelRun(() => ({ model: { codes: initialModel }, real: target }), sequence);
  });
}

function command(action: Action, world: World): fc.AsyncCommand<{ codes: Model }, Target> {
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
