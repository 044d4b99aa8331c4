import type { Definition, Keywords } from "./definition.ts";
import { isEqual } from "./equal.ts";

/** Keywords that no document of this project has. They point at the value itself, whatever in it is wrong. */
export function rare(
  keywords: Keywords,
  test: (value: unknown) => boolean,
  sentence?: string,
): Definition {
  const [[keyword, expected] = [""]] = Object.entries(keywords);
  const [before = "", after] = (sentence ?? `must fit ${keyword}`).split("#");
  return {
    ...keywords,
    check(value, issues) {
      if (test(value)) return true;
      const said = after === undefined ? "" : expected;
      issues?.add(keyword, said, value, before, after);
      Object.assign(issues?.list?.at(-1) ?? {}, { expected });
      return false;
    },
  };
}

/** Refuses a dialect that is older than the keyword. */
export const notIn07 = (keyword: string) => (target: string) => {
  if (target !== "draft-07") return;
  throw new Error(`no JSON Schema for draft-07: it has no ${keyword}`);
};

const forNumbers = (
  keyword: string,
  limit: number,
  test: (value: number) => boolean,
  sentence?: string,
) => rare({ [keyword]: limit }, (value) => typeof value !== "number" || test(value), sentence);

export const exclusiveMinimum = (limit: number): Definition =>
  forNumbers("exclusiveMinimum", limit, (value) => value > limit, "must be more than #");

export const exclusiveMaximum = (limit: number): Definition =>
  forNumbers("exclusiveMaximum", limit, (value) => value < limit, "must be less than #");

export const multipleOf = (step: number): Definition =>
  forNumbers("multipleOf", step, (value) => Number.isInteger(value / step));

/** A pattern that is none with the flag `u`. */
export const loosePattern = (pattern: string): Definition => {
  const expression = new RegExp(pattern);
  const test = (value: unknown) => typeof value !== "string" || expression.test(value);
  return rare({ pattern }, test, "must match #");
};

/** An enum with values that `===` cannot compare. */
export const equalValues = (list: readonly unknown[]): Definition =>
  rare({ enum: list }, (value) => list.some((one) => isEqual(value, one)), "must be one of #");

export const not = (one: Definition): Definition =>
  rare({ not: one }, (value) => !one.check(value));

/** `false` as a schema. */
export const never = (): Definition => rare({ not: {} }, () => false);

export const conditional = (keywords: {
  readonly if: Definition;
  readonly then?: Definition;
  readonly else?: Definition;
}): Definition =>
  rare(keywords, (value) => {
    const branch = keywords.if.check(value) ? keywords.then : keywords.else;
    return branch === undefined || branch.check(value);
  });
