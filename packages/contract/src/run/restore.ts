import { scalarOf } from "../document/scalars.ts";
import { successStatus } from "../document/operation.ts";
import { complete } from "../short-codes.ts";
import type { Target } from "../target/target.ts";
import type { Call } from "./call.ts";
import { toWireRequest } from "./call.ts";
import { readExchange } from "./exchange.ts";
import { callOf, resourceIn, type Subject } from "./subject.ts";

/** Updates that bring items back to what they were. */
export type Memory = readonly Call[];

/** Reads what the probes are going to change. */
export async function remember(subjects: readonly Subject[], target: Target): Promise<Memory> {
  const calls: Call[] = [];
  for (const subject of subjects) {
    const { fetch, update, id } = subject.resource;
    // The other representations show the same items.
    if (subject.resource !== subject.canonical || !subject.writable) continue;
    if (fetch === undefined || update?.form === undefined || id === undefined) continue;
    if (subject.item === undefined) continue;
    const call = callOf(subject, fetch);
    const request = toWireRequest(call);
    const answer = await target.send(request);
    if (answer.status !== successStatus(fetch)) continue;
    const resource = resourceIn(subject, readExchange(call, request, answer, subject.document));
    const form = update.form.properties.flatMap(({ name }) => {
      const value = scalarOf(resource, name);
      return value === undefined ? [] : [[name, value === null ? "" : String(value)] as const];
    });
    calls.push(callOf(subject, update, { form: complete(form) }));
  }
  return calls;
}

export async function restore(memory: Memory, target: Target): Promise<void> {
  for (const call of memory) await target.send(toWireRequest(call)).catch(() => undefined);
}
