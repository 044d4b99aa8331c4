import type { ContractOptions } from "../contract-options.ts";
import type { ContractDocument } from "../document/contract-document.ts";
import { exampleFormValue, examplePathValue } from "../document/example-values.ts";
import type { Resource } from "../document/resource.ts";
import type { MockControl } from "../mock-control.ts";
import { ACCOUNT_PARAMETER, OPTION_OF_PARAMETER } from "../short-codes.ts";
import type { Target } from "../target/target.ts";
import { fillPath, type Pairs } from "../target/wire-request.ts";
import { toWireRequest } from "./call.ts";
import { findOthers } from "./find-others.ts";
import { isSuccess, readExchange } from "./exchange.ts";
import { callOf, idsOf, type Subject } from "./subject.ts";
import { Unauthorized } from "./unauthorized.ts";

/** The account of the options or, without one, of the document's examples. */
export function accountOf(document: ContractDocument, { account }: ContractOptions): string {
  const found = account ?? examplePathValue(document.operations, ACCOUNT_PARAMETER);
  if (found === undefined)
    throw new Error(`${document.name}: give an account, its examples have none`);
  return found;
}

export interface Discovered {
  readonly subjects: readonly Subject[];
  /** Why a resource is not among them. */
  readonly skipped: readonly string[];
}

/**
 * The resources of a document with the data to call them.
 *
 * @throws Unauthorized
 */
export async function discover(
  document: ContractDocument,
  options: ContractOptions,
  target: Target,
  control: MockControl | undefined,
): Promise<Discovered> {
  const bare = document.resources.map((resource) => ({
    ...bareSubject(document, resource, options, control),
    writable: target.writable,
  }));
  const lists = await Promise.all(bare.map((subject) => look(subject, target)));
  if (lists.some((list) => list?.status === 401))
    throw new Unauthorized(
      `${document.name}: the server does not know ${accountOf(document, options)} with this token (401)`,
    );
  const found = bare.map((subject, index) => {
    // CSV and HTML do not say where their items are.
    const canonical = bare.findIndex(({ resource }) => resource === subject.canonical);
    return { ...subject, item: lists[index]?.first ?? lists[canonical]?.first };
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
  return Object.keys(parents).some((name) => {
    const option = OPTION_OF_PARAMETER[`path ${name}`];
    return option !== "account" && (option === undefined || options[option] === undefined);
  });
}

function bareSubject(
  document: ContractDocument,
  resource: Resource,
  options: ContractOptions,
  control: MockControl | undefined,
): Omit<Subject, "writable" | "item"> & { readonly item: undefined } {
  const account = accountOf(document, options);
  const parents = parentsOf(document, resource, { ...options, account });
  return {
    document,
    resource,
    canonical: canonicalOf(document, resource),
    account,
    parents,
    item: undefined,
    spare: spareOf(resource, options),
    ...findOthers({ document, parents, account, options, control }),
  };
}

function canonicalOf({ resources }: ContractDocument, resource: Resource): Resource {
  const original = (resource.list ?? resource.fetch)?.representationOf;
  return (
    resources.find(({ list, fetch }) => list?.id === original || fetch?.id === original) ?? resource
  );
}

function parentsOf(document: ContractDocument, resource: Resource, options: ContractOptions) {
  const names = (resource.list ?? resource.create)?.pathParameters.map(({ name }) => name) ?? [];
  return Object.fromEntries(
    names.map((name) => {
      const option = OPTION_OF_PARAMETER[`path ${name}`];
      const given = option === undefined ? undefined : options[option];
      const value = given ?? examplePathValue(document.operations, name);
      if (value === undefined) throw new Error(`${document.name}: no value for {${name}}`);
      return [name, value];
    }),
  );
}

function spareOf({ create }: Resource, options: ContractOptions): Pairs | undefined {
  if (create?.form === undefined) return undefined;
  const pairs = create.form.properties
    .filter(({ required }) => required)
    .map(({ name }) => {
      const option = OPTION_OF_PARAMETER[`form ${name}`];
      const given = option === undefined ? undefined : options[option];
      return [name, given ?? exampleFormValue(create, name)] as const;
    });
  return pairs.every((pair): pair is readonly [string, string] => pair[1] !== undefined)
    ? pairs
    : undefined;
}

/** The status of a list, and the identifier of its first item. */
async function look(subject: Subject, target: Target) {
  const { list } = subject.resource;
  if (list === undefined) return undefined;
  const call = callOf(subject, list);
  const request = toWireRequest(call);
  const answer = await target.send(request);
  const exchange = readExchange(call, request, answer, subject.document);
  return {
    status: answer.status,
    first: isSuccess(exchange) ? idsOf(subject, exchange)?.[0] : undefined,
  };
}
