import type { ContractOptions } from "../contract-options.ts";
import type { ContractDocument } from "../document/contract-document.ts";
import { exampleFormValue, examplePathValue } from "../document/example-values.ts";
import type { Resource } from "../document/resource.ts";
import type { MockControl } from "../mock-control.ts";
import { OPTION_OF_PARAMETER } from "../short-codes.ts";
import type { Target } from "../target/target.ts";
import type { Pairs } from "../target/wire-request.ts";
import { toWireRequest } from "./call.ts";
import { findOthers } from "./find-others.ts";
import { readExchange } from "./exchange.ts";
import { callOf, idsOf, type Subject } from "./subject.ts";

/** The account of the options or, without one, of the document's examples. */
export function accountOf(document: ContractDocument, { account }: ContractOptions): string {
  const found = account ?? examplePathValue(document.operations, "AccountSid");
  if (found === undefined)
    throw new Error(`${document.name}: give an account, its examples have none`);
  return found;
}

/** The resources of a document with the data to call them. */
export async function discover(
  document: ContractDocument,
  options: ContractOptions,
  target: Target,
  control: MockControl | undefined,
): Promise<readonly Subject[]> {
  const bare = document.resources.map((resource) => ({
    ...bareSubject(document, resource, options, control),
    writable: target.writable,
  }));
  const items = await Promise.all(bare.map((subject) => firstItem(subject, target)));
  return bare.map((subject, index) => {
    // CSV and HTML do not say where their items are.
    const canonical = bare.findIndex(({ resource }) => resource === subject.canonical);
    return { ...subject, item: items[index] ?? items[canonical] };
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

async function firstItem(subject: Subject, target: Target): Promise<string | undefined> {
  const { list, items } = subject.resource;
  if (list === undefined || items === undefined) return undefined;
  const call = callOf(subject, list);
  const request = toWireRequest(call);
  const answer = await target.send(request);
  if (answer.status !== 200) return undefined;
  return idsOf(subject, readExchange(call, request, answer, subject.document))?.[0];
}
