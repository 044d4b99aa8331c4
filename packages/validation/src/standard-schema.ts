import type { Definition } from "./definition.ts";
import type { Issue } from "./issue.ts";
import { jsonSchema } from "./json-schema.ts";

/** https://standardschema.dev, version 1, and its JSON Schema side; written out so that there is no dependency. */
export interface StandardSchema<Input, Output = Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "shortcodes";
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly jsonSchema: {
      readonly input: (options: JsonSchemaOptions) => Record<string, unknown>;
      readonly output: (options: JsonSchemaOptions) => Record<string, unknown>;
    };
  };
}

/** A `Result` as the specification has it: a failure has no `value`, not even an undefined one. */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly Issue[] };

export interface JsonSchemaOptions {
  /** `draft-2020-12`, `draft-07` or `openapi-3.0`; others throw. */
  readonly target: string;
}

export function standardSchema<Input, Output>(
  validate: (value: unknown) => StandardResult<Output>,
  output: () => Definition,
  input = output,
): StandardSchema<Input, Output> {
  return {
    "~standard": {
      version: 1,
      vendor: "shortcodes",
      validate,
      jsonSchema: {
        input: ({ target }) => jsonSchema(input(), target),
        output: ({ target }) => jsonSchema(output(), target),
      },
    },
  };
}
