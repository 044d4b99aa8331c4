import type { AccountState } from "@shortcodes/validation/mock-control";
import { errorKinds } from "@shortcodes/openapi-reader/openapi-document";
import type { Operation } from "@shortcodes/openapi-reader/operations";
import type { ContractOptions } from "../contract-options.ts";
import type { ContractDocument } from "../document/contract-document.ts";
import {
  canonicalOf,
  exampleCode,
  examplesOf,
  FULL,
  isItem,
  parameterBelow,
  type Resource,
} from "../document/resource.ts";
import { valueAt } from "../document/runtime-expression.ts";
import { foldName, scalarOf } from "../document/scalars.ts";
import type { MockControl } from "../mock-control.ts";
import {
  ACCOUNT_PARAMETER,
  givenFor,
  OPTION_OF_PARAMETER,
  schedules,
  SENDER,
} from "../short-codes.ts";
import { type Target, Unauthorized } from "../target/target.ts";
import { type Credentials, fillPath } from "../target/wire-request.ts";
import { ask, isSuccess } from "./exchange.ts";
import { below, isToBeMade, make, type Made, sparesOf } from "./make-items.ts";
import { callOf, idsOf, itemsOf, type Subject } from "./subject.ts";

/** The account of the options or, without one, of the document's examples. */
export function accountOf(document: ContractDocument, { account }: ContractOptions): string {
  const found = account ?? exampleValue(document.operations, ACCOUNT_PARAMETER);
  if (found === undefined)
    throw new Error(`${document.name}: no account in its examples: give one`);
  return found;
}

/**
 * The resources of a document with the data to call them, sentences about what is missing, for a person who could change
 * that, and what removes what was made.
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
    const known = {
      document,
      resource,
      canonical: canonicalOf(document.resources, resource),
      account,
      parents,
      item: undefined,
      spare: sparesOf(resource, options)[0],
      above: undefined,
      writable: target.writable,
    };
    return { ...known, ...othersOf(known, options, control) };
  });
  const listed = await Promise.all(bare.map((subject) => look(subject, target)));
  if (listed.some((list) => list?.status === 401))
    throw new Unauthorized(
      `${document.name}: the server refused ${account} with this token (401): check account and token`,
    );
  const made = new Map<Subject, Made>();
  const senders = listed.flatMap((list) => list?.senders ?? []);
  for (const [index, subject] of bare.entries()) {
    const list = listed[index];
    if (list?.status === 404 || subject.resource !== subject.canonical) continue;
    if (isToBeMade(subject, list?.first !== undefined))
      made.set(subject, await make(subject, senders, options, target));
  }
  const placed = bare.map((subject) => below(subject, made));
  const lists = await Promise.all(
    placed.map(async (subject, index) =>
      subject === bare[index] ? listed[index] : look(subject, target),
    ),
  );
  const skipped = new Set<string>();
  const subjects = placed.flatMap((subject, index): Subject | [] => {
    const { resource, parents } = subject;
    if (lists[index]?.status === 404 && guesses(subject, options)) {
      const path = fillPath(resource.path, parents);
      const advice = serviceIn(parents) === undefined ? "" : ": give --service";
      skipped.add(`${path} from the examples does not exist${advice}`);
      return [];
    }
    // CSV and HTML do not say where their items are.
    const canonical = bare.findIndex((other) => other.resource === subject.canonical);
    const own = bare[canonical] && made.get(bare[canonical]);
    const named = namedItem(subject, options);
    if (own !== undefined && "item" in own)
      return { ...subject, item: named ?? own.item, spare: own.spare };
    const item = named ?? lists[index]?.first ?? lists[canonical]?.first;
    if (own === undefined) return { ...subject, item };
    skipped.add(own.refused);
    return { ...subject, item, spare: undefined };
  });
  for (const sentence of subjects.flatMap(missingFrom)) skipped.add(sentence);
  if (control === undefined)
    skipped.add("the server has no /_mock control plane: failures cannot be injected");
  const removals = [...made.values()].flatMap((one) => ("item" in one && one.removal) || []);
  return { subjects, skipped: [...skipped], removals };
}

/** Whether a parent other than the account was taken from the document's examples. */
function guesses({ parents }: Subject, options: ContractOptions): boolean {
  return Object.keys(parents).some(
    (name) => name !== ACCOUNT_PARAMETER && givenFor(options, name) === undefined,
  );
}

/** The item that an option names: with `/a/{Sid}/b` in the document, what is given for `Sid` is an item of `/a`. */
function namedItem({ document, resource }: Subject, options: ContractOptions): string | undefined {
  const names = document.resources.map(({ path }) => parameterBelow(resource, path));
  const name = names.find((one) => one !== undefined);
  return name && givenFor(options, name);
}

function parentsOf(document: ContractDocument, resource: Resource, options: ContractOptions) {
  const parameters = (resource.list ?? resource.create)?.parameters ?? [];
  const names = parameters.filter((one) => one.in === "path").map(({ name }) => name);
  return Object.fromEntries(
    names.map((name) => {
      const value =
        givenFor(options, name) ??
        exampleValue(document.operations, name) ??
        exampleItem(document, resource, name);
      if (value === undefined) throw new Error(`${document.name}: no value for {${name}}`);
      return [name, value];
    }),
  );
}

/** The value that the examples of successes have for a path parameter; undefined where they have none. */
function exampleValue(operations: readonly Operation[], name: string): string | undefined {
  const value = operations
    .filter(isItem)
    .flatMap(examplesOf)
    .map((example) => scalarOf(example, name) ?? undefined)
    .find((scalar) => scalar !== undefined);
  return value === undefined ? undefined : String(value);
}

/** The identifier in the examples of the collection that a parameter is an item of: `/a` for `Sid` in `/a/{Sid}/b`. */
function exampleItem({ resources }: ContractDocument, { path }: Resource, name: string) {
  const { fetch, id } = resources.find((other) => parameterBelow(other, path) === name) ?? {};
  if (fetch === undefined || id === undefined) return undefined;
  const value = valueAt(examplesOf(fetch)[0], id);
  return typeof value === "string" ? value : undefined;
}

/** Data beside the subject's own: from the options or, where the server is our mock, from its state. */
function othersOf(
  {
    document,
    resource,
    parents,
    account,
  }: Pick<Subject, "document" | "resource" | "parents" | "account">,
  options: ContractOptions,
  control: MockControl | undefined,
) {
  const accounts = control?.accounts ?? [];
  const services = accounts.find(({ sid }) => sid === account)?.services ?? [];
  const service = serviceIn(parents);
  const otherService =
    options.otherService ?? services.find(({ sid }) => sid !== parents[service ?? ""])?.sid;
  const fullService =
    options.fullService ??
    services.find((one) => membersOf(one, resource) >= limitOf(document, resource))?.sid;
  return {
    service: options.service ?? services[0]?.sid,
    otherParents: service && otherService ? { [service]: otherService } : {},
    fullParents: service && fullService ? { ...parents, [service]: fullService } : undefined,
    other: options.other ?? login(accounts.find((one) => one.sid !== account && isActive(one))),
    // Test credentials may send.
    forbidden:
      options.forbidden ?? login(accounts.find((one) => !isActive(one) && one.status !== "test")),
  };
}

/** The parameter that names the service. */
function serviceIn(parents: Subject["parents"]): string | undefined {
  return Object.keys(parents).find((name) => OPTION_OF_PARAMETER[name] === "service");
}

/** How many items the collection has in a service of the mock: `/ShortCodes` are its `short_codes`. */
function membersOf(service: object, { path }: Resource): number {
  const collection = foldName(path.split("/").at(-1) ?? "");
  const found = Object.entries(service).find(([name]) => foldName(name) === collection);
  return Array.isArray(found?.[1]) ? found[1].length : 0;
}

/** How many items a collection may hold: `limit` of the error that says it is full. */
function limitOf({ document }: ContractDocument, { create }: Resource): number {
  const code = create && exampleCode(create, FULL);
  return Object.values(errorKinds(document)).find((kind) => kind.code === code)?.limit ?? Infinity;
}

function isActive({ status }: AccountState): boolean {
  return status === undefined || status === "active";
}

function login(account: AccountState | undefined): Credentials | undefined {
  return account && { user: account.sid, password: account.auth_token };
}

/** The status of a list, the identifier of its first item, and the items that can send. */
async function look(subject: Subject, target: Target) {
  const { list, items } = subject.resource;
  if (list === undefined) return undefined;
  const done = await ask(callOf(subject, list), target, subject.document);
  const { status } = done;
  if (!isSuccess(done)) return { status, first: undefined, senders: [] };
  const senders = itemsOf(done, items?.array ?? [])
    .map((item) => scalarOf(item, SENDER.property))
    .filter((sender) => typeof sender === "string");
  return { status, first: idsOf(subject, done)?.[0], senders };
}

/** What cannot be tried with a subject. */
function missingFrom(subject: Subject): readonly string[] {
  const { resource, item, spare, other, forbidden, fullParents, writable, parents } = subject;
  const { service } = subject;
  const { create, key, path } = resource;
  const canBeFull = create?.responses[FULL] !== undefined && serviceIn(parents) !== undefined;
  return [
    item === undefined &&
      key !== undefined &&
      `${path} lists no items: operations on an item were not called`,
    create !== undefined && spare === undefined && `no known value to create an item in ${path}`,
    create !== undefined &&
      spare !== undefined &&
      service === undefined &&
      schedules(create) &&
      "no Messaging Service: give --service for final_status",
    other === undefined &&
      "no second account: give --other-account and --other-token for namespace_rule",
    forbidden === undefined &&
      "no suspended account: give --forbidden-account and --forbidden-token for forbidden_account",
    canBeFull &&
      fullParents === undefined &&
      "no full collection: give --full-service for pool_limit",
    !writable &&
      "no request that may change the server was sent, because the host is not this machine",
  ].filter((sentence) => sentence !== false);
}
