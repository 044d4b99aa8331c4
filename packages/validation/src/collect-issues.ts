import { codePoints } from "./code-points.ts";
import type { Definition } from "./definition.ts";
import { ownProperty } from "./equal.ts";
import { type Issue, type Key, createIssue } from "./issue.ts";

/**
 * Says why a value does not fit, by reading the definition. Runs only after the generated guard has refused,
 * so valid values never pay for it.
 */
export function collectIssues(definition: Definition, value: unknown, path: Key[], issues: Issue[]): void {
  const { type, $target, $checks, allOf } = definition;
  const add = (keyword: string) => issues.push(createIssue(path, keyword, definition[keyword], value));
  // Beside a wrong type nothing else is worth saying.
  if (type !== undefined && ![type].flat().some((one) => hasType(one as string, value))) return void add("type");
  for (const keyword in definition) {
    const test = TESTS[keyword];
    if (test !== undefined && !test(value as never, definition[keyword] as never, definition)) add(keyword);
  }
  const checks = $checks?.() ?? {};
  for (const keyword in checks) if (!checks[keyword]?.(value)) add(keyword);
  const target = $target?.();
  if (target && !target.is(value)) collectIssues(target.definition, value, path, issues);
  for (const part of allOf ?? []) collectIssues(part, value, path, issues);
  for (const keyword of ["anyOf", "oneOf"]) {
    const meant = alternative(definition[keyword] as Definition["anyOf"], keyword, value, path);
    if (meant?.length === 0) add(keyword);
    else if (meant) issues.push(...meant);
  }
  if (typeof value === "object" && value !== null) inside(definition, value, path, issues);
}

/** Items of an array, properties of an object. */
function inside(definition: Definition, value: object, path: Key[], issues: Issue[]): void {
  const { items, prefixItems, required, properties, patternProperties = {}, additionalProperties } = definition;
  const at = (one: Definition | undefined, key: Key, inner: unknown) => {
    path.push(key);
    if (one) collectIssues(one, inner, path, issues);
    path.pop();
  };
  const add = (key: Key, keyword: string, inner?: unknown) => issues.push(createIssue([...path, key], keyword, keyword === "required", inner));
  if (Array.isArray(value)) return value.forEach((item, index) => at(prefixItems?.[index] ?? items, index, item));
  for (const name of required ?? []) if (ownProperty(value, name) === undefined) add(name, "required");
  for (const name in properties) {
    const property = ownProperty(value, name);
    if (property !== undefined) at(properties[name], name, property);
  }
  if (additionalProperties === undefined && definition.patternProperties === undefined) return;
  for (const [name, property] of Object.entries(value)) {
    const patterns = Object.keys(patternProperties).filter((pattern) => regExp(pattern).test(name));
    for (const pattern of patterns) at(patternProperties[pattern], name, property);
    if (patterns.length > 0 || (properties && Object.hasOwn(properties, name))) continue;
    if (additionalProperties === false) add(name, "additionalProperties", property);
    else at(additionalProperties, name, property);
  }
}

/**
 * `undefined` if alternatives are met. Where only one can be meant, its issues say more than "none fits"; else none.
 */
function alternative(branches: readonly Definition[] | undefined, keyword: string, value: unknown, path: Key[]): Issue[] | undefined {
  if (branches === undefined) return undefined;
  const found = branches.map((branch) => {
    const issues: Issue[] = [];
    collectIssues(branch, value, path, issues);
    return issues;
  });
  const fitting = found.filter((issues) => issues.length === 0).length;
  if (fitting === 1 || (fitting > 1 && keyword === "anyOf")) return undefined;
  const meant = found.filter((issues) => !issues.some((issue) => issue.path.length === path.length && /type|enum/.test(issue.keyword)));
  return meant.length === 1 ? meant[0] : [];
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

const TESTS: Readonly<Record<string, Test>> = {
  // Values that `===` cannot tell apart have a check of their own.
  enum: (value: unknown, values: readonly unknown[], { $checks }) => $checks?.()["enum"] !== undefined || values.includes(value),
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

const regExps = /* @__PURE__ */ new Map<string, RegExp>();

function regExp(pattern: string): RegExp {
  let found = regExps.get(pattern);
  if (found === undefined) regExps.set(pattern, (found = new RegExp(pattern, "u")));
  return found;
}
