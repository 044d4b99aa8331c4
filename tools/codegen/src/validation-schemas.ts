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
  const familyNames = families.map((family, index) => {
    const name = `family${index + 1}$`;
    texts.push(familyText(shared, module, name, family));
    return name;
  });
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
            `${familyNames[index]}(${[name, ...values].map((one) => JSON.stringify(one)).join(", ")})`,
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
function member(name: string, schema: string): Own {
  const signature = `export function ${guardName(name)}(value: unknown): value is ${name}`;
  return { guard: `${signature} {\n  return ${name}.is(value);\n}\n`, schema };
}

/** A function that makes the schemas of a family. */
function familyText(
  shared: Shared,
  module: ModuleText,
  name: string,
  { pattern, parameters }: SchemaFamily,
): string {
  const inner = createInnerText(module);
  const guards = guardsFor(shared, inner, (other) => other);
  const guard = guardFunction(
    guards,
    pattern,
    (own) => `function ${own}(value: unknown): value is T`,
  );
  const made = `${module.runtime("schema")}(name, is$, ${definitionText(guards, pattern)})`;
  const body = `${inner.head()}${guard("is$")}return ${made};\n`
    .replace(/^\n/, "")
    .replaceAll(/^(?=.)/gm, "  ");
  const list = [
    "name: string",
    ...parameters.map((parameter) => `${parameter}: readonly unknown[]`),
  ].join(", ");
  return `function ${name}<T>(${list}): ${module.runtime("Schema", true)}<T> {\n${body}}\n\n`;
}
