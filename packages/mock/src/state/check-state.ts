import type { State } from "./types.ts";
import { kinds } from "../generated/kinds.ts";
import { errors } from "../generated/messaging-v1.ts";
import type { Kind } from "../store/kind.ts";
import type { KindName } from "../store/store.ts";
import { withDefaults } from "./state.ts";

/** A place in a state that breaks a rule, as the keys that lead to it. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Account = State["accounts"][number];
type Items = readonly { readonly sid: string }[];

/** What a schema cannot say: what is unique, what belongs to what, that a short code is in one service, that pools have room. */
export function checkState({ accounts }: State): Problem | undefined {
  const keys = accounts.flatMap(({ api_keys = [] }, index) =>
    at(api_keys, ["accounts", index, "api_keys"]),
  );
  const twice =
    findTwice(at(accounts, ["accounts"]), ({ sid }) => sid) ?? findTwice(keys, ({ sid }) => sid);
  if (twice !== undefined) return twice;
  for (const [index, account] of accounts.entries()) {
    const problem = checkAccount(account, ["accounts", index]);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function checkAccount(account: Account, path: Problem["path"]): Problem | undefined {
  for (const [property, kind] of Object.entries(kinds.account.children)) {
    const items: Items = account[property as keyof typeof kinds.account.children] ?? [];
    const problem =
      checkUnique(kind, items, [...path, property]) ??
      checkOwners(account, kind, items, [...path, property]);
    if (problem !== undefined) return problem;
  }
  return checkMembers(account, path) ?? checkMessages(account, path);
}

/** What is part of something is part of something that there is. */
function checkOwners(
  account: Account,
  kind: KindName,
  items: Items,
  path: Problem["path"],
): Problem | undefined {
  const { partOf }: Kind = kinds[kind];
  if (partOf === null) return undefined;
  const [property] = Object.entries(kinds.account.children).find(
    ([, one]) => one === partOf.kind,
  ) ?? [""];
  const owners: Items = account[property as keyof typeof kinds.account.children] ?? [];
  const known = new Set<unknown>(owners.map(({ sid }) => sid));
  for (const [index, item] of items.entries()) {
    const owner = (item as Readonly<Record<string, unknown>>)[partOf.property];
    if (known.has(owner)) continue;
    const message = `names ${String(owner)}, which is not a ${partOf.kind.replaceAll("_", " ")} of the account`;
    return { path: [...path, index, partOf.property], message };
  }
  return undefined;
}

/** What came in was received, and what goes out has a sender or a service that chooses one. */
function checkMessages({ messages = [] }: Account, path: Problem["path"]): Problem | undefined {
  for (const [index, message] of messages.entries()) {
    const place = [...path, "messages", index];
    const { direction, status, from, messaging_service_sid: service } = message;
    const isReceived = status === "received" || status === "receiving";
    if ((direction === "inbound") !== isReceived)
      return { path: [...place, "status"], message: `is ${status}; the message is ${direction}` };
    if ((from ?? service ?? null) === null)
      return { path: place, message: "has neither from nor messaging_service_sid" };
  }
  return undefined;
}

function checkUnique(name: KindName, items: Items, path: Problem["path"]): Problem | undefined {
  const { unique }: Kind = kinds[name];
  for (const properties of [["sid"], ...unique]) {
    const problem = findTwice(at(items, path), (item) => {
      const row: Readonly<Record<string, unknown>> = withDefaults(name, "", { ...item }, "");
      return properties.map((property) => String(row[property])).join(" ");
    });
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** The senders of services, and what they are called. */
const SENDERS = { short_codes: "short code", phone_numbers: "phone number" } as const;

function checkMembers(account: Account, path: Problem["path"]): Problem | undefined {
  const { services = [] } = account;
  const taken = new Set<string>();
  const { limit } = errors.NumberPoolFull;
  for (const [property, noun] of Object.entries(SENDERS) as [keyof typeof SENDERS, string][]) {
    const owned = new Set(account[property]?.map(({ sid }) => sid));
    for (const [index, service] of services.entries()) {
      const at = [...path, "services", index, property];
      const total = (service.short_codes?.length ?? 0) + (service.phone_numbers?.length ?? 0);
      if (total > limit)
        return { path: at, message: `has ${total} senders; the maximum for a service is ${limit}` };
      for (const [position, { sid }] of (service[property] ?? []).entries()) {
        const place = [...at, position, "sid"];
        if (!owned.has(sid))
          return { path: place, message: `names ${sid}, which is not a ${noun} of the account` };
        if (taken.has(sid))
          return { path: place, message: `names ${sid}, which is already in a service` };
        taken.add(sid);
      }
    }
  }
  return undefined;
}

/** Items, each with its place. */
function at<T>(items: readonly T[], path: Problem["path"]): (readonly [T, Problem["path"]])[] {
  return items.map((item, index) => [item, [...path, index]]);
}

function findTwice<T>(
  items: readonly (readonly [T, Problem["path"]])[],
  key: (item: T) => string,
): Problem | undefined {
  const seen = new Set<string>();
  for (const [item, path] of items) {
    const value = key(item);
    if (seen.has(value)) return { path, message: `has a duplicate: ${value}` };
    seen.add(value);
  }
  return undefined;
}
