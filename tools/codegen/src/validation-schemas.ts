import { type DefinitionContext, definitionText } from "./definition-text.ts";
import { docComment } from "./doc-comment.ts";
import type { OperationParts } from "./operation-parts.ts";
import { capitalise, freeIdentifier } from "./identifiers.ts";
import { child } from "@shortcodes/openapi-reader/json-pointer";
import { mapAll } from "@shortcodes/openapi-reader/unsupported";
import { type ModuleText, createModuleText } from "./module-text.ts";
import { type SchemaFamily, schemaFamilies } from "./schema-family.ts";
import { type SchemaNode, descriptionOf } from "./schema-node.ts";
import type { SchemaReader } from "./schema-reader.ts";
import { schemaType } from "./schema-type.ts";

/** The components of a document, each with the name that `schemas.ts` exports it by. */
export interface Components {
  readonly reader: SchemaReader;
  readonly named: readonly (readonly [name: string, schema: SchemaNode])[];
  readonly nameOf: (component: SchemaNode) => string;
}

export function readComponents(reader: SchemaReader): Components {
  const taken = new Set(["operations", "webhooks", "OperationId"]);
  const names = new Map<SchemaNode, string>();
  const schemas = Object.entries(reader.source.document.components?.schemas ?? {});
  const named = mapAll(schemas, ([key, json]) => {
    const name = freeIdentifier(key, taken, exportedNames);
    const schema = reader.read(json, child("#/components/schemas", key));
    names.set(schema, name);
    return [name, schema] as const;
  });
  return { reader, named, nameOf: (component) => names.get(component) ?? "" };
}

/** What a schema called `shortCode` exports: itself, `isShortCode`, `validateShortCode`. */
export function exportedNames(name: string): string[] {
  return [name, guardName(name), `validate${capitalise(name)}`];
}

function guardName(name: string): string {
  return `is${capitalise(name)}`;
}

/** Definitions for a module of the document's folder. `local` names what `schemas.ts` exports, as the module calls it. */
export function definitionContext(
  { reader: { items }, nameOf }: Components,
  module: ModuleText,
  local: (name: string) => string,
): DefinitionContext {
  return { module, items, guard: (component) => local(guardName(nameOf(component))) };
}

/** `schemas.ts`: type, guard, validator and Schema object of every component. */
export function schemasModule(
  components: Components,
  operations: readonly OperationParts[],
): string {
  const { reader, named, nameOf } = components;
  const uses = usesOf(operations);
  const module = createModuleText();
  const context = definitionContext(components, module, (name) => name);
  const families = schemaFamilies(named.map(([, schema]) => schema));
  const functions = families.map(({ pattern, parameters }, index) => {
    const given = parameters.map((name) => `${name}: readonly unknown[]`).join(", ");
    const body = `return ${definitionText(context, pattern)};`;
    return `function family${index + 1}$(${given}): ${module.runtime("Definition", true)} {\n  ${body}\n}\n\n`;
  });
  const texts = named.map(([name, schema]) => {
    const definition = familyText(families, schema) ?? definitionText(context, schema);
    const description =
      descriptionOf(schema) ?? uses.get(schema) ?? `Part of ${reader.source.name}.`;
    const type = `export type ${name} = ${schemaType(schema, nameOf)};\n\n`;
    return docComment(description) + type + schemaText(module, name, definition, description);
  });
  return `${module.head()}${functions.join("")}${texts.join("")}`.trimEnd() + "\n";
}

/** What components are used for, by the first operation that does. */
function usesOf(operations: readonly OperationParts[]): ReadonlyMap<SchemaNode, string> {
  const uses = operations.flatMap(({ operation, form, responses }) => [
    ...(form === undefined ? [] : [[form, `Form of ${operation.operationId}.`] as const]),
    ...responses.flatMap(([status, contents]) =>
      contents.map(([, schema]) => {
        const { description = "" } = operation.responses[status] ?? {};
        return [schema, `Response body for the status ${status}: ${description}`] as const;
      }),
    ),
  ]);
  return new Map(uses.toReversed());
}

/** Three of each: who asks yes or no has no issues in the bundle, and who wants issues no JSON Schema. */
function schemaText(
  module: ModuleText,
  name: string,
  definition: string,
  description: string,
): string {
  const [, is, validate] = exportedNames(name);
  const [guard, validator, schema] = ["guard", "validator", "schema"].map((one) =>
    module.runtime(one),
  );
  const [guardType, result, schemaType] = ["Guard", "Result", "Schema"].map((one) =>
    module.runtime(one, true),
  );
  return [
    docComment(`Whether a value fits \`${name}\`.\n${description}`),
    `export const ${is}: ${guardType}<${name}> = /* @__PURE__ */ ${guard}("${name}", () => ${definition});\n\n`,
    docComment(`Gives a value that fits \`${name}\`, or its issues.\n${description}`),
    `export const ${validate}: (value: unknown) => ${result}<${name}> = /* @__PURE__ */ ${validator}(${is});\n\n`,
    docComment(description),
    `export const ${name}: ${schemaType}<${name}> = /* @__PURE__ */ ${schema}(${is});\n\n`,
  ].join("");
}

/** The definition of one of a family. */
function familyText(families: readonly SchemaFamily[], { pointer }: SchemaNode) {
  const index = families.findIndex(({ members }) => members.has(pointer));
  const values = families[index]?.members.get(pointer);
  return values && `family${index + 1}$(${values.map((one) => JSON.stringify(one)).join(", ")})`;
}
