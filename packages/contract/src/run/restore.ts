import { valueAt } from "../document/runtime-expression.ts";
import { scalarOf } from "../document/scalars.ts";
import { complete } from "../short-codes.ts";
import type { Target } from "../target/target.ts";
import type { Pairs } from "../target/wire-request.ts";
import { fitsWire } from "../values/fits-wire.ts";
import { ask, type Call, isSuccess, toWireRequest } from "./exchange.ts";
import { callOf, type Subject } from "./subject.ts";

/** Reads what the probes are going to change: updates that bring items back to what they were. */
export async function remember(
  subjects: readonly Subject[],
  target: Target,
): Promise<readonly Call[]> {
  const calls: Call[] = [];
  for (const subject of subjects) {
    const { resource, canonical, item, writable, document } = subject;
    const { fetch, update } = resource;
    // The other representations show the same items.
    if (resource !== canonical || item === undefined || !writable) continue;
    if (fetch === undefined || update?.form === undefined || resource.id === undefined) continue;
    const done = await ask(callOf(subject, fetch), target, document);
    if (!isSuccess(done)) continue;
    const shown = valueAt(done.valueAsSent, resource.id.slice(0, -1));
    const form = update.form.flatMap(({ name, schema }): Pairs => {
      const value = scalarOf(shown, name);
      const text = String(value ?? "");
      // What was never set cannot always be cleared, and a text that can only be emptied does not come back.
      return value === undefined || !fitsWire(text, schema) ? [] : [[name, text]];
    });
    if (form.length > 0) calls.push(callOf(subject, update, { form: complete(form) }));
  }
  return calls;
}

/** Brings items back to what they were, and gives a sentence for each that it could not. What was deleted needs nothing. */
export async function restore(memory: readonly Call[], target: Target): Promise<readonly string[]> {
  const left: string[] = [];
  for (const call of memory) {
    const request = toWireRequest(call);
    const failure = await target.send(request).then(
      ({ status }) => (status < 400 || status === 404 ? undefined : `answered ${status}`),
      (error: Error) => error.message,
    );
    if (failure !== undefined) left.push(`${request.method} ${request.target}: ${failure}`);
  }
  return left;
}
