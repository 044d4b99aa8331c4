import { codePoints } from "./code-points.ts";
import type { Definition } from "./definition.ts";
import { ownProperty } from "./equal.ts";
import { type Issue, type Key, createIssue } from "./issue.ts";

/** Adds to `issues` whatever is wrong with `value` at `path`. */
type Collect = (value: unknown, path: Key[], issues: Issue[]) => void;

/**
 * Says why a value does not fit. Runs only after the generated guard has refused, and then turns the definition into closures, once:
 * valid values never pay for it.
 */
export function collectIssues(definition: Definition, value: unknown, issues: Issue[]): void {
  collector(definition)(value, [], issues);
}

const collectors = new WeakMap<Definition, Collect>();

function collector(definition: Definition): Collect {
  let collect = collectors.get(definition);
  if (collect === undefined) {
    collect = compile(definition);
    collectors.set(definition, collect);
  }
  return collect;
}

function compile(definition: Definition): Collect {
  const { type, $ref, allOf = [], $checks = {} } = definition;
  const types = typeof type === "string" ? [type] : type;
  const collects: Collect[] = [];
  if ($ref !== undefined) {
    collects.push((value, path, issues) => {
      const target = $ref();
      if (!target.is(value)) collector(target.definition)(value, path, issues);
    });
  }
  values(definition, collects);
  numbers(definition, collects);
  strings(definition, collects);
  arrays(definition, collects);
  objects(definition, collects);
  for (const part of allOf) collects.push(collector(part));
  unions(definition, collects);
  for (const [keyword, test] of Object.entries($checks)) {
    collects.push((value, path, issues) => {
      if (!test(value)) issues.push(createIssue(path, keyword, definition[keyword], value));
    });
  }
  return (value, path, issues) => {
    if (types !== undefined && !types.some((one) => hasType(one, value)))
      issues.push(createIssue(path, "type", type, value));
    else for (const collect of collects) collect(value, path, issues);
  };
}

function hasType(type: string, value: unknown): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "number":
      return Number.isFinite(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function values(definition: Definition, collects: Collect[]): void {
  const { enum: allowed, const: only, $checks = {} } = definition;
  const structured = Object.hasOwn($checks, "enum");
  if (allowed !== undefined && !structured)
    collects.push(check("enum", allowed, (value) => allowed.includes(value)));
  if (only !== undefined) collects.push(check("const", only, (value) => value === only));
}

function numbers(definition: Definition, collects: Collect[]): void {
  const {
    minimum = -Infinity,
    maximum = Infinity,
    exclusiveMinimum = -Infinity,
    exclusiveMaximum = Infinity,
  } = definition;
  const add = (keyword: string, limit: number, test: (value: number) => boolean) => {
    if (Number.isFinite(limit))
      collects.push(check(keyword, limit, (value) => typeof value !== "number" || test(value)));
  };
  add("minimum", minimum, (value) => value >= minimum);
  add("maximum", maximum, (value) => value <= maximum);
  add("exclusiveMinimum", exclusiveMinimum, (value) => value > exclusiveMinimum);
  add("exclusiveMaximum", exclusiveMaximum, (value) => value < exclusiveMaximum);
}

function strings(definition: Definition, collects: Collect[]): void {
  const { minLength, maxLength, pattern, format } = definition;
  const add = (keyword: string, expected: unknown, test: (value: string) => boolean) => {
    collects.push(check(keyword, expected, (value) => typeof value !== "string" || test(value)));
  };
  if (minLength !== undefined)
    add("minLength", minLength, (value) => codePoints(value) >= minLength);
  if (maxLength !== undefined)
    add("maxLength", maxLength, (value) => codePoints(value) <= maxLength);
  if (pattern !== undefined) add("pattern", pattern.says, pattern.test);
  if (typeof format === "object") add("format", format.says, format.test);
}

function arrays(definition: Definition, collects: Collect[]): void {
  const { minItems = 0, maxItems = Infinity, items, prefixItems = [] } = definition;
  const add = (keyword: string, limit: number, test: (length: number) => boolean) =>
    collects.push(check(keyword, limit, (value) => !Array.isArray(value) || test(value.length)));
  if (minItems > 0) add("minItems", minItems, (length) => length >= minItems);
  if (maxItems < Infinity) add("maxItems", maxItems, (length) => length <= maxItems);
  const first = prefixItems.map(collector);
  const rest = items === undefined ? anything : lazy(items);
  if (rest === anything && first.length === 0) return;
  collects.push((value, path, issues) => {
    if (!Array.isArray(value)) return;
    value.forEach((item, index) => within(first[index] ?? rest, item, index, path, issues));
  });
}

function objects(definition: Definition, collects: Collect[]): void {
  const {
    required = [],
    properties = {},
    patternProperties = {},
    additionalProperties,
  } = definition;
  const known = Object.entries(properties).map(([name, one]) => [name, collector(one)] as const);
  if (required.length > 0 || known.length > 0) {
    collects.push((value, path, issues) => {
      if (!isRecord(value)) return;
      for (const name of required) {
        if (ownProperty(value, name) === undefined) within(missing, undefined, name, path, issues);
      }
      for (const [name, collect] of known) {
        const property = ownProperty(value, name);
        if (property !== undefined) within(collect, property, name, path, issues);
      }
    });
  }
  const patterns = Object.entries(patternProperties).map(
    ([pattern, one]) => [new RegExp(pattern, "u"), collector(one)] as const,
  );
  if (additionalProperties === undefined && patterns.length === 0) return;
  const names = new Set(Object.keys(properties));
  const rest = additionalProperties === false ? unknown : lazy(additionalProperties ?? {});
  collects.push((value, path, issues) => {
    if (!isRecord(value)) return;
    for (const name of Object.keys(value)) {
      const matching = patterns.filter(([pattern]) => pattern.test(name));
      for (const [, collect] of matching) within(collect, value[name], name, path, issues);
      if (matching.length === 0 && !names.has(name)) within(rest, value[name], name, path, issues);
    }
  });
}

const anything: Collect = () => {};

const missing: Collect = (value, path, issues) => {
  issues.push(createIssue(path, "required", true, value));
};

const unknown: Collect = (value, path, issues) => {
  issues.push(createIssue(path, "additionalProperties", false, value));
};

function within(collect: Collect, value: unknown, key: Key, path: Key[], issues: Issue[]): void {
  path.push(key);
  collect(value, path, issues);
  path.pop();
}

/** Where only one alternative can be meant, its issues say more than "none fits". */
function unions(definition: Definition, collects: Collect[]): void {
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const branches = definition[keyword];
    if (branches === undefined) continue;
    const collectBranches = branches.map(collector);
    collects.push((value, path, issues) => {
      const found = collectBranches.map((collect) => {
        const own: Issue[] = [];
        collect(value, path, own);
        return own;
      });
      const fitting = found.filter((own) => own.length === 0).length;
      if (fitting === 1 || (fitting > 1 && keyword === "anyOf")) return;
      const meant = found.filter(
        (own) =>
          !own.some((issue) => issue.path.length === path.length && OTHER_KIND.has(issue.keyword)),
      );
      if (fitting === 0 && meant.length === 1) issues.push(...(meant[0] ?? []));
      else issues.push(createIssue(path, keyword, fitting, value));
    });
  }
}

const OTHER_KIND = new Set(["type", "const", "enum"]);

function check(keyword: string, expected: unknown, test: (value: unknown) => boolean): Collect {
  return (value, path, issues) => {
    if (!test(value)) issues.push(createIssue(path, keyword, expected, value));
  };
}

/** A schema may hold itself as the schema of its items. */
function lazy(definition: Definition): Collect {
  return (value, path, issues) => collector(definition)(value, path, issues);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
