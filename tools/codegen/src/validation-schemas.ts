import { definitionText } from "./definition-text.ts";
import { guardFunction } from "./guard-code.ts";
import { checkRecursion } from "./check-recursion.ts";
import { createModuleText } from "./module-text.ts";
import { schemaType } from "./schema-type.ts";
import { guardName, validateName } from "./validation-names.ts";
import { type Shared, guardsFor } from "./validation-shared.ts";

/** `schemas.ts`: type, guard, validator and Schema object of every component and of whatever else is referred to. */
export function schemasModule(shared: Shared): string {
  const { reader, names } = shared;
  const module = createModuleText("../../runtime.ts");
  const guards = guardsFor(shared, module, (name) => name);
  const texts: string[] = [];
  // The list grows while it is read: writing one schema may name another.
  for (const pointer of names.pointers) {
    const schema = reader.target(pointer);
    checkRecursion(reader, schema);
    const name = names.nameOf(pointer);
    const type = schemaType(reader, schema, (other) => names.nameOf(other), "");
    const guard = guardFunction(
      guards,
      schema,
      (own) => `export function ${own}(value: unknown): value is ${name}`,
    );
    const schemaText = `${module.runtime("schema")}("${name}", ${guardName(name)}, ${definitionText(guards, schema)})`;
    texts.push(
      `export type ${name} = ${type};\n\n`,
      `${guard(guardName(name))}\n`,
      `export function ${validateName(name)}(value: unknown): ${module.runtime("Result", true)}<${name}> {\n  return ${name}.validate(value);\n}\n\n`,
      `export const ${name}: ${module.runtime("Schema", true)}<${name}> = /* @__PURE__ */ ${schemaText};\n\n`,
    );
  }
  return `${module.head()}${texts.join("")}`.trimEnd() + "\n";
}
