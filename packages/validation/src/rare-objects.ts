import type { Definition, Keywords } from "./definition.ts";
import { pointerStep } from "./fields.ts";
import { isObject } from "./is-object.ts";
import { notIn07, rare } from "./rare.ts";

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
