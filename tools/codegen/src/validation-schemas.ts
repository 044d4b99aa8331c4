import { checkRecursion } from "./check-recursion.ts";
import { definitionText } from "./definition-text.ts";
import { guardFunction } from "./guard-code.ts";
import { type ModuleText, createInnerText, createModuleText } from "./module-text.ts";
import { type SchemaFamily, schemaFamilies } from "./schema-family.ts";
import { schemaType } from "./schema-type.ts";
import { guardName, validateName } from "./validation-names.ts";
import { type Shared, guardsFor } from "./validation-shared.ts";

/** `schemas.ts`: type, guard, validator and Schema object of every component and of whatever else is referred to. */
export function schemasModule(shared: Shared): string {
  const { reader, names } = shared;
  const module = createModuleText("../../runtime.ts");
  const texts: string[] = [];
  const families = schemaFamilies(names.pointers.map((pointer) => reader.target(pointer)));
  families.forEach((family, index) => texts.push(familyText(shared, module, index + 1, family)));
  // The list grows while it is read: writing one schema may name another.
  for (const pointer of names.pointers) {
    checkRecursion(reader, reader.target(pointer));
    const name = names.nameOf(pointer);
    const type = schemaType(reader, reader.target(pointer), (other) => names.nameOf(other), "");
    const index = families.findIndex(({ members }) => members.has(pointer));
    const values = families[index]?.members.get(pointer);
    const own =
      values === undefined
        ? single(shared, module, pointer)
        : member(
            name,
            index + 1,
            values.map((one) => JSON.stringify(one)),
          );
    const result = module.runtime("Result", true);
    texts.push(
      `export type ${name} = ${type};\n\n${own.guard}\n`,
      `export function ${validateName(name)}(value: unknown): ${result}<${name}> {\n  return ${name}.validate(value);\n}\n\n`,
      `export const ${name}: ${module.runtime("Schema", true)}<${name}> = /* @__PURE__ */ ${own.schema};\n\n`,
    );
  }
  return `${module.head()}${texts.join("")}`.trimEnd() + "\n";
}

interface Own {
  readonly guard: string;
  readonly schema: string;
}

/** A schema like no other. */
function single(shared: Shared, module: ModuleText, pointer: string): Own {
  const { reader, names } = shared;
  const name = names.nameOf(pointer);
  const schema = reader.target(pointer);
  const guards = guardsFor(shared, module, (other) => other);
  const signature = (own: string) => `export function ${own}(value: unknown): value is ${name}`;
  return {
    guard: guardFunction(guards, schema, signature)(guardName(name)),
    schema: `${module.runtime("schema")}("${name}", ${guardName(name)}, ${definitionText(guards, schema)})`,
  };
}

/** One of a family. */
function member(name: string, family: number, values: readonly string[]): Own {
  const guard = `/* @__PURE__ */ guard${family}$(${values.join(", ")})`;
  return {
    guard: `export const ${guardName(name)}: (value: unknown) => value is ${name} = ${guard};\n`,
    schema: `family${family}$(${[JSON.stringify(name), guardName(name), ...values].join(", ")})`,
  };
}

/** Two functions: one makes the guards of a family, one its schemas. Who imports guards only needs no more. */
function familyText(
  shared: Shared,
  module: ModuleText,
  family: number,
  { pattern, parameters }: SchemaFamily,
): string {
  const values = parameters.map((parameter) => `${parameter}: readonly unknown[]`);
  const inner = createInnerText(module);
  const write = guardFunction(
    guardsFor(shared, inner, (other) => other),
    pattern,
    () => "return (value: unknown): value is T =>",
  );
  const guard = indent(`${inner.head()}${write("")}`.replace(/^\n/, ""));
  const text = createInnerText(module);
  const definition = definitionText(
    guardsFor(shared, text, (other) => other),
    pattern,
  );
  const schema = indent(
    `${text.head()}return ${module.runtime("schema")}(name, is, ${definition});\n`.replace(
      /^\n/,
      "",
    ),
  );
  const made = module.runtime("Schema", true);
  return [
    `function guard${family}$<T>(${values.join(", ")}): (value: unknown) => value is T {\n${guard}}\n\n`,
    `function family${family}$<T>(${["name: string", "is: (value: unknown) => value is T", ...values].join(", ")}): ${made}<T> {\n${schema}}\n\n`,
  ].join("");
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}
