import type { Operation, Parameter } from "../document/operation.ts";
import type { Resource } from "../document/resource.ts";
import { foldName, type Scalar, scalarOf } from "../document/scalars.ts";
import { type Exchange, isSuccess } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import type { Session } from "../run/session.ts";
import { callOf, resourceIn, type Subject } from "../run/subject.ts";
import { complete } from "../short-codes.ts";
import type { Pairs } from "../target/wire-request.ts";
import { boundaryPairs } from "../values/boundary-pairs.ts";
import { fittingPairs } from "../values/fitting-pairs.ts";

/** Updates, read back through the answer, a fetch and every other representation that says where things are. */
export function readYourWrites(subject: Subject): readonly Probe[] {
  const { update, fetch } = subject.resource;
  if (update?.form === undefined || fetch === undefined || subject.item === undefined) return [];
  if (!subject.writable) return [];
  const { properties, examples } = update.form;
  const readers = subject.document.resources.filter(({ path }) => sameCollection(path, subject));
  return [
    probe<Pairs>({
      operation: update,
      about: "what was set",
      examples: [
        [],
        ...examples.map((example) => complete(Object.entries(example))),
        ...boundaryPairs(properties).map(complete),
      ],
      inputs: fittingPairs(properties, subject.document.document).map(complete),
      run: async (form, session) => {
        const canonical = subjectOf(subject, subject.canonical);
        // So that what an update sets by mistake is not what was there anyway.
        await session.send(callOf(subject, update, { form: complete(edgesOf(properties)) }));
        const before = await read(canonical, session);
        const done = await session.send(callOf(subject, update, { form }));
        session.check("read_your_writes", isSuccess(done), () => `answered ${done.answer.status}`);
        if (!isSuccess(done) || before === undefined) return;
        const wanted = expected(properties, form, before);
        if (subject.resource.id !== undefined)
          compare(wanted, resourceIn(subject, done), "the answer", session);
        for (const reader of readers) {
          if (reader.id === undefined || reader.fetch === undefined) continue;
          const after = await read(subjectOf(subject, reader), session);
          compare(wanted, after, reader.fetch.id, session);
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

/** Properties that a representation does not show are passed over. */
function compare(wanted: Wanted, resource: unknown, where: string, session: Session) {
  const wrong = wanted.filter(([name, value]) => {
    const told = scalarOf(resource, name);
    return told !== undefined && told !== value;
  });
  session.check("read_your_writes", wrong.length === 0, () =>
    wrong
      .map(
        ([name, value]) =>
          `${where} has ${name} ${show(scalarOf(resource, name))}, not ${show(value)}`,
      )
      .join("; "),
  );
}

function show(value: Scalar | undefined): string {
  return JSON.stringify(value) ?? "nothing";
}

async function read(subject: Subject, session: Session): Promise<unknown> {
  const { fetch } = subject.resource;
  if (fetch === undefined) return undefined;
  const done: Exchange = await session.send(callOf(subject, fetch satisfies Operation));
  return resourceIn(subject, done);
}

function subjectOf(subject: Subject, resource: Resource): Subject {
  return { ...subject, resource };
}

/** The same path but for the suffix. */
function sameCollection(path: string, { resource }: Subject): boolean {
  const bare = (text: string) => foldName(text).replace(/\.\w+$/, "");
  return bare(path) === bare(resource.path);
}
