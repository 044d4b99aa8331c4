import fc from "fast-check";
import { scalarOf } from "../document/scalars.ts";
import type { Exchange } from "../run/exchange.ts";
import { once, type Probe, probe } from "../run/probe.ts";
import type { Session } from "../run/session.ts";
import { callable, callOf, formOf, idsOf, itemsOf, type Subject } from "../run/subject.ts";
import { ACCOUNT_PARAMETER } from "../short-codes.ts";
import type { Login } from "../target/wire-request.ts";

const LOGIN = fc.string({ unit: fc.constantFrom(..."abcdefABCDEF0123456789"), maxLength: 40 });

/** Statuses that keep a stranger's resource to itself. */
export const KEPT: ReadonlySet<number> = new Set([401, 403, 404]);

/** Without credentials, and with every kind of wrong ones. */
export function authentication(subject: Subject): readonly Probe[] {
  const { account } = subject;
  return callable(subject).flatMap((operation) => [
    once("missing_required_header", operation, "no Authorization", async (session) =>
      refusedWithChallenge(await session.send(operation, { login: null }), session),
    ),
    probe<Login>({
      check: "ignored_auth",
      operation,
      about: "wrong credentials",
      examples: wrongLogins(account),
      inputs: fc.record({ user: fc.oneof(LOGIN, fc.constant(account)), password: LOGIN }),
      run: async (login, session) =>
        refusedWithChallenge(await session.send(operation, { login }), session),
    }),
  ]);
}

function refusedWithChallenge(done: Exchange, { check, checkStatus }: Session) {
  checkStatus(done, 401);
  if (done.status !== 401) return;
  const hasChallenge = done.headers.has("www-authenticate");
  check(hasChallenge, "401 without WWW-Authenticate", "missing_required_header");
}

function wrongLogins(account: string): readonly Login[] {
  return [
    { user: account, password: "" },
    { user: account, password: "00000000000000000000000000000000" },
    { user: "", password: "" },
    { user: "AC00000000000000000000000000000000", password: "0" },
    { header: "" },
    { header: "Basic" },
    { header: "Basic !!!" },
    { header: `Basic ${Buffer.from(account).toString("base64")}` },
    { header: "Bearer 0123456789abcdef" },
    { header: `Digest username="${account}"` },
  ];
}

/** The credentials of another account that exists. */
export function otherAccount(subject: Subject): readonly Probe[] {
  const { other, resource } = subject;
  if (other === undefined) return [];
  return callable(subject).flatMap((operation) => {
    // A path without parameters is a collection of whoever calls.
    const isOwn = !operation.path.includes("{");
    if (isOwn && operation === resource.create) return [];
    const about = "another account's credentials";
    return once("namespace_rule", operation, about, async ({ send, check }) => {
      const done = await send(operation, { ...formOf(subject, operation), login: other });
      const hidden = isOwn && idsOf(subject, done)?.includes(subject.item ?? "") !== true;
      check(KEPT.has(done.status) || hidden, `another account was answered with ${done.status}`);
    });
  });
}

/** What is listed and fetched belongs to the account, and to the service of its path. */
export function ownItems(subject: Subject): readonly Probe[] {
  const { account, parents, resource } = subject;
  const owners = Object.entries({ [ACCOUNT_PARAMETER]: account, ...parents });
  return callable(subject)
    .filter((operation) => operation === resource.list || operation === resource.fetch)
    .map((operation) =>
      once("namespace_rule", operation, "whose items they are", async ({ send, check }) => {
        const done = await send(operation);
        const { items } = resource;
        const shown =
          operation === resource.list ? itemsOf(done, items?.array ?? []) : [done.value];
        for (const item of shown)
          for (const [name, owner] of owners) {
            const told = scalarOf(item, name);
            check(
              told === undefined || told === null || told === owner,
              `${name} is ${String(told)}, expected ${owner}`,
            );
          }
      }),
    );
}

/** An account that exists and may not call, in its own place. */
export function forbiddenAccount(subject: Subject): readonly Probe[] {
  const { forbidden: login } = subject;
  if (login === undefined) return [];
  return callable(subject).map((operation) => {
    const about = "an account without access";
    const { path } = callOf(subject, operation);
    const own = ACCOUNT_PARAMETER in path ? { [ACCOUNT_PARAMETER]: login.user } : {};
    return once("forbidden_account", operation, about, async ({ send, checkStatus }) =>
      checkStatus(await send(operation, { login, path: { ...path, ...own } }), 403),
    );
  });
}
