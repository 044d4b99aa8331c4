import type { Definition, Tested } from "./definition.ts";

const DIALECTS: Readonly<Record<string, readonly [uri: string, definitions: string]>> = {
  "draft-2020-12": ["https://json-schema.org/draft/2020-12/schema", "$defs"],
  "draft-07": ["http://json-schema.org/draft-07/schema#", "definitions"],
};

type JsonSchema = Record<string, unknown>;

/** Keywords that draft-07 has under other names or not at all. */
const NEWER = new Set([
  "prefixItems",
  "dependentRequired",
  "dependentSchemas",
  "minContains",
  "maxContains",
]);

/** A definition as a self-contained JSON Schema. Throws for a target, or a keyword of it, that it cannot write. */
export function jsonSchema(definition: Definition, target: string): JsonSchema {
  const dialect = Object.hasOwn(DIALECTS, target) ? DIALECTS[target] : undefined;
  if (dialect === undefined)
    throw new Error(`JSON Schema target ${target} is not supported: use draft-2020-12 or draft-07`);
  const [uri, place] = dialect;
  const old = target === "draft-07";
  const definitions: JsonSchema = {};

  function convert(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(convert);
    if ("test" in value && typeof value.test === "function") return (value as Tested).says;
    const { $ref } = value as Definition;
    const keywords: JsonSchema = {};
    for (const [keyword, argument] of Object.entries(value)) {
      if (
        (keyword === "$ref" && argument === $ref && typeof $ref === "function") ||
        isChecks(keyword, argument)
      )
        continue;
      if (old && NEWER.has(keyword) && Array.isArray(argument))
        throw new Error(`${keyword} cannot be written in ${target}`);
      keywords[keyword] = convert(argument);
    }
    if (typeof $ref !== "function") return keywords;
    const reference = { $ref: refer($ref()) };
    // Draft-07 passes over everything that stands beside a $ref.
    return old && Object.keys(keywords).length > 0
      ? { allOf: [reference, keywords] }
      : { ...reference, ...keywords };
  }

  function refer({
    name,
    definition: target,
  }: {
    readonly name: string;
    readonly definition: Definition;
  }): string {
    if (!Object.hasOwn(definitions, name)) {
      definitions[name] = true;
      definitions[name] = convert(target);
    }
    return `#/${place}/${name}`;
  }

  const root = convert(definition) as JsonSchema;
  return {
    $schema: uri,
    ...root,
    ...(Object.keys(definitions).length > 0 && { [place]: definitions }),
  };
}

/** Not a property that is called so. */
function isChecks(keyword: string, argument: unknown): boolean {
  return (
    keyword === "$checks" &&
    Object.values(argument as object).every((test) => typeof test === "function")
  );
}
