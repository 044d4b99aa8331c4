import { isDeepStrictEqual } from "node:util";
import { errorKinds } from "@shortcodes/openapi-reader/openapi-document";
import type { Operation, Parameter } from "@shortcodes/openapi-reader/operations";
import fc from "fast-check";
import { scalarOf } from "../document/scalars.ts";
import { isSuccess } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import { callable, inputsOf, readingAndUpdating, type Subject } from "../run/subject.ts";
import { complete, completeNew } from "../short-codes.ts";
import { encodePairs, type Pairs } from "../target/wire-request.ts";
import { boundaryPairs } from "../values/boundary-pairs.ts";
import { breakages, type Breakage } from "../values/breakages.ts";
import { exampleForms, fittingPairs, invented } from "../values/fitting-pairs.ts";

/** Query and form of everything but what creates and removes. */
export function positiveDataAcceptance(subject: Subject): readonly Probe[] {
  return readingAndUpdating(subject).map((operation) => {
    const parameters = invented(inputsOf(operation));
    return probe<Pairs>({
      check: "positive_data_acceptance",
      operation,
      about: "valid data",
      describe: (pairs) => `valid data: ${encodePairs(pairs) || "none"}`,
      examples: [[], ...exampleForms(operation), ...boundaryPairs(parameters)],
      inputs: parameters.length > 0 ? fittingPairs(parameters) : undefined,
      run: async (pairs, { send, check }) => {
        const sent = operation.form ? { form: complete(pairs) } : { query: pairs };
        const done = await send(operation, sent);
        const { status, text } = done;
        check(isSuccess(done), `valid data was answered with ${status}: ${text.slice(0, 200)}`);
      },
    });
  });
}

/** Statuses that refuse what was sent, rather than who sent it, where to, or how. */
const NOT_ABOUT_DATA: ReadonlySet<number> = new Set([401, 403, 404, 405, 429]);

/** What is wrong is that there is no value, or another one: the error of the parameter is about values. */
const NOT_ABOUT_VALUES: ReadonlySet<string> = new Set(["required", "single value"]);

/** A path that does not match is not found; the account may be checked before the path. */
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
  const { name, in: place, schema } = parameter;
  const kind = errorKinds(subject.document.document)[schema["x-twilio-error"] ?? ""];
  return breakages(subject, operation, parameter).map(({ keyword, examples, inputs }) =>
    probe<Breakage>({
      check: "negative_data_rejection",
      operation,
      about: `${place} ${name}: ${keyword} broken`,
      examples,
      inputs,
      run: async (breakage, { send, check }) => {
        const done = await send(operation, breakage);
        const { status, value } = done;
        const refused =
          place === "path"
            ? ABOUT_PATHS.has(status)
            : status >= 400 && status < 500 && !NOT_ABOUT_DATA.has(status);
        check(refused, `${place} parameter ${name} is not valid but was answered with ${status}`);
        const code = scalarOf(value, "code") ?? undefined;
        if (kind === undefined || code === undefined || NOT_ABOUT_VALUES.has(keyword)) return;
        check(
          String(code) === String(kind.code),
          `${place} parameter ${name} is not valid but was answered with code ${code}, not ${kind.code}`,
        );
      },
    }),
  );
}

/** Creations and updates in which one value is wrong and others are good, between two readings. */
export function leakageRule(subject: Subject): readonly Probe[] {
  const { create, update, list, fetch } = subject.resource;
  if (!subject.writable) return [];
  return [
    create && list ? leakageOf(subject, create, list) : [],
    update && fetch && subject.item !== undefined ? leakageOf(subject, update, fetch) : [],
  ].flat();
}

function leakageOf(subject: Subject, operation: Operation, reader: Operation): Probe | [] {
  const { form: properties = [] } = operation;
  const { spare = [], resource } = subject;
  const isNew = operation === resource.create;
  const good = fittingPairs(properties).map((form) =>
    isNew ? completeNew(spare, form) : complete(form),
  );
  const bad = properties.flatMap((parameter) =>
    breakages(subject, operation, parameter)
      .flatMap(({ inputs }) => inputs ?? [])
      .map((inputs) =>
        fc.tuple(good, inputs).map(([pairs, { form = [] }]) => {
          const wrong = new Set([parameter.name, ...form.map(([name]) => name)]);
          return [...pairs.filter(([name]) => !wrong.has(name)), ...form];
        }),
      ),
  );
  if (bad.length === 0) return [];
  return probe<Pairs>({
    check: "leakage_rule",
    operation,
    about: "a refused request",
    examples: [],
    inputs: fc.oneof(...bad),
    run: async (form, { send, check }) => {
      const before = await send(reader);
      const done = await send(operation, { form });
      if (isSuccess(done)) return;
      const after = await send(reader);
      check(
        isDeepStrictEqual(before.value, after.value),
        `the request was refused with ${done.status}, but the answer of ${reader.operationId} has changed`,
      );
    },
  });
}
