import fc from "fast-check";
import { type Exchange, isSuccess } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import type { Session } from "../run/session.ts";
import { callable, callOf, type Subject } from "../run/subject.ts";
import type { Login } from "../target/wire-request.ts";

const LOGIN = fc.string({ unit: fc.constantFrom(..."abcdefABCDEF0123456789"), maxLength: 40 });

/** Without credentials, and with every kind of wrong ones. */
export function authentication(subject: Subject): readonly Probe[] {
  const { account } = subject;
  return callable(subject).flatMap((operation) => [
    probe<null>({
      operation,
      about: "no Authorization",
      examples: [null],
      run: async (login, session) => {
        const done = await session.send(callOf(subject, operation, { login }));
        refusedWithChallenge("missing_required_header", done, session);
      },
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
