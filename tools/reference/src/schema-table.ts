import type { Schema } from "@shortcodes/openapi-reader/openapi-document";
import { code, table } from "./markdown.ts";
import { meaning, schemaRules } from "./schema-rules.ts";

/** The properties of an object, those of nested objects below it; with their XML forms where those have other names. */
export function schemaTable(schema: Schema): string {
  const head = ["property", "value", "meaning"];
  const withXml = hasXml(schema);
  return table(withXml ? [...head, "in XML"] : head, rows(schema, "", withXml));
}

function hasXml({ properties = {} }: Schema): boolean {
  return Object.values(properties).some(
    (property) => property.xml !== undefined || hasXml(property),
  );
}

function rows(schema: Schema, prefix: string, withXml: boolean): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const path = prefix + name;
    const isOptional = schema.required !== undefined && !schema.required.includes(name);
    const rule = schemaRules(property) + (isOptional ? ", may be absent" : "");
    const row = [code(path), rule, meaning(property.description, property)];
    return [
      withXml ? [...row, xmlForm(name, property)] : row,
      ...rows(property, `${path}.`, withXml),
      ...rows(property.items ?? {}, `${path}[].`, withXml),
    ];
  });
}

function xmlForm(name: string, { xml, items }: Schema): string {
  if (xml?.attribute === true) return code(`${xml.name ?? name}="…"`);
  if (items !== undefined) return "one element each";
  return code(`<${xml?.name ?? name}>`);
}
