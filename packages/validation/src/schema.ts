import { collectIssues } from "./collect-issues.ts";
import type { Definition } from "./definition.ts";
import type { Issue, Result } from "./issue.ts";
import { jsonSchema } from "./json-schema.ts";
import type { StandardSchema } from "./standard-schema.ts";

/** A schema of one of the documents: a type guard, a validator, and a Standard Schema. */
export interface Schema<T> extends StandardSchema<T> {
  /** Name of the component, or of the operation and the part of it. */
  readonly name: string;
  readonly is: (value: unknown) => value is T;
  /** Gives the value itself, not a copy, or every issue. */
  readonly validate: (value: unknown) => Result<T>;
  readonly definition: Definition;
}

/** Made by generated code only: `is` and `definition` must say the same. */
export function schema<T>(
  name: string,
  is: (value: unknown) => value is T,
  definition: Definition,
): Schema<T> {
  const validate = (value: unknown): Result<T> => {
    // Collecting from an object runs its guard's own tests, once; from anything else it is slower than asking the guard first.
    if (definition.$fields === undefined && is(value)) return { value };
    const issues: Issue[] = [];
    collectIssues(definition, value, [], issues);
    return issues.length === 0 ? { value: value as T } : { issues };
  };
  const toJsonSchema = ({ target }: { readonly target: string }) => jsonSchema(definition, target);
  return {
    name,
    is,
    validate,
    definition,
    "~standard": {
      version: 1,
      vendor: "shortcodes",
      validate,
      jsonSchema: { input: toJsonSchema, output: toJsonSchema },
    },
  };
}

/** A body of which the document says nothing. */
export const anything: Schema<unknown> = /* @__PURE__ */ schema(
  "Anything",
  (value): value is unknown => value !== undefined,
  {},
);
