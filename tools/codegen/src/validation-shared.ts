import { formatTest } from "./formats.ts";
import { createGuards } from "./guard-code.ts";
import type { GuardContext } from "./guard-context.ts";
import { child } from "./json-pointer.ts";
import type { ModuleText } from "./module-text.ts";
import type { Patterns } from "./pattern-code.ts";
import type { SchemaReader } from "./schema-reader.ts";
import { type SchemaNames, guardName } from "./validation-names.ts";

/** What all modules of one document have in common. */
export interface Shared {
  readonly reader: SchemaReader;
  readonly patterns: Patterns;
  readonly names: SchemaNames;
}

/** Guards for a module of the document's folder. `local` names what `schemas.ts` exports, as the module calls it. */
export function guardsFor(
  { reader, patterns, names }: Shared,
  module: ModuleText,
  local: (name: string) => string,
): GuardContext {
  const place = (pointer: string, keyword: string) => ({
    file: reader.source.file,
    pointer: child(pointer, keyword),
  });
  return createGuards({
    reader,
    module,
    guard: (pointer) => local(guardName(names.nameOf(pointer))),
    schema: (pointer) => local(names.nameOf(pointer)),
    pattern: ({ pattern, pointer }) =>
      module.imported("./patterns.ts", patterns.test(pattern, place(pointer, "pattern"))),
    format({ format, pointer }) {
      const test = format === undefined ? undefined : formatTest(format, place(pointer, "format"));
      return test === undefined ? undefined : module.runtime(test);
    },
  });
}
