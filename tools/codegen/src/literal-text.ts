import type { Json } from "@shortcodes/openapi-reader/openapi-document";
import { propertyKey } from "./identifiers.ts";

/** A property of a literal; without text it stays away. */
export type Entry = readonly [key: string, text: string | undefined];

export function objectText(entries: readonly Entry[]): string {
  const said = entries.filter(([, text]) => text !== undefined);
  if (said.length === 0) return "{}";
  return `{ ${said.map(([key, text]) => `${propertyKey(key)}: ${text}`).join(", ")} }`;
}

/** An object with a line for each of its properties. */
export function mapText(entries: readonly (readonly [key: string, text: string])[]): string {
  if (entries.length === 0) return "{}";
  return `{\n${indent(entries.map(([key, text]) => `${propertyKey(key)}: ${text},\n`).join(""))}}`;
}

/** A call. What is empty at the end of the arguments is left out. */
export function callText(name: string, ...given: readonly string[]): string {
  const list = [...given];
  while (list.at(-1) === "{}" || list.at(-1) === "[]") list.pop();
  return `${name}(${list.join(", ")})`;
}

/** JSON over several lines where it is long; every array element and property has a line of its own. */
export function data(value: Json, indent = ""): string {
  const flat = JSON.stringify(value);
  if (typeof value !== "object" || value === null || flat.length + indent.length <= 100)
    return flat;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item) => inner + data(item, inner))
    : Object.entries(value).map(
        ([key, item]) => `${inner}${JSON.stringify(key)}: ${data(item, inner)}`,
      );
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${lines.join(",\n")},\n${indent}${close}`;
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}
