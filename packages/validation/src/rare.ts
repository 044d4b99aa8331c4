import type { Definition, Keywords } from "./definition.ts";
import { isEqual, isUnique } from "./equal.ts";
import { pointerStep } from "./fields.ts";
import { isObject } from "./is-object.ts";

/** Keywords that no document of this project has. They point at the value itself, whatever in it is wrong. */
function rare(
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
const notIn07 = (keyword: string) => (target: string) => {
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

const forLists = (
  keywords: Keywords,
  test: (list: readonly unknown[]) => boolean,
  sentence?: string,
) => rare(keywords, (value) => !Array.isArray(value) || test(value), sentence);

export const minItems = (limit: number): Definition =>
  forLists({ minItems: limit }, ({ length }) => length >= limit, "must have at least # items");

export const maxItems = (limit: number): Definition =>
  forLists({ maxItems: limit }, ({ length }) => length <= limit, "must have at most # items");

export const uniqueItems = (): Definition => forLists({ uniqueItems: true }, isUnique);

export const contains = (item: Definition, minContains = 1, maxContains = Infinity): Definition =>
  forLists(
    {
      contains: item,
      ...(minContains !== 1 && { minContains }),
      ...(maxContains < Infinity && { maxContains }),
      ...((minContains !== 1 || maxContains < Infinity) && { $since: notIn07("minContains") }),
    },
    (list) => {
      const { length } = list.filter((one) => item.check(one));
      return length >= minContains && length <= maxContains;
    },
  );

/** A pattern that is none with the flag `u`. */
export const loosePattern = (pattern: string): Definition => {
  const expression = new RegExp(pattern);
  const test = (value: unknown) => typeof value !== "string" || expression.test(value);
  return rare({ pattern }, test, "must match #");
};

/** Names of properties that have no schema. */
export const requires = (names: readonly string[]): Definition => ({
  required: names,
  check(value, issues) {
    const missing = names.filter((name) => isObject(value) && !has(value, name));
    for (const name of missing)
      issues?.addAt(name, pointerStep(name), "required", true, "is required");
    return missing.length === 0;
  },
});

type Test = (record: Readonly<Record<string, unknown>>) => boolean;

const forObjects = (keywords: Keywords, test: Test) =>
  rare(keywords, (value) => !isObject(value) || test(value));

export const minProperties = (limit: number): Definition =>
  forObjects({ minProperties: limit }, (record) => Object.keys(record).length >= limit);

export const maxProperties = (limit: number): Definition =>
  forObjects({ maxProperties: limit }, (record) => Object.keys(record).length <= limit);

export const propertyNames = (name: Definition): Definition =>
  forObjects({ propertyNames: name }, (record) =>
    Object.keys(record).every((key) => name.check(key)),
  );

export const dependentRequired = (names: Readonly<Record<string, readonly string[]>>): Definition =>
  forObjects({ dependentRequired: names, $since: notIn07("dependentRequired") }, (record) =>
    Object.entries(names).every(
      ([name, others]) => !has(record, name) || others.every((other) => has(record, other)),
    ),
  );

export const dependentSchemas = (schemas: Readonly<Record<string, Definition>>): Definition =>
  forObjects({ dependentSchemas: schemas, $since: notIn07("dependentSchemas") }, (record) =>
    Object.entries(schemas).every(([name, { check }]) => !has(record, name) || check(record)),
  );

/** `undefined` counts as absent, as JSON has it. */
function has(record: Readonly<Record<string, unknown>>, name: string): boolean {
  return Object.hasOwn(record, name) && record[name] !== undefined;
}

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

/** An array's first items, each of which has its own schema; `items` is about those behind them. */
export function tuple(prefixItems: readonly Definition[], items?: Definition): Definition {
  return {
    prefixItems,
    ...(items && { items }),
    $since: notIn07("prefixItems"),
    check(value, issues) {
      if (!Array.isArray(value)) return true;
      let fits = true;
      value.forEach((one: unknown, index) => {
        const start = issues?.list?.length ?? 0;
        if ((prefixItems[index] ?? items)?.check(one, issues) !== false) return;
        issues?.within(start, index);
        fits = false;
      });
      return fits;
    },
  };
}
