import type { Operation, Parameter } from "@shortcodes/openapi-reader/operations";
import { keyOf, type Resource } from "../document/resource.ts";
import { valueAt } from "../document/runtime-expression.ts";
import { foldName, type Scalar, scalarOf, scalarsOf } from "../document/scalars.ts";
import { type Exchange, isSuccess, valueOf } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import { representationsOf, resourceIn, type Subject } from "../run/subject.ts";
import { complete, completeNew } from "../short-codes.ts";
import { encodePairs, type Pairs } from "../target/wire-request.ts";
import { boundaryPairs } from "../values/boundary-pairs.ts";
import { exampleForms, fittingPairs, invented } from "../values/fitting-pairs.ts";

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
        const compare = (wanted: Wanted, where: string, shown: Resource, from: Exchange) => {
          const findings = differences(wanted, where, shown, from);
          check(findings === "", findings);
        };
        // So that what an update sets by mistake is not what was there anyway.
        await send(update, { form: complete(edgesOf(properties)) });
        const before = resourceIn(canonical, await send(original));
        const done = await send(update, { form });
        check(isSuccess(done), `answered ${done.answer.status}`);
        if (!isSuccess(done) || before === undefined) return;
        const wanted = [...expected(properties, form, before), ...untouched(properties, before)];
        if (resource.id !== undefined) compare(wanted, "the answer", resource, done);
        for (const reader of representationsOf(subject)) {
          if (reader.id === undefined || reader.fetch === undefined) continue;
          compare(wanted, reader.fetch.operationId, reader, await send(reader.fetch));
        }
      },
    }),
  ];
}

const CONFLICT = 409;

/** Creations with every kind of data, read back the same way. Where a conflict is documented, `lifeOfAnItem` creates the only item there is. */
export function readYourCreations(subject: Subject): readonly Probe[] {
  const { spare, parents, writable } = subject;
  const { create, id } = subject.resource;
  if (create?.form === undefined || spare === undefined || id === undefined || !writable) return [];
  if (create.responses[CONFLICT] !== undefined) return [];
  const { form: properties } = create;
  const completed = (form: Pairs) => completeNew(spare, form);
  return [
    probe<Pairs>({
      check: "read_your_writes",
      operation: create,
      about: "what was created",
      describe: (form) => `what was created: ${encodePairs(form)}`,
      examples: [[], ...boundaryPairs(invented(properties))].map(completed),
      inputs: fittingPairs(properties).map(completed),
      run: async (form, { send, check }) => {
        const done = await send(create, { path: parents, form });
        const { status, text } = done.answer;
        const finding = `data that fits was answered ${status}: ${text.slice(0, 200)}`;
        check(isSuccess(done), finding, "positive_data_acceptance");
        const item = valueAt(valueOf(done), id);
        if (!isSuccess(done) || typeof item !== "string") return;
        const pathOf = (operation: Operation) => ({ ...parents, [keyOf(operation) ?? ""]: item });
        const wanted = expected(properties, form, undefined);
        const compare = (where: string, shown: Resource, from: Exchange) => {
          const findings = differences(wanted, where, shown, from);
          check(findings === "", findings);
        };
        compare("the answer", subject.resource, done);
        for (const reader of representationsOf(subject)) {
          const { fetch } = reader;
          if (reader.id === undefined || fetch === undefined) continue;
          const after = await send(fetch, { path: pathOf(fetch) });
          compare(fetch.operationId, reader, after);
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

/** What the form sets is as it was sent, an empty value clears unless it is the only one, and the rest stays. */
function expected(properties: readonly Parameter[], form: Pairs, before: unknown): Wanted {
  return properties.flatMap(({ name, schema }) => {
    const sent = form.find(([key]) => key === name)?.[1];
    const clears = sent === "" && schema.maxLength !== 0;
    const value = sent === undefined ? scalarOf(before, name) : clears ? null : sent;
    return value === undefined ? [] : [[name, value] as const];
  });
}

/** What no update can set stays as it was, but for the date of the update. */
function untouched(properties: readonly Parameter[], before: unknown): Wanted {
  const set = new Set([...properties.map(({ name }) => foldName(name)), "dateupdated"]);
  const names = new Set(scalarsOf(before).map(([name]) => name));
  return [...names].flatMap((name) => {
    const value = set.has(name) ? undefined : scalarOf(before, name);
    // A uri has the suffix of its representation.
    const isUri = String(value).endsWith(".json");
    return value === undefined || isUri ? [] : [[name, value] as const];
  });
}

/** Properties that a representation does not show are passed over. Numbers and booleans are texts in a form; XML has no null. */
function differences(wanted: Wanted, where: string, shown: Resource, from: Exchange): string {
  const isXml = from.mediaType.endsWith("/xml");
  const found = resourceIn(shown, from);
  return wanted
    .map(([name, value]) => ({ name, value: isXml && value === "" ? null : value }))
    .map(({ name, value }) => ({ name, value, told: scalarOf(found, name) }))
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
