import type { Parameter } from "@shortcodes/openapi-reader/operations";
import { type Scalar, scalarOf } from "../document/scalars.ts";
import { isSuccess } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import { representationsOf, resourceIn, type Subject } from "../run/subject.ts";
import { complete } from "../short-codes.ts";
import type { Pairs } from "../target/wire-request.ts";
import { boundaryPairs } from "../values/boundary-pairs.ts";
import { exampleForms, fittingPairs } from "../values/fitting-pairs.ts";

/** Updates, read back through the answer, a fetch and every other representation that says where things are. */
export function readYourWrites(subject: Subject): readonly Probe[] {
  const { canonical, resource } = subject;
  const { update, fetch } = resource;
  const original = canonical.fetch;
  if (update?.form === undefined || fetch === undefined || subject.item === undefined) return [];
  if (original === undefined || !subject.writable) return [];
  const { form: properties } = update;
  return [
    probe<Pairs>({
      check: "read_your_writes",
      operation: update,
      about: "updated values",
      examples: [[], ...exampleForms(update), ...boundaryPairs(properties)].map(complete),
      inputs: fittingPairs(properties).map(complete),
      run: async (form, { send, check }) => {
        const compare = (wanted: Wanted, where: string, found: unknown) => {
          const findings = differences(wanted, where, found);
          check(findings === "", findings);
        };
        // So that what an update sets by mistake is not what was there anyway.
        await send(update, { form: complete(edgesOf(properties)) });
        const before = resourceIn(canonical, await send(original));
        const done = await send(update, { form });
        check(isSuccess(done), `answered ${done.answer.status}`);
        if (!isSuccess(done) || before === undefined) return;
        const wanted = expected(properties, form, before);
        if (resource.id !== undefined) compare(wanted, "the answer", resourceIn(resource, done));
        for (const reader of representationsOf(subject)) {
          if (reader.id === undefined || reader.fetch === undefined) continue;
          const after = resourceIn(reader, await send(reader.fetch));
          compare(wanted, reader.fetch.operationId, after);
        }
      },
    }),
  ];
}

/** Every property at the first of its edges. */
function edgesOf(properties: readonly Parameter[]): Pairs {
  return properties.flatMap((property) => boundaryPairs([property])[0] ?? []);
}

type Wanted = readonly (readonly [name: string, value: Scalar])[];

/** What the form sets is as it was sent, an empty value clears, and the rest stays. */
function expected(properties: readonly { name: string }[], form: Pairs, before: unknown): Wanted {
  return properties.flatMap(({ name }) => {
    const sent = form.find(([key]) => key === name)?.[1];
    const value = sent === undefined ? scalarOf(before, name) : sent === "" ? null : sent;
    return value === undefined ? [] : [[name, value] as const];
  });
}

/** Properties that a representation does not show are passed over. Numbers and booleans are texts in a form. */
function differences(wanted: Wanted, where: string, found: unknown): string {
  return wanted
    .map(([name, value]) => ({ name, value, told: scalarOf(found, name) }))
    .filter(
      ({ value, told }) =>
        told !== undefined && (told === null ? value !== null : String(told) !== String(value)),
    )
    .map(
      ({ name, value, told }) =>
        `${where} has ${name} ${JSON.stringify(told)}, not ${JSON.stringify(value)}`,
    )
    .join("; ");
}
