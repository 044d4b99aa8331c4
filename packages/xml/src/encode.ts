import { escapeAttribute, escapeText } from "./characters.ts";
import type { Plan } from "./plan.ts";
import { type Shape, shapeOf } from "./shape.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * The value as an XML document: the plan's declaration, then elements and attributes in the order of the schema.
 * Absent properties are left out; `null` and `""` are both written as an empty element.
 * Throws `XmlError` (position 0) for text that XML cannot hold, `TypeError` for a number that is not finite.
 */
export function encode<T>(plan: Plan<T>, value: T): string {
  return plan.declaration + element(shapeOf(plan), value);
}

function element(shape: Shape, value: unknown): string {
  if (value === null) return shape.empty;
  if (shape.text !== undefined) {
    const text = typeof value === "string" ? escapeText(value) : scalar(shape, value);
    return text === "" ? shape.empty : shape.open + text + shape.close;
  }
  const fields = (shape.wrapper ? { [shape.key]: value } : value) as Fields;
  let tag = "";
  for (const attribute of shape.attributes) {
    const own = fields[attribute.key];
    if (own === undefined) continue;
    tag += ` ${attribute.name}="${own === null ? "" : typeof own === "string" ? escapeAttribute(own) : scalar(attribute, own)}"`;
  }
  let inner = "";
  for (const child of shape.children) {
    const own = fields[child.key];
    if (own === undefined) continue;
    if (child.list) for (const item of own as readonly unknown[]) inner += element(child, item);
    else inner += element(child, own);
  }
  if (inner === "") return tag === "" ? shape.empty : `<${shape.name}${tag}/>`;
  return (tag === "" ? shape.open : `<${shape.name}${tag}>`) + inner + shape.close;
}

function scalar(shape: Shape, value: unknown): string {
  if (typeof value === "boolean" || Number.isFinite(value)) return String(value);
  throw new TypeError(`${shape.name} cannot be written as XML: ${String(value)}`);
}
