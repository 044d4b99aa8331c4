import fc from "fast-check";
import type { Operation, Parameter } from "@shortcodes/openapi-reader/operations";
import { callOf, inputsOf, type Subject } from "../run/subject.ts";
import { complete } from "../short-codes.ts";
import type { Pairs } from "../target/wire-request.ts";
import { type BrokenConstraint, brokenConstraints } from "./broken-constraints.ts";
import { fittingPairs, fittingText } from "./fitting-pairs.ts";

/** What to send so that one parameter is wrong, and nothing else. */
export interface Breakage {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Pairs;
  readonly form?: Pairs;
}

export interface Breakages {
  /** The constraint that is broken. */
  readonly keyword: string;
  readonly examples: readonly Breakage[];
  readonly inputs?: fc.Arbitrary<Breakage>;
}

/** All ways to break one parameter of an operation. */
export function breakages(
  subject: Subject,
  operation: Operation,
  parameter: Parameter,
): readonly Breakages[] {
  const document = subject.document.document;
  const known =
    parameter.in === "path" ? callOf(subject, operation).path[parameter.name] : undefined;
  const broken = brokenConstraints(parameter, document, known)
    .filter(({ examples, texts }) => examples.length > 0 || texts !== undefined)
    .map((constraint) => ofConstraint(subject, operation, constraint));
  if (parameter.in === "path") return broken;
  return [
    ...broken,
    ofRepetition(subject, operation, parameter),
    ...(parameter.required ? [ofAbsence(subject, operation, parameter)] : []),
  ];
}

function ofConstraint(
  subject: Subject,
  operation: Operation,
  { parameter, keyword, examples, texts }: BrokenConstraint,
): Breakages {
  const send = (text: string, others: Pairs): Breakage =>
    parameter.in === "path"
      ? { path: { [parameter.name]: text } }
      : place(parameter, [...without(others, parameter), [parameter.name, text]]);
  return {
    keyword,
    examples: examples.map((text) => send(text, baseOf(subject, operation))),
    ...(texts && {
      inputs: fc
        .tuple(texts, othersOf(subject, operation, parameter))
        .map(([text, others]) => send(text, others)),
    }),
  };
}

/** None of the parameters is a list, so that a second value can only be a mistake. */
function ofRepetition(subject: Subject, operation: Operation, parameter: Parameter): Breakages {
  const texts = fittingText(parameter, subject.document.document);
  return {
    keyword: "single value",
    examples: [],
    inputs: fc.tuple(texts, othersOf(subject, operation, parameter)).map(([text, others]) => {
      const pair = [parameter.name, text] as const;
      return place(parameter, [...without(others, parameter), pair, pair]);
    }),
  };
}

function ofAbsence(subject: Subject, operation: Operation, parameter: Parameter): Breakages {
  return {
    keyword: "required",
    examples: [place(parameter, without(baseOf(subject, operation), parameter))],
    inputs: othersOf(subject, operation, parameter).map((others) =>
      place(parameter, without(others, parameter)),
    ),
  };
}

function place(parameter: Parameter, pairs: Pairs): Breakage {
  return parameter.in === "form" ? { form: pairs } : { query: pairs };
}

/** What is sent beside the broken value: only what must be. */
function baseOf({ resource, spare }: Subject, operation: Operation): Pairs {
  return operation === resource.create ? (spare ?? []) : [];
}

function othersOf(
  { document }: Subject,
  operation: Operation,
  { in: where }: Parameter,
): fc.Arbitrary<Pairs> {
  if (where === "path") return fc.constant([]);
  const pairs = fittingPairs(inputsOf(operation), document.document);
  return where === "form" ? pairs.map(complete) : pairs;
}

function without(pairs: Pairs, { name }: Parameter): Pairs {
  return pairs.filter(([key]) => key !== name);
}
