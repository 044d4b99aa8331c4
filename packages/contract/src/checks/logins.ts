import fc from "fast-check";
import { type Exchange, isSuccess } from "../run/exchange.ts";
import { once, type Probe, probe } from "../run/probe.ts";
import type { Session } from "../run/session.ts";
import { callable, callOf, fullCallOf, idsOf, type Subject } from "../run/subject.ts";
import { optionOf } from "../short-codes.ts";
import type { Login } from "../target/wire-request.ts";

const LOGIN = fc.string({ unit: fc.constantFrom(..."abcdefABCDEF0123456789"), maxLength: 40 });

/** Statuses that keep a stranger's resource to itself. */
export const KEPT: ReadonlySet<number> = new Set([401, 403, 404]);

/** Without credentials, and with every kind of wrong ones. */
export function authentication(subject: Subject): readonly Probe[] {
  const { account } = subject;
  return callable(subject).flatMap((operation) => [
    once(operation, "no Authorization", async (session) => {
      const done = await session.send(callOf(subject, operation, { login: null }));
      refusedWithChallenge("missing_required_header", done, session);
    }),
    probe<Login>({
      operation,
      about: "wrong credentials",
      examples: wrongLogins(account),
      inputs: fc.record({ user: fc.oneof(LOGIN, fc.constant(account)), password: LOGIN }),
      run: async (login, session) => {
        const done = await session.send(callOf(subject, operation, { login }));
        refusedWithChallenge("ignored_auth", done, session);
      },
    }),
  ]);
}

function refusedWithChallenge(
  name: "missing_required_header" | "ignored_auth",
  done: Exchange,
  session: Session,
) {
  const { status, headers } = done.answer;
  session.check(name, status === 401, () =>
    isSuccess(done) ? `let in: ${status}` : `answered ${status}, not 401`,
  );
  session.check(
    "missing_required_header",
    headers.get("www-authenticate") !== null,
    () => "401 without WWW-Authenticate",
  );
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
    return once(operation, "another account's credentials", async (session) => {
      const done = await session.send(fullCallOf(subject, operation, { login: other }));
      const { status } = done.answer;
      const hidden = isOwn && idsOf(subject, done)?.includes(subject.item ?? "") !== true;
      session.check(
        "namespace_rule",
        KEPT.has(status) || hidden,
        () => `another account was answered ${status}`,
      );
    });
  });
}

/** An account that exists and may not call, in its own place. */
export function forbiddenAccount(subject: Subject): readonly Probe[] {
  const { forbidden } = subject;
  if (forbidden === undefined) return [];
  return callable(subject).map((operation) =>
    once(operation, "an account that may not call", async (session) => {
      const call = callOf(subject, operation, { login: forbidden });
      const path = Object.entries(call.path).map(([name, value]) => [
        name,
        optionOf("path", name) === "account" ? forbidden.user : value,
      ]);
      const done = await session.send({ ...call, path: Object.fromEntries(path) });
      session.checkStatus("forbidden_account", done, 403);
    }),
  );
}
