import type { Field, Plan } from "./plan.ts";
import { refuseCharacter } from "./xml-error.ts";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Characters that XML must escape, and those that it cannot contain. */
const IN_TEXT = /[&<>\r\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;
const IN_ATTRIBUTE = /[&<"\t\n\r\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;

/** Blanks go as references, or parsers would change them. */
const NAMES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/**
 * The value as an XML document: the plan's declaration, then elements and attributes in the order of the schema.
 * Absent properties are left out; `null` and `""` are both written as an empty element.
 * Throws `XmlError` for text that XML cannot hold, with the position in that text, and `TypeError` for a number that is not
 * finite.
 */
export function encode<T>(plan: Plan<T>, value: T): string {
  const { declaration = DECLARATION } = plan;
  return declaration + element(plan, value);
}

function element(field: Field, value: unknown): string {
  const { key, name = key, as, fields } = field;
  let tag = name;
  let inner = "";
  if (fields === undefined) inner = text(name, value, IN_TEXT);
  else if (value !== null) {
    for (const child of fields) {
      const own = as === "wrapped" ? value : (value as Record<string, unknown>)[child.key];
      if (own === undefined) continue;
      if (child.as === "attribute")
        tag += ` ${child.name ?? child.key}="${text(child.key, own, IN_ATTRIBUTE)}"`;
      else
        for (const item of child.as === "list" ? (own as readonly unknown[]) : [own])
          inner += element(child, item);
    }
  }
  return !inner ? `<${tag}/>` : `<${tag}>${inner}</${name}>`;
}

function text(name: string, value: unknown, special: RegExp): string {
  if (value === null) return "";
  if (typeof value === "string")
    return value.replace(
      special,
      (character, at: number) => NAMES[character] ?? refuseCharacter(character, at),
    );
  if (typeof value === "boolean" || Number.isFinite(value)) return String(value);
  throw new TypeError(`${name} cannot be ${String(value)}`);
}
