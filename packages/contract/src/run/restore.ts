import { scalarOf } from "../document/scalars.ts";
import { complete } from "../short-codes.ts";
import type { Target } from "../target/target.ts";
import type { Pairs } from "../target/wire-request.ts";
import { fitsWire } from "../values/fits-wire.ts";
import { type Call, toWireRequest } from "./call.ts";
import { ask, isSuccess } from "./exchange.ts";
import { callOf, resourceIn, type Subject } from "./subject.ts";

/** Reads what the probes are going to change: updates that bring items back to what they were. */
export async function remember(
  subjects: readonly Subject[],
  target: Target,
): Promise<readonly Call[]> {
  const calls: Call[] = [];
  for (const subject of subjects) {
    const { fetch, update, id } = subject.resource;
    // The other representations show the same items.
    if (subject.resource !== subject.canonical || !subject.writable) continue;
    if (fetch === undefined || update?.form === undefined || id === undefined) continue;
    if (subject.item === undefined) continue;
    const done = await ask(callOf(subject, fetch), target, subject.document);
    if (!isSuccess(done)) continue;
    const resource = resourceIn(subject, done);
    const form = update.form.flatMap(({ name, schema }): Pairs => {
      const value = scalarOf(resource, name);
      const text = String(value ?? "");
      // What was never set cannot always be cleared: an integer cannot be empty.
      return value === undefined || (value === null && !fitsWire("", schema)) ? [] : [[name, text]];
    });
    calls.push(callOf(subject, update, { form: complete(form) }));
  }
  return calls;
}

export async function restore(memory: readonly Call[], target: Target): Promise<void> {
  for (const call of memory) await target.send(toWireRequest(call)).catch(() => undefined);
}
