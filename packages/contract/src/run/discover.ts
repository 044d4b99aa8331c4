import { type Operation, successOf } from "@shortcodes/openapi-reader/operations";
import type { ContractOptions } from "../contract-options.ts";
import type { ContractDocument } from "../document/contract-document.ts";
import { canonicalOf, isItem, type Resource } from "../document/resource.ts";
import { scalarOf } from "../document/scalars.ts";
import type { MockControl } from "../mock-control.ts";
import { ACCOUNT_PARAMETER, givenFor } from "../short-codes.ts";
import { type Target, Unauthorized } from "../target/target.ts";
import { fillPath, type Pairs } from "../target/wire-request.ts";
import { ask, isSuccess } from "./exchange.ts";
import { findOthers } from "./find-others.ts";
import { callOf, idsOf, type Subject } from "./subject.ts";

/** The account of the options or, without one, of the document's examples. */
export function accountOf(document: ContractDocument, { account }: ContractOptions): string {
  const found = account ?? exampleValue(document.operations, ACCOUNT_PARAMETER);
  if (found === undefined)
    throw new Error(`${document.name}: give an account, its examples have none`);
  return found;
}

/**
 * The resources of a document with the data to call them, and why a resource is not among them.
 *
 * @throws Unauthorized
 */
export async function discover(
  document: ContractDocument,
  options: ContractOptions,
  target: Target,
  control: MockControl | undefined,
) {
  const account = accountOf(document, options);
  const bare = document.resources.map((resource): Subject => {
    const parents = parentsOf(document, resource, { ...options, account });
    return {
      document,
      resource,
      canonical: canonicalOf(document.resources, resource),
      account,
      parents,
      item: undefined,
      spare: spareOf(resource, options),
      ...findOthers({ document, resource, parents, account }, options, control),
      writable: target.writable,
    };
  });
  const lists = await Promise.all(bare.map((subject) => look(subject, target)));
  if (lists.some((list) => list?.status === 401))
    throw new Unauthorized(
      `${document.name}: the server does not know ${account} with this token (401)`,
    );
  const found = bare.map((subject, index) => {
    // CSV and HTML do not say where their items are.
    const canonical = bare.findIndex(({ resource }) => resource === subject.canonical);
    const item = namedItem(subject, options) ?? lists[index]?.first ?? lists[canonical]?.first;
    return { ...subject, item };
  });
  const isAbsent = (subject: Subject, index: number) =>
    lists[index]?.status === 404 && guesses(subject, options);
  return {
    subjects: found.filter((subject, index) => !isAbsent(subject, index)),
    skipped: found
      .filter(isAbsent)
      .map(
        ({ resource, parents }) =>
          `${fillPath(resource.path, parents)}, which the examples name, is not there: give --service`,
      ),
  };
}

/** Whether a parent other than the account was taken from the document's examples. */
function guesses({ parents }: Subject, options: ContractOptions): boolean {
  return Object.keys(parents).some(
    (name) => name !== ACCOUNT_PARAMETER && givenFor(options, "path", name) === undefined,
  );
}

/** The item that an option names: with `/a/{Sid}/b` in the document, what is given for `Sid` is an item of `/a`. */
function namedItem({ document, resource }: Subject, options: ContractOptions): string | undefined {
  const below = document.resources.find(({ path }) => path.startsWith(`${resource.path}/{`));
  const name = below?.path.slice(resource.path.length + 2).split("}")[0];
  return name && givenFor(options, "path", name);
}

function parentsOf(document: ContractDocument, resource: Resource, options: ContractOptions) {
  const parameters = (resource.list ?? resource.create)?.parameters ?? [];
  const names = parameters.filter((one) => one.in === "path").map(({ name }) => name);
  return Object.fromEntries(
    names.map((name) => {
      const value = givenFor(options, "path", name) ?? exampleValue(document.operations, name);
      if (value === undefined) throw new Error(`${document.name}: no value for {${name}}`);
      return [name, value];
    }),
  );
}

/** The value that the examples of successes have for a path parameter; undefined where they have none. */
function exampleValue(operations: readonly Operation[], name: string): string | undefined {
  const value = operations
    .filter(isItem)
    .flatMap((operation) => Object.values(successOf(operation)[1].bodies))
    .flatMap(({ examples }) => examples)
    .map((example) => scalarOf(example, name) ?? undefined)
    .find((scalar) => scalar !== undefined);
  return value === undefined ? undefined : String(value);
}

function spareOf({ create }: Resource, options: ContractOptions): Pairs | undefined {
  if (create?.form === undefined) return undefined;
  const [example] = Object.values(create.bodies).flatMap(({ examples }) => examples);
  const pairs = create.form
    .filter(({ required }) => required)
    .map(({ name }) => [name, givenFor(options, "form", name) ?? scalarOf(example, name)] as const);
  return pairs.some(([, value]) => value === undefined || value === null)
    ? undefined
    : pairs.map(([name, value]) => [name, String(value)]);
}

/** The status of a list, and the identifier of its first item. */
async function look(subject: Subject, target: Target) {
  const { list } = subject.resource;
  if (list === undefined) return undefined;
  const done = await ask(callOf(subject, list), target, subject.document);
  const first = isSuccess(done) ? idsOf(subject, done)?.[0] : undefined;
  return { status: done.answer.status, first };
}
