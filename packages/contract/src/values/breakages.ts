import type { Operation, Parameter } from "@shortcodes/openapi-reader/operations";
import fc from "fast-check";
import type { Call } from "../run/exchange.ts";
import { callOf, queryOf, type Subject } from "../run/subject.ts";
import { complete, completeNew, schemaOf } from "../short-codes.ts";
import type { Pairs } from "../target/wire-request.ts";
import { type Broken, brokenConstraints } from "./broken-constraints.ts";
import { fittingPairs, fittingTexts } from "./fitting-pairs.ts";

/** What to send so that one parameter is wrong, and nothing else. */
export type Breakage = Partial<Pick<Call, "path" | "query" | "form">>;

/** All ways to break one parameter of an operation. */
export function breakages(
  subject: Subject,
  operation: Operation,
  parameter: Parameter,
): readonly Broken<Breakage>[] {
  const { name, in: where, required } = parameter;
  const { path } = callOf(subject, operation);
  const known = where === "path" ? path[name] : undefined;
  const broken = brokenConstraints(parameter, known).filter(
    ({ examples, inputs }) => examples.length > 0 || inputs,
  );
  if (where === "path") {
    const inPath = (text: string): Breakage => ({ path: { ...path, [name]: text } });
    return broken.map(({ keyword, examples, inputs }) => ({
      keyword,
      examples: examples.map(inPath),
      inputs: inputs?.map(inPath),
    }));
  }

  /** Beside other pairs, which may have the parameter too. */
  const send = (others: Pairs, ...texts: readonly string[]): Breakage => {
    const rest = others.filter(([key]) => key !== name);
    const pairs: Pairs = [...rest, ...texts.map((text) => [name, text] as const)];
    return where === "form" ? { form: pairs } : { query: pairs };
  };
  /** Only what must be. */
  const isNew = operation === subject.resource.create;
  const base = isNew ? (subject.spare ?? []) : [];
  const all = where === "form" ? (operation.form ?? []) : queryOf(operation);
  const fitting = fittingPairs(all);
  const completed = (form: Pairs) => (isNew ? completeNew(base, form) : complete(form));
  const others = where === "form" ? fitting.map(completed) : fitting;
  const without = others.map((pairs) => send(pairs));
  return [
    ...broken.map(({ keyword, examples, inputs }) => ({
      keyword,
      examples: examples.map((text) => send(base, text)),
      inputs: inputs && fc.tuple(others, inputs).map(([pairs, text]) => send(pairs, text)),
    })),
    ...tooMany(parameter, others, send),
    ...(required ? [{ keyword: "required", examples: [send(base)], inputs: without }] : []),
  ];
}

/** More values than a list may have; a second one where the parameter is not a list. */
function tooMany(
  parameter: Parameter,
  others: fc.Arbitrary<Pairs>,
  send: (others: Pairs, ...texts: readonly string[]) => Breakage,
): readonly Broken<Breakage>[] {
  const schema = schemaOf(parameter);
  const { items } = schema;
  const most = items === undefined ? 1 : schema.maxItems;
  if (most === undefined) return [];
  const inputs = fc
    .tuple(others, fittingTexts({ ...parameter, schema: items ?? schema }))
    .map(([pairs, [text = ""]]) => send(pairs, ...Array.from({ length: most + 1 }, () => text)));
  const keyword = items === undefined ? "single value" : "maxItems";
  return [{ keyword, examples: [], inputs }];
}
