import type { Issues } from "./issue.ts";

/** Whether a value matches; with `issues`, every keyword that is not met is added to them. */
export type Check = (value: unknown, issues?: Issues) => boolean;

/** The keywords of JSON Schema 2020-12 that are tested; others are annotations. */
export interface Keywords {
  readonly $ref?: string;
  /** The guard of the schema that `$ref` names. */
  readonly $target?: Guard<unknown>;
  readonly type?: string | readonly string[] | undefined;
  readonly enum?: readonly unknown[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Definition>>;
  readonly items?: Definition;
  readonly [keyword: string]: unknown;
}

/**
 * What a schema says, and the function that tests it, which falls out when it is written as JSON: one and the same object judges
 * values and is what the JSON Schema side shows.
 */
export interface Definition extends Keywords {
  readonly check: Check;
}

/** A type guard with what it goes by. */
export interface Guard<T> {
  (value: unknown): value is T;
  /** Name of the component, or of the operation and the part of it. */
  readonly title: string;
  readonly definition: () => Definition;
}
