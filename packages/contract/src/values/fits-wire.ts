import type { Schema } from "@shortcodes/openapi-reader/openapi-document";

/** Whether a text on the wire, in a header, query or form, is a value of the schema. Formats are not looked at. */
export function fitsWire(text: string, schema: Schema): boolean {
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return options.some((option) => fitsWire(text, option));
  const value = read(text, schema.type);
  if (value === undefined) return false;
  if (schema.enum !== undefined && !schema.enum.includes(value)) return false;
  if (schema.const !== undefined && schema.const !== value) return false;
  if (typeof value === "number")
    return value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity);
  if (typeof value !== "string") return true;
  // JSON Schema counts characters, not UTF-16 code units.
  const { length } = [...value];
  return (
    length >= (schema.minLength ?? 0) &&
    length <= (schema.maxLength ?? Infinity) &&
    (schema.pattern === undefined || new RegExp(schema.pattern, "u").test(value))
  );
}

/** The value that a text stands for; undefined where it stands for none of that type. */
function read(text: string, type: Schema["type"]): string | number | boolean | undefined {
  switch (type) {
    case "integer":
      return /^-?\d+$/.test(text) ? Number(text) : undefined;
    case "number":
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : undefined;
    default:
      return text;
  }
}
