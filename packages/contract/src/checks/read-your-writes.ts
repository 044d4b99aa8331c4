import type { Parameter } from "@shortcodes/openapi-reader/operations";
import type { Resource } from "../document/resource.ts";
import { type Scalar, scalarOf } from "../document/scalars.ts";
import { isSuccess } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import type { Session } from "../run/session.ts";
import { callOf, representationsOf, resourceIn, type Subject } from "../run/subject.ts";
import { complete } from "../short-codes.ts";
import type { Pairs } from "../target/wire-request.ts";
import { boundaryPairs } from "../values/boundary-pairs.ts";
import { exampleForms, fittingPairs } from "../values/fitting-pairs.ts";

/** Updates, read back through the answer, a fetch and every other representation that says where things are. */
export function readYourWrites(subject: Subject): readonly Probe[] {
  const { canonical, resource } = subject;
  const { update, fetch } = resource;
  if (update?.form === undefined || fetch === undefined || subject.item === undefined) return [];
  if (!subject.writable) return [];
  const { form: properties } = update;
  return [
    probe<Pairs>({
      operation: update,
      about: "what was set",
      examples: [[], ...exampleForms(update), ...boundaryPairs(properties)].map(complete),
      inputs: fittingPairs(properties, subject.document.document).map(complete),
      run: async (form, session) => {
        // So that what an update sets by mistake is not what was there anyway.
        await session.send(callOf(subject, update, { form: complete(edgesOf(properties)) }));
        const before = await read(subject, canonical, session);
        const done = await session.send(callOf(subject, update, { form }));
        session.check("read_your_writes", isSuccess(done), () => `answered ${done.answer.status}`);
        if (!isSuccess(done) || before === undefined) return;
        const wanted = expected(properties, form, before);
        if (resource.id !== undefined)
          compare(wanted, resourceIn(subject, done), "the answer", session);
        for (const reader of representationsOf(subject)) {
          if (reader.id === undefined || reader.fetch === undefined) continue;
          const after = await read(subject, reader, session);
          compare(wanted, after, reader.fetch.operationId, session);
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
function compare(wanted: Wanted, resource: unknown, where: string, session: Session) {
  const wrong = wanted.filter(([name, value]) => {
    const told = scalarOf(resource, name);
    return told !== undefined && (told === null ? value !== null : String(told) !== String(value));
  });
  session.check("read_your_writes", wrong.length === 0, () =>
    wrong
      .map(([name, value]) => {
        const told = JSON.stringify(scalarOf(resource, name)) ?? "nothing";
        return `${where} has ${name} ${told}, not ${JSON.stringify(value)}`;
      })
      .join("; "),
  );
}

async function read(subject: Subject, resource: Resource, session: Session): Promise<unknown> {
  if (resource.fetch === undefined) return undefined;
  const reader = { ...subject, resource };
  return resourceIn(reader, await session.send(callOf(reader, resource.fetch)));
}
