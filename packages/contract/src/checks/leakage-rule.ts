import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import type { Operation } from "@shortcodes/openapi-reader/operations";
import { isSuccess, valueOf } from "../run/exchange.ts";
import { type Probe, probe } from "../run/probe.ts";
import { callOf, type Subject } from "../run/subject.ts";
import { complete } from "../short-codes.ts";
import type { Pairs } from "../target/wire-request.ts";
import { breakages } from "../values/breakages.ts";
import { fittingPairs } from "../values/fitting-pairs.ts";

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
  const good = fittingPairs(properties, subject.document.document).map(complete);
  const bad = properties.flatMap((parameter) =>
    breakages(subject, operation, parameter).flatMap(({ inputs }) =>
      inputs === undefined
        ? []
        : [
            fc.tuple(good, inputs).map(([pairs, { form = [] }]) => {
              const wrong = new Set([parameter.name, ...form.map(([name]) => name)]);
              return [...pairs.filter(([name]) => !wrong.has(name)), ...form];
            }),
          ],
    ),
  );
  if (bad.length === 0) return [];
  return probe<Pairs>({
    operation,
    about: "a refused request",
    examples: [],
    inputs: fc.oneof(...bad),
    run: async (form, session) => {
      const before = await session.send(callOf(subject, reader));
      const done = await session.send(callOf(subject, operation, { form }));
      if (isSuccess(done)) return;
      const after = await session.send(callOf(subject, reader));
      session.check(
        "leakage_rule",
        isDeepStrictEqual(valueOf(before), valueOf(after)),
        () =>
          `the request was refused with ${done.answer.status}, and ${reader.operationId} answers otherwise than before`,
      );
    },
  });
}
