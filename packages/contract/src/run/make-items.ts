import type { Schema } from "@shortcodes/openapi-reader/openapi-document";
import { CONFLICT, parameterBelow } from "../document/resource.ts";
import { valueAt } from "../document/runtime-expression.ts";
import { givenFor, OPTION_OF_PARAMETER, SENDER } from "../short-codes.ts";
import type { ContractOptions } from "../contract-options.ts";
import type { Target } from "../target/target.ts";
import { fillPath, type Pairs } from "../target/wire-request.ts";
import { exampleForms } from "../values/fitting-pairs.ts";
import { ask, type Call, isSuccess } from "./exchange.ts";
import { callOf, type Subject } from "./subject.ts";

/** What was made in a collection, by a form that the server takes; only a sentence where it takes none. */
export type Made =
  | { readonly item: string; readonly spare: Pairs; readonly removal: Call | undefined }
  | { readonly refused: string };

/** Forms that create, of the document's examples, with what the options say. */
export function sparesOf(
  { create }: Subject["resource"],
  options: ContractOptions,
): readonly Pairs[] {
  const examples = create === undefined ? [] : exampleForms(create);
  return examples.map((example) =>
    example.map(([name, value]) => [name, givenFor(options, name) ?? value] as const),
  );
}

/**
 * Whether the tests work with an item of their own: where none is listed, where an update could not be undone, and where only a try
 * tells who can send. Never where what is created has to be there already.
 */
export function isToBeMade({ resource, spare, writable }: Subject, isListed: boolean): boolean {
  const { create, update, fetch, id } = resource;
  if (!writable || create === undefined || fetch === undefined || id === undefined) return false;
  if (spare === undefined || create.responses[CONFLICT] !== undefined) return false;
  const isFinal = update?.form?.every(({ schema }) => isSingle(schema)) === true;
  return !isListed || isFinal || spare.some(([name]) => name === SENDER.parameter);
}

/** Whether there is one value only, so that nothing can be set back. */
function isSingle({ maxLength, enum: values }: Schema): boolean {
  return maxLength === 0 || values?.length === 1;
}

/** Creates an item by the last of the document's examples that the server takes, from the first of the senders that it takes. */
export async function make(
  subject: Subject,
  senders: readonly string[],
  options: ContractOptions,
  target: Target,
): Promise<Made> {
  const { resource, parents, document } = subject;
  const { create, remove, id = [] } = resource;
  let status = 0;
  for (const form of sparesOf(resource, options).toReversed())
    for (const spare of fromEach(options.sender === undefined ? senders : [], form)) {
      if (create === undefined) continue;
      const done = await ask({ operation: create, path: parents, form: spare }, target, document);
      status = done.status;
      const item = valueAt(done.valueAsSent, id);
      if (!isSuccess(done) || typeof item !== "string") continue;
      return { item, spare, removal: remove && callOf({ ...subject, item }, remove) };
    }
  const advice = subject.spare?.some(([name]) => name === SENDER.parameter) === true;
  const path = fillPath(resource.path, parents);
  return {
    refused: `creating in ${path} was answered ${status}${advice ? ": give --sender" : ""}`,
  };
}

/** The same form from each sender, its own first. */
function fromEach(senders: readonly string[], form: Pairs): readonly Pairs[] {
  const own = form.find(([name]) => name === SENDER.parameter)?.[1];
  if (own === undefined) return [form];
  return [...new Set([own, ...senders])].map((sender) =>
    form.map(([name, value]) => [name, name === SENDER.parameter ? sender : value] as const),
  );
}

/** The same subject below what was made: an item of `/a` for `Sid` in `/a/{Sid}/b`. */
export function below(subject: Subject, made: ReadonlyMap<Subject, Made>): Subject {
  for (const [above, one] of made) {
    const parameter = parameterBelow(above.resource, subject.resource.path);
    if (parameter === undefined || !("item" in one)) continue;
    // Where there is an option, that is what says where to work.
    if (OPTION_OF_PARAMETER[parameter] !== undefined) continue;
    const parents = { ...subject.parents, [parameter]: one.item };
    return {
      ...subject,
      parents,
      above: { subject: { ...above, spare: one.spare, item: one.item }, parameter },
    };
  }
  return subject;
}
