import { OPTION_OF_PARAMETER } from "../short-codes.ts";
import { type Probe, probe } from "../run/probe.ts";
import { callable, callOf, type Subject } from "../run/subject.ts";

/** Calls as an account that exists and may not call. */
export function forbiddenAccount(subject: Subject): readonly Probe[] {
  const { forbidden } = subject;
  if (forbidden === undefined) return [];
  return callable(subject).map((operation) =>
    probe<null>({
      operation,
      about: "an account that may not call",
      examples: [null],
      run: async (_, session) => {
        const call = callOf(subject, operation, { login: forbidden });
        const own = Object.keys(call.path).filter(
          (name) => OPTION_OF_PARAMETER[`path ${name}`] === "account",
        );
        const path = {
          ...call.path,
          ...Object.fromEntries(own.map((name) => [name, forbidden.user])),
        };
        const { answer } = await session.send({ ...call, path });
        session.check(
          "forbidden_account",
          answer.status === 403,
          () => `answered ${answer.status}, not 403`,
        );
      },
    }),
  );
}
