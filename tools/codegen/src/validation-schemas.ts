import { checkRecursion } from "./check-recursion.ts";
import { definitionText } from "./definition-text.ts";
import { type ModuleText, createModuleText } from "./module-text.ts";
import { type SchemaFamily, schemaFamilies } from "./schema-family.ts";
import { schemaType } from "./schema-type.ts";
import { guardName, validateName } from "./validation-names.ts";
import { type Shared, contextFor } from "./validation-shared.ts";

/** `schemas.ts`: type, guard, validator and Schema object of every component and of whatever else is referred to. */
export function schemasModule(shared: Shared): string {
  const { reader, names } = shared;
  const module = createModuleText("../../runtime.ts");
  const context = contextFor(shared, module, (name) => name);
  const texts: string[] = [];
  const families = schemaFamilies(names.pointers.map((pointer) => reader.target(pointer)));
  families.forEach(({ pattern, parameters }, index) => {
    const given = parameters.map((name) => `${name}: readonly unknown[]`).join(", ");
    texts.push(
      `function family${index + 1}$(${given}): ${module.runtime("Definition", true)} {\n  return ${definitionText(context, pattern)};\n}\n\n`,
    );
  });
  // The list grows while it is read: writing one schema may name another.
  for (const pointer of names.pointers) {
    const schema = reader.target(pointer);
    checkRecursion(reader, schema);
    const name = names.nameOf(pointer);
    const type = schemaType(reader, schema, (other) => names.nameOf(other), "");
    const definition = familyText(families, pointer) ?? definitionText(context, schema);
    texts.push(`export type ${name} = ${type};\n\n${schemaText(module, name, definition)}`);
  }
  return `${module.head()}${texts.join("")}`.trimEnd() + "\n";
}

/** Three of each: who asks yes or no has no issues in the bundle, and who wants issues no JSON Schema. */
function schemaText(module: ModuleText, name: string, definition: string): string {
  const [is, validate] = [guardName(name), validateName(name)];
  const [guard, validator, schema] = ["guard", "validator", "schema"].map((one) =>
    module.runtime(one),
  );
  const [guardType, result, schemaType] = ["Guard", "Result", "Schema"].map((one) =>
    module.runtime(one, true),
  );
  return [
    `export const ${is}: ${guardType}<${name}> = /* @__PURE__ */ ${guard}("${name}", () => ${definition});\n\n`,
    `export const ${validate}: (value: unknown) => ${result}<${name}> = /* @__PURE__ */ ${validator}(${is});\n\n`,
    `export const ${name}: ${schemaType}<${name}> = /* @__PURE__ */ ${schema}(${is});\n\n`,
  ].join("");
}

/** The definition of one of a family. */
function familyText(families: readonly SchemaFamily[], pointer: string): string | undefined {
  const index = families.findIndex(({ members }) => members.has(pointer));
  const values = families[index]?.members.get(pointer);
  return values && `family${index + 1}$(${values.map((one) => JSON.stringify(one)).join(", ")})`;
}
