import type { Result } from "./issue.ts";

/** https://standardschema.dev, version 1, and its JSON Schema side; written out so that there is no dependency. */
export interface StandardSchema<T> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "shortcodes";
    readonly types?: { readonly input: unknown; readonly output: T } | undefined;
    readonly validate: (value: unknown) => Result<T>;
    readonly jsonSchema: {
      readonly input: (options: JsonSchemaOptions) => Record<string, unknown>;
      readonly output: (options: JsonSchemaOptions) => Record<string, unknown>;
    };
  };
}

export interface JsonSchemaOptions {
  /** `draft-2020-12` or `draft-07`; others throw. */
  readonly target: string;
}
