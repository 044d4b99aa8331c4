import type { Definition, Guard } from "./definition.ts";
import { validator } from "./guard.ts";
import type { Result } from "./issue.ts";
import { type StandardSchema, standardSchema } from "./standard-schema.ts";

/** A schema of one of the documents: a type guard, a validator, and a Standard Schema. */
export interface Schema<T> extends StandardSchema<T> {
  /** Name of the component, or of the operation and the part of it. */
  readonly name: string;
  readonly is: (value: unknown) => value is T;
  /** Returns the value itself, not a copy, or its issues (at most 1,000). */
  readonly validate: (value: unknown) => Result<T>;
  readonly definition: Definition;
}

export function schema<T>(is: Guard<T>): Schema<T> {
  const validate = validator(is);
  return {
    name: is.title,
    is,
    validate,
    get definition() {
      return is.definition();
    },
    ...standardSchema<T, T>(validate, is.definition),
  };
}
