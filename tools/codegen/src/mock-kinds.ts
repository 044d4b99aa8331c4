import { createHash } from "node:crypto";
import { generatedHeader } from "./generated-header.ts";
import { isObject } from "@shortcodes/openapi-reader/located";
import { data } from "./literal-text.ts";
import { createSchemaReader } from "./schema-reader.ts";
import { schemaType } from "./schema-type.ts";
import { readComponents } from "./validation-schemas.ts";
import type { Json, JsonObject, NamedDocument } from "@shortcodes/openapi-reader/openapi-document";
import type { GeneratedFiles } from "./write-generated.ts";

/**
 * Of the document whose schemas say how they are kept (`x-kind`): `kinds.ts`, the types of its components, which are part of the
 * mock's own API, and the JSON Schema of seeds.
 */
export function mockKinds(source: NamedDocument): GeneratedFiles {
  const schemas = source.document.components?.["schemas"] ?? {};
  const kept = Object.entries(schemas).flatMap(([component, schema]) =>
    isObject(schema) && isObject(schema["x-kind"])
      ? [{ component, schema, how: schema["x-kind"] }]
      : [],
  );
  if (kept.length === 0) return {};
  const kinds = Object.fromEntries(
    kept.map(({ schema, how }) => [String(how["name"]), kindData(schema, how, kept)]),
  );
  const rows = kept.map(
    ({ component, how }) =>
      `  readonly ${String(how["name"])}: Row<${component}, ${union(nestedOf(schemas[component]))}, ${union(how["extra"])}>;\n`,
  );
  const version = createHash("sha256").update(JSON.stringify(kinds)).digest("hex").slice(0, 8);
  const text = `${generatedHeader(source.file, "mock")}import type { ${kept
    .map(({ component }) => component)
    .toSorted()
    .join(", ")} } from "./control-types.ts";
import type { Kind, Row } from "../store/kind.ts";

/** What one of each kind is. */
export interface Rows {
${rows.join("")}}

/** How each kind is found, ordered and filled in. */
export const kinds = ${data(kinds)} as const satisfies { readonly [K in keyof Rows]: Kind };

/** Changes with the kinds: a store of another version holds something else. */
export const storeVersion = ${JSON.stringify(version)};
`;
  return {
    "kinds.ts": text,
    "control-types.ts": typesModule(source),
    "seed.schema.json": seedSchema(schemas),
  };
}

function typesModule(source: NamedDocument): string {
  const { named, nameOf } = readComponents(createSchemaReader(source));
  const types = named.map(
    ([name, schema]) => `\nexport type ${name} = ${schemaType(schema, nameOf)};\n`,
  );
  return generatedHeader(source.file, "mock") + types.join("");
}

interface Kept {
  readonly component: string;
  readonly how: JsonObject;
}

function kindData(schema: JsonObject, how: JsonObject, kept: readonly Kept[]): JsonObject {
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  const defaults: JsonObject = {};
  for (const [name, property] of Object.entries(properties)) {
    const { "x-default-from": from, default: value } = isObject(property) ? property : {};
    if (from !== undefined) defaults[name] = { from };
    else if (value !== undefined) defaults[name] = { value };
  }
  const nested = nestedOf(schema);
  return {
    properties: Object.keys(properties).filter((name) => !nested.includes(name)),
    unique: how["unique"] ?? [],
    lookup: how["lookup"] ?? [],
    filters: how["filters"] ?? [],
    ranges: how["ranges"] ?? [],
    newestFirst: how["newestFirst"] ?? false,
    partOf: how["partOf"] ?? null,
    extra: how["extra"] ?? [],
    defaults,
    children: Object.fromEntries(
      nested.flatMap((name) => {
        const child = kept.find((one) => refersTo(properties[name], one.component));
        return child === undefined ? [] : [[name, String(child.how["name"])]];
      }),
    ),
  };
}

/** Properties that hold objects of their own: they are kept elsewhere. */
function nestedOf(schema: Json | undefined): string[] {
  const properties = isObject(schema) ? schema["properties"] : undefined;
  return Object.entries(isObject(properties) ? properties : {})
    .filter(
      ([, property]) =>
        isObject(property) &&
        property["type"] === "array" &&
        isObject(property["items"]) &&
        (property["items"]["$ref"] !== undefined || property["items"]["type"] === "object"),
    )
    .map(([name]) => name);
}

function refersTo(property: Json | undefined, component: string): boolean {
  return (
    isObject(property) &&
    isObject(property["items"]) &&
    property["items"]["$ref"] === `#/components/schemas/${component}`
  );
}

function union(names: Json | undefined): string {
  return Array.isArray(names) && names.length > 0
    ? names.map((name) => JSON.stringify(name)).join(" | ")
    : "never";
}

/** The schema of seeds on its own, for editors. */
function seedSchema(schemas: Readonly<Record<string, Json>>): string {
  const text = JSON.stringify(
    {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "State of @shortcodes/mock",
      ...(schemas["State"] as JsonObject),
      $defs: Object.fromEntries(
        Object.entries(schemas).filter(([, schema]) => isObject(schema) && schema["x-kind"]),
      ),
    },
    (key, value: unknown) => (key.startsWith("x-") ? undefined : value),
    2,
  );
  return `${text.replaceAll("#/components/schemas/", "#/$defs/")}\n`;
}
