import type { Json } from "@shortcodes/openapi-reader/openapi-document";
import { type SchemaNode, isComponent } from "./schema-node.ts";

/** Schemas that differ in nothing but the values of their enums: the answers of one API's refusals, say. */
export interface SchemaFamily {
  /** One of them, each enum replaced by the name of a parameter. */
  readonly pattern: SchemaNode;
  /** Names of the parameters. */
  readonly parameters: readonly string[];
  /** Values of each parameter, by the pointer of the schema. */
  readonly members: ReadonlyMap<string, readonly (readonly Json[])[]>;
}

/** From how many members on a family is worth a function. */
const MINIMUM = 3;

/** Families among the schemas, in the order of their first members. */
export function schemaFamilies(schemas: readonly SchemaNode[]): SchemaFamily[] {
  const families = new Map<
    string,
    { pattern: SchemaNode; parameters: string[]; members: Map<string, Json[][]> }
  >();
  for (const schema of schemas) {
    const values: Json[][] = [];
    const pattern = withoutValues({ ...schema, pointer: "" }, values) as SchemaNode;
    const key = JSON.stringify(pattern, (name, value: unknown) =>
      ["pointer", "description", "xml"].includes(name)
        ? undefined
        : (componentPointer(value) ?? value),
    );
    const parameters = values.map((_, index) => `values${index + 1}`);
    const family = families.get(key) ?? { pattern, parameters, members: new Map() };
    family.members.set(schema.pointer, values);
    families.set(key, family);
  }
  return [...families.values()].filter(({ members }) => members.size >= MINIMUM);
}

function withoutValues(part: unknown, values: Json[][]): unknown {
  if (Array.isArray(part)) return part.map((one) => withoutValues(one, values));
  if (typeof part !== "object" || part === null) return part;
  if (componentPointer(part) !== undefined) return part;
  const { enum: own, ...node } = part as SchemaNode;
  if (own !== undefined) {
    values.push([...own]);
    return { ...node, enumName: `values${values.length}` };
  }
  return Object.fromEntries(
    Object.entries(part).map(([key, one]) => [key, withoutValues(one, values)]),
  );
}

/** Of a component that the schema refers to. */
function componentPointer(part: unknown): string | undefined {
  const { pointer } = (part ?? {}) as Partial<SchemaNode>;
  return pointer !== undefined && isComponent({ pointer }) ? pointer : undefined;
}
