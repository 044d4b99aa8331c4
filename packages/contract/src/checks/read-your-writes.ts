import type { Parameter } from "@shortcodes/openapi-reader/operations";
import { CONFLICT, type Resource } from "../document/resource.ts";
import { valueAt } from "../document/runtime-expression.ts";
import { foldName, type NamedScalar, scalarOf, scalarsOf } from "../document/scalars.ts";
import { type Exchange, isSuccess } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import type { Session } from "../run/session.ts";
import { pathOf, representationsOf, resourceIn, type Subject } from "../run/subject.ts";
import { complete, completeNew } from "../short-codes.ts";
import { encodePairs, type Pairs } from "../target/wire-request.ts";
import { boundaryPairs } from "../values/boundary-pairs.ts";
import { exampleForms, fittingPairs, invented } from "../values/fitting-pairs.ts";

/** Updates, read back through the answer, a fetch and every other representation that says where things are. */
export function readYourWrites(subject: Subject): readonly Probe[] {
  const { canonical } = subject;
  const { update, fetch } = subject.resource;
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
      run: async (form, session) => {
        const { send, check } = session;
        // So that what an update sets by mistake is not what was there anyway.
        await send(update, { form: complete(edgesOf(properties)) });
        const before = resourceIn(canonical, await send(original));
        const done = await send(update, { form });
        check(isSuccess(done), `answered ${done.status}`);
        if (!isSuccess(done) || before === undefined) return;
        const wanted = [...expected(properties, form, before), ...untouched(properties, before)];
        await compareEverywhere(subject, wanted, done, session);
      },
    }),
  ];
}

/** Creations with every kind of data, read back the same way. Where a conflict is documented, `lifeOfAnItem` creates the only item there is. */
export function readYourCreations(subject: Subject): readonly Probe[] {
  const { spare, writable } = subject;
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
      run: async (form, session) => {
        const { send, check } = session;
        const done = await send(create, { form });
        const { status, text } = done;
        const finding = `data that fits was answered ${status}: ${text.slice(0, 200)}`;
        check(isSuccess(done), finding, "positive_data_acceptance");
        const item = valueAt(done.value, id);
        if (!isSuccess(done) || typeof item !== "string") return;
        const wanted = expected(properties, form, undefined);
        await compareEverywhere({ ...subject, item }, wanted, done, session);
      },
    }),
  ];
}

/** Compares the answer, and every representation of the item, with the expected values. */
async function compareEverywhere(
  subject: Subject,
  wanted: Wanted,
  done: Exchange,
  session: Session,
) {
  const compare = (where: string, shown: Resource, from: Exchange) => {
    const findings = differences(wanted, where, shown, from);
    session.check(findings === "", findings);
  };
  if (subject.resource.id !== undefined) compare("the answer", subject.resource, done);
  for (const reader of representationsOf(subject)) {
    const { fetch, id } = reader;
    if (id === undefined || fetch === undefined) continue;
    compare(fetch.operationId, reader, await session.send(fetch, { path: pathOf(subject, fetch) }));
  }
}

/** Every property at the first of its edges. */
function edgesOf(properties: readonly Parameter[]): Pairs {
  return properties.flatMap((property) => boundaryPairs([property])[0] ?? []);
}

type Wanted = readonly NamedScalar[];

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
    .flatMap(([name, wantedValue]) => {
      const value = isXml && wantedValue === "" ? null : wantedValue;
      const told = scalarOf(found, name);
      const isSame = told === null ? value === null : String(told) === String(value);
      if (told === undefined || isSame) return [];
      return `${where} has ${name} ${JSON.stringify(told)}, not ${JSON.stringify(value)}`;
    })
    .join("; ");
}
