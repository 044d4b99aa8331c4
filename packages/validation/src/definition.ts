import type { Schema } from "./schema.ts";

/** A keyword's argument together with the code that tests it. */
export interface Tested {
  readonly says: string;
  readonly test: (text: string) => boolean;
}

/**
 * What a schema says, as JSON Schema 2020-12 without annotations. It explains a refusal, and is what the JSON Schema side shows.
 * References are functions, so that schemas may refer to each other in any order.
 */
export interface Definition {
  readonly $ref?: () => Schema<unknown>;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: Tested;
  /** A name alone is an annotation. */
  readonly format?: Tested | string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly prefixItems?: readonly Definition[];
  readonly items?: Definition;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Definition>>;
  readonly additionalProperties?: Definition | false;
  readonly patternProperties?: Readonly<Record<string, Definition>>;
  readonly allOf?: readonly Definition[];
  readonly anyOf?: readonly Definition[];
  readonly oneOf?: readonly Definition[];
  /** Rarer keywords: they point at the value itself, whatever in it is wrong. */
  readonly $checks?: Readonly<Record<string, (value: unknown) => boolean>>;
  readonly [keyword: string]: unknown;
}
