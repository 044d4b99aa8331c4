import { codePoints } from "./code-points.ts";
import type { Definition } from "./definition.ts";
import { ownProperty } from "./equal.ts";
import { type Issue, type Key, createIssue } from "./issue.ts";

/**
 * Says why a value does not fit, by reading the definition. Runs only after the generated guard has refused,
 * so valid values never pay for it.
 */
export function collectIssues(
  definition: Definition,
  value: unknown,
  path: Key[],
  issues: Issue[],
): void {
  const { type } = definition;
  // Beside a wrong type nothing else is worth saying.
  if (type !== undefined && !hasTypes(type, value)) {
    issues.push(createIssue(path, "type", type, value));
    return;
  }
  for (const keyword in definition) {
    const test = TESTS.get(keyword);
    if (test?.(value as never, definition[keyword] as never, definition) === false) {
      issues.push(createIssue(path, keyword, definition[keyword], value));
    }
    WALKS.get(keyword)?.(definition, value as never, path, issues);
  }
}

/** Keywords that lead to other definitions, or to other places of the value. */
type Walk = (definition: Definition, value: never, path: Key[], issues: Issue[]) => void;

const walks: Readonly<Record<string, Walk>> = {
  $target({ $target }, value, path, issues) {
    const target = $target?.();
    if (target && !target.is(value)) collectIssues(target.definition, value, path, issues);
  },
  $checks(definition, value, path, issues) {
    for (const [keyword, test] of Object.entries(definition.$checks?.() ?? {})) {
      if (!test(value)) issues.push(createIssue(path, keyword, definition[keyword], value));
    }
  },
  allOf({ allOf = [] }, value, path, issues) {
    for (const part of allOf) collectIssues(part, value, path, issues);
  },
  anyOf({ anyOf = [] }, value, path, issues) {
    alternatives("anyOf", anyOf, value, path, issues);
  },
  oneOf({ oneOf = [] }, value, path, issues) {
    alternatives("oneOf", oneOf, value, path, issues);
  },
  items({ items, prefixItems }, value: unknown, path, issues) {
    if (!Array.isArray(value)) return;
    for (let index = prefixItems?.length ?? 0; index < value.length; index++)
      within(items, value[index], index, path, issues);
  },
  prefixItems({ prefixItems = [] }, value: unknown, path, issues) {
    if (!Array.isArray(value)) return;
    prefixItems
      .slice(0, value.length)
      .forEach((item, index) => within(item, value[index], index, path, issues));
  },
  $fields({ $fields, properties = {} }, value: unknown, path, issues) {
    if (!isRecord(value)) return;
    $fields?.(value, (name) => {
      const property = ownProperty(value, name);
      within(property === undefined ? MISSING : properties[name], property, name, path, issues);
    });
  },
  patternProperties({ patternProperties = {} }, value: unknown, path, issues) {
    if (!isRecord(value)) return;
    for (const [pattern, property] of Object.entries(patternProperties)) {
      for (const name of Object.keys(value))
        if (regExp(pattern).test(name)) within(property, value[name], name, path, issues);
    }
  },
  additionalProperties(
    { additionalProperties = {}, properties = {}, patternProperties = {} },
    value: unknown,
    path,
    issues,
  ) {
    if (!isRecord(value)) return;
    for (const name of Object.keys(value)) {
      if (
        Object.hasOwn(properties, name) ||
        Object.keys(patternProperties).some((pattern) => regExp(pattern).test(name))
      )
        continue;
      if (additionalProperties) within(additionalProperties, value[name], name, path, issues);
      else issues.push(createIssue([...path, name], "additionalProperties", false, value[name]));
    }
  },
};

const WALKS: ReadonlyMap<string, Walk> = /* @__PURE__ */ new Map(Object.entries(walks));

/** Stands for a property that is not there. */
const MISSING: Definition = {};

function within(
  definition: Definition | undefined,
  value: unknown,
  key: Key,
  path: Key[],
  issues: Issue[],
): void {
  path.push(key);
  if (definition === MISSING) issues.push(createIssue(path, "required", true, undefined));
  else if (definition) collectIssues(definition, value, path, issues);
  path.pop();
}

/** Where only one alternative can be meant, its issues say more than "none fits". */
function alternatives(
  keyword: string,
  branches: readonly Definition[],
  value: unknown,
  path: Key[],
  issues: Issue[],
): void {
  const found = branches.map((branch) => {
    const own: Issue[] = [];
    collectIssues(branch, value, path, own);
    return own;
  });
  const fitting = found.filter((own) => own.length === 0).length;
  if (fitting === 1 || (fitting > 1 && keyword === "anyOf")) return;
  const [meant = [], ...others] = found.filter(
    (own) =>
      !own.some((issue) => issue.path.length === path.length && /type|enum/.test(issue.keyword)),
  );
  issues.push(
    ...(others.length === 0 && meant.length > 0
      ? meant
      : [createIssue(path, keyword, branches.length, value)]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return hasType("object", value);
}

function hasTypes(types: string | readonly string[], value: unknown): boolean {
  if (typeof types === "string") return hasType(types, value);
  for (const type of types) if (hasType(type, value)) return true;
  return false;
}

function hasType(type: string, value: unknown): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return Number.isFinite(value);
  return type === (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);
}

type Test = (value: never, argument: never, definition: Definition) => boolean;

const number =
  (test: (value: number, limit: number) => boolean): Test =>
  (value: unknown, limit: number) =>
    typeof value !== "number" || test(value, limit);

const string =
  <T>(test: (value: string, argument: T, definition: Definition) => boolean): Test =>
  (value: unknown, argument: T, definition) =>
    typeof value !== "string" || test(value, argument, definition);

const array =
  (test: (length: number, limit: number) => boolean): Test =>
  (value: unknown, limit: number) =>
    !Array.isArray(value) || test(value.length, limit);

const most = (value: number, limit: number) => value <= limit;
const least = (value: number, limit: number) => value >= limit;

const tests: Readonly<Record<string, Test>> = {
  // Values that `===` cannot tell apart have a check of their own.
  enum: (value: unknown, values: readonly unknown[], { $checks }) =>
    $checks?.()["enum"] !== undefined || values.includes(value),
  minimum: number(least),
  maximum: number(most),
  exclusiveMinimum: number((value, limit) => value > limit),
  exclusiveMaximum: number((value, limit) => value < limit),
  minLength: string((value, limit: number) => codePoints(value) >= limit),
  maxLength: string((value, limit: number) => codePoints(value) <= limit),
  pattern: string((value, pattern: string) => regExp(pattern).test(value)),
  format: string((value, _name, { $format }) => !$format || $format(value)),
  minItems: array(least),
  maxItems: array(most),
};

const TESTS: ReadonlyMap<string, Test> = /* @__PURE__ */ new Map(Object.entries(tests));

const regExps = /* @__PURE__ */ new Map<string, RegExp>();

function regExp(pattern: string): RegExp {
  let found = regExps.get(pattern);
  if (found === undefined) regExps.set(pattern, (found = new RegExp(pattern, "u")));
  return found;
}
