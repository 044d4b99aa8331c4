/** The part of JSON Schema 2020-12 that the control plane's bodies need. */
export type JsonSchema = ObjectSchema | ArraySchema | StringSchema | IntegerSchema | BooleanSchema;

interface ObjectSchema {
  readonly type: "object";
  readonly description?: string;
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties: false;
}

interface ArraySchema {
  readonly type: "array";
  readonly description?: string;
  readonly items: JsonSchema;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
}

interface StringSchema {
  readonly type: "string" | readonly ["string", "null"];
  readonly description?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly format?: string;
}

interface IntegerSchema {
  readonly type: "integer";
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

interface BooleanSchema {
  readonly type: "boolean";
  readonly description?: string;
}

/** The type of the values that fit a schema. */
export type FromSchema<S> = S extends { readonly type: "object"; readonly properties: infer P }
  ? { readonly [K in keyof P as K extends Required<S> ? K : never]: FromSchema<P[K]> } & {
      readonly [K in keyof P as K extends Required<S> ? never : K]?: FromSchema<P[K]>;
    }
  : S extends { readonly type: "array"; readonly items: infer I }
    ? readonly FromSchema<I>[]
    : S extends { readonly enum: readonly (infer E)[] }
      ? E
      : S extends { readonly type: readonly ["string", "null"] }
        ? string | null
        : S extends { readonly type: "integer" }
          ? number
          : S extends { readonly type: "boolean" }
            ? boolean
            : string;

type Required<S> = S extends { readonly required: readonly (infer R)[] } ? R : never;

/** A place that does not fit, as the keys that lead to it. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The first thing in which a value does not fit its schema. */
export function findProblem(
  schema: JsonSchema,
  value: unknown,
  path: Problem["path"] = [],
): Problem | undefined {
  switch (schema.type) {
    case "object":
      return inObject(schema, value, path);
    case "array":
      return inArray(schema, value, path);
    case "integer": {
      const { minimum = -Infinity, maximum = Infinity } = schema;
      if (!Number.isInteger(value)) return { path, message: "must be a whole number" };
      return Number(value) < minimum || Number(value) > maximum
        ? { path, message: `must be between ${minimum} and ${maximum}` }
        : undefined;
    }
    case "boolean":
      return typeof value === "boolean" ? undefined : { path, message: "must be true or false" };
    default:
      return inString(schema, value, path);
  }
}

function inObject(
  schema: ObjectSchema,
  value: unknown,
  path: Problem["path"],
): Problem | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { path, message: "must be an object" };
  const missing = schema.required?.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return { path, message: `lacks ${missing}` };
  for (const [name, item] of Object.entries(value)) {
    const own = Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
    if (own === undefined)
      return {
        path: [...path, name],
        message: `is not known here; there are ${Object.keys(schema.properties).join(", ")}`,
      };
    const problem = findProblem(own, item, [...path, name]);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function inArray(schema: ArraySchema, value: unknown, path: Problem["path"]): Problem | undefined {
  if (!Array.isArray(value)) return { path, message: "must be a list" };
  if (value.length > (schema.maxItems ?? Infinity))
    return { path, message: `may have ${schema.maxItems} items, not ${value.length}` };
  if (schema.uniqueItems === true && new Set(value).size < value.length)
    return { path, message: "has an item twice" };
  for (const [index, item] of value.entries()) {
    const problem = findProblem(schema.items, item, [...path, index]);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function inString(
  schema: StringSchema,
  value: unknown,
  path: Problem["path"],
): Problem | undefined {
  const { type, pattern, enum: choices, minLength = 0, maxLength = Infinity } = schema;
  if (value === null && Array.isArray(type)) return undefined;
  if (typeof value !== "string")
    return { path, message: Array.isArray(type) ? "must be a text or null" : "must be a text" };
  if (choices !== undefined && !choices.includes(value))
    return { path, message: `must be one of ${choices.join(", ")}, not ${JSON.stringify(value)}` };
  const characters = [...value].length;
  if (characters < minLength || characters > maxLength)
    return {
      path,
      message: `must have ${minLength} to ${maxLength} characters, not ${characters}`,
    };
  if (pattern !== undefined && !new RegExp(pattern, "u").test(value))
    return { path, message: `${JSON.stringify(value)} does not match ${pattern}` };
  return undefined;
}
