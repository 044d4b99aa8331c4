import type { ModuleText } from "./module-text.ts";
import type { SchemaReader } from "./schema-reader.ts";
import type { SchemaNode } from "./schema-node.ts";

/** What the text of a definition may use. */
export interface DefinitionContext {
  readonly reader: SchemaReader;
  readonly module: ModuleText;
  /** Name of the guard of the schema at a pointer. */
  readonly guard: (pointer: string) => string;
  /** Whether the schema at a pointer is that of a list's items. */
  readonly isItem: (pointer: string) => boolean;
  /** Flags of a pattern, `u` if it takes them. */
  readonly flags: (pattern: string, pointer: string) => string;
  /** Name of the `Format`, `undefined` for an annotation or none. */
  readonly format: (schema: SchemaNode) => string | undefined;
}
