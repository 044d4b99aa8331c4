import type { ModuleText } from "./module-text.ts";
import type { SchemaReader } from "./schema-reader.ts";
import type { SchemaNode } from "./schema-node.ts";

/** What the code of a guard may use. */
export interface GuardContext {
  readonly reader: SchemaReader;
  readonly module: ModuleText;
  /** Name of the guard of the schema at a pointer. */
  readonly guard: (pointer: string) => string;
  /** Name of the Schema object at a pointer. */
  readonly schema: (pointer: string) => string;
  /** Name of the function that tests a pattern. */
  readonly pattern: (schema: SchemaNode & { pattern: string }) => string;
  /** Name of the function that tests a format, `undefined` for an annotation or none. */
  readonly format: (schema: SchemaNode) => string | undefined;
  /** An expression that is true if the variable `v`, of type `unknown`, fits. */
  readonly expression: (schema: SchemaNode, v: string) => string;
  /** The same as a call of a function, whatever `v` is known to be. */
  readonly call: (schema: SchemaNode, v: string) => string;
  /** Name of the function that tests the named properties of an object, `undefined` if there is nothing to test. */
  readonly fields: (schema: SchemaNode) => string | undefined;
}
