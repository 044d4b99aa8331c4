import type { Operation, Parameter } from "@shortcodes/openapi-reader/operations";
import { type Probe, probe } from "../run/probe.ts";
import { callable, callOf, type Subject } from "../run/subject.ts";
import { breakages, type Breakage } from "../values/breakages.ts";

/** Statuses that refuse what was sent, rather than who sent it, where to, or how. */
const NOT_ABOUT_DATA: ReadonlySet<number> = new Set([401, 403, 404, 405, 429]);

/** A path that does not fit leads nowhere; the account may be judged before the path. */
const ABOUT_PATHS: ReadonlySet<number> = new Set([401, 403, 404]);

/** Each constraint of each parameter broken alone, beside others that fit. */
export function negativeDataRejection(subject: Subject): readonly Probe[] {
  return callable(subject).flatMap((operation) =>
    [...operation.parameters, ...(operation.form ?? [])]
      .filter(({ in: place }) => place !== "header" && place !== "cookie")
      .flatMap((parameter) => probesOf(subject, operation, parameter)),
  );
}

function probesOf(subject: Subject, operation: Operation, parameter: Parameter): readonly Probe[] {
  const { name, in: place } = parameter;
  return breakages(subject, operation, parameter).map(({ keyword, examples, inputs }) =>
    probe<Breakage>({
      operation,
      about: `${place} ${name}: ${keyword} broken`,
      examples,
      ...(inputs && { inputs }),
      run: async (breakage, session) => {
        const { answer } = await session.send(callOf(subject, operation, breakage));
        const refused =
          place === "path"
            ? ABOUT_PATHS.has(answer.status)
            : answer.status >= 400 && answer.status < 500 && !NOT_ABOUT_DATA.has(answer.status);
        session.check(
          "negative_data_rejection",
          refused,
          () => `${place} parameter ${name} does not fit and was answered ${answer.status}`,
        );
      },
    }),
  );
}
