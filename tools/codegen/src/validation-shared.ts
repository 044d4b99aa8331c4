import { child } from "@shortcodes/openapi-reader/json-pointer";
import type { DefinitionContext } from "./definition-context.ts";
import { formatName } from "./formats.ts";
import type { ModuleText } from "./module-text.ts";
import { patternFlags } from "./pattern-length.ts";
import type { SchemaReader } from "./schema-reader.ts";
import { type SchemaNames, guardName } from "./validation-names.ts";

/** What all modules of one document have in common. */
export interface Shared {
  readonly reader: SchemaReader;
  readonly names: SchemaNames;
  /** Pointers of the schemas that lists are made of. */
  readonly items: ReadonlySet<string>;
}

/** Definitions for a module of the document's folder. `local` names what `schemas.ts` exports, as the module calls it. */
export function contextFor(
  { reader, names, items }: Shared,
  module: ModuleText,
  local: (name: string) => string,
): DefinitionContext {
  const place = (pointer: string, keyword: string) => ({
    file: reader.source.file,
    pointer: child(pointer, keyword),
  });
  return {
    reader,
    module,
    guard: (pointer) => local(guardName(names.nameOf(pointer))),
    isItem: (pointer) => items.has(pointer),
    flags: (pattern, pointer) => patternFlags(pattern, place(pointer, "pattern")),
    format: ({ format, pointer }) =>
      format === undefined ? undefined : formatName(format, place(pointer, "format")),
  };
}
