import { createHash } from "node:crypto";
import { generatedHeader } from "./generated-header.ts";
import { data } from "./literal-text.ts";
import { createSchemaReader } from "./schema-reader.ts";
import { schemaType } from "./schema-type.ts";
import { readComponents } from "./validation-schemas.ts";
import {
  componentSchemas,
  type Json,
  type JsonObject,
  type NamedDocument,
  type Schema,
} from "@shortcodes/openapi-reader/openapi-document";
import { componentName } from "@shortcodes/openapi-reader/operations";
import type { GeneratedFiles } from "./write-generated.ts";

/**
 * Of the document whose schemas say how they are kept (`x-kind`): `kinds.ts`, the types of its components, which are part of the
 * mock's own API, and the JSON Schema of seeds.
 */
export function mockKinds(source: NamedDocument): GeneratedFiles {
  const kept = componentSchemas(source.document).flatMap(([component, schema]) => {
    const { "x-kind": how } = schema;
    return how === undefined ? [] : [{ component, schema, how }];
  });
  if (kept.length === 0) return {};
  const kinds = Object.fromEntries(
    kept.map((one) => [String(one.how["name"]), kindData(one, kept)]),
  );
  const rows = kept.map(
    ({ component, schema, how }) =>
      `  readonly ${String(how["name"])}: Row<${component}, ${union(nestedOf(schema))}, ${union(how["extra"])}>;\n`,
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
    "seed.schema.json": seedSchema(source),
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
  readonly schema: Schema;
  readonly how: JsonObject;
}

function kindData({ schema, how }: Kept, kept: readonly Kept[]): object {
  const { properties = {} } = schema;
  const defaults: Record<string, object> = {};
  for (const [name, { "x-default-from": from, default: value }] of Object.entries(properties)) {
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
        const component = componentName(properties[name]?.items ?? {});
        const child = kept.find((one) => one.component === component);
        return child === undefined ? [] : [[name, String(child.how["name"])]];
      }),
    ),
  };
}

/** Properties that hold objects of their own: they are kept elsewhere. */
function nestedOf({ properties = {} }: Schema): string[] {
  return Object.entries(properties)
    .filter(
      ([, { type, items }]) =>
        type === "array" && (items?.$ref !== undefined || items?.type === "object"),
    )
    .map(([name]) => name);
}

function union(names: Json | undefined): string {
  return Array.isArray(names) && names.length > 0
    ? names.map((name) => JSON.stringify(name)).join(" | ")
    : "never";
}

/** The schema of seeds on its own, for editors. */
function seedSchema({ document }: NamedDocument): string {
  const schemas = componentSchemas(document);
  const text = JSON.stringify(
    {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "State of @shortcodes/mock",
      ...Object.fromEntries(schemas)["State"],
      $defs: Object.fromEntries(schemas.filter(([, schema]) => schema["x-kind"] !== undefined)),
    },
    (key, value: unknown) => (key.startsWith("x-") ? undefined : value),
    2,
  );
  return `${text.replaceAll("#/components/schemas/", "#/$defs/")}\n`;
}
