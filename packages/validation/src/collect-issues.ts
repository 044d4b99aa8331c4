import { codePoints } from "./code-points.ts";
import type { Definition, Tested } from "./definition.ts";
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
  const { type, $ref, allOf = [], $checks = [] } = definition;
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
  for (const [keyword, test] of $checks) {
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
  const { enum: allowed, const: only, $checks = [] } = definition;
  const structured = $checks.some(([keyword]) => keyword === "enum");
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
  for (const [keyword, tested] of [
    ["pattern", pattern],
    ["format", format],
  ] as const) {
    if (Array.isArray(tested)) add(keyword, ...(tested as unknown as Tested));
  }
}

function arrays(definition: Definition, collects: Collect[]): void {
  const { minItems = 0, maxItems = Infinity, items, prefixItems = [] } = definition;
  if (minItems > 0)
    collects.push(
      check("minItems", minItems, (value) => !Array.isArray(value) || value.length >= minItems),
    );
  if (maxItems < Infinity)
    collects.push(
      check("maxItems", maxItems, (value) => !Array.isArray(value) || value.length <= maxItems),
    );
  const first = prefixItems.map(collector);
  const rest = items === undefined ? undefined : lazy(items);
  if (rest === undefined && first.length === 0) return;
  collects.push((value, path, issues) => {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index++)
      ((first[index] ?? rest)?.(value[index], within(path, index), issues), path.pop());
  });
}

function objects(definition: Definition, collects: Collect[]): void {
  const {
    required = [],
    properties = {},
    patternProperties = {},
    additionalProperties,
  } = definition;
  const known = Object.entries(properties).map(
    ([name, property]) => [name, collector(property)] as const,
  );
  const patterns = Object.entries(patternProperties).map(
    ([pattern, property]) => [new RegExp(pattern, "u"), collector(property)] as const,
  );
  const rest =
    additionalProperties === undefined || additionalProperties === false
      ? undefined
      : lazy(additionalProperties);
  const names = new Set(known.map(([name]) => name));
  const open = additionalProperties === undefined && patterns.length === 0;
  if (required.length === 0 && known.length === 0 && open) return;
  collects.push((value, path, issues) => {
    if (!isRecord(value)) return;
    for (const name of required) {
      if (own(value, name) === undefined)
        (issues.push(createIssue(within(path, name), "required", true, undefined)), path.pop());
    }
    for (const [name, collect] of known) {
      const property = own(value, name);
      if (property !== undefined) (collect(property, within(path, name), issues), path.pop());
    }
    if (open) return;
    for (const name of Object.keys(value)) {
      path.push(name);
      let matched = names.has(name);
      for (const [pattern, collect] of patterns) {
        if (!pattern.test(name)) continue;
        matched = true;
        collect(value[name], path, issues);
      }
      if (!matched && additionalProperties === false)
        issues.push(createIssue(path, "additionalProperties", false, value[name]));
      if (!matched) rest?.(value[name], path, issues);
      path.pop();
    }
  });
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

function within(path: Key[], key: Key): Key[] {
  path.push(key);
  return path;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Not what an object inherits: `toString` is not a property of `{}`. */
function own(value: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}
