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

/** JSON as a TypeScript literal: short values on one line, every other property on its own. */
export function data(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => data(item, inner))
    : Object.entries(value).map(([key, item]) => `${propertyKey(key)}: ${data(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const space = Array.isArray(value) || parts.length === 0 ? "" : " ";
  const flat = `${open}${space}${parts.join(", ")}${space}${close}`;
  if (flat.length + indent.length <= 100 && !flat.includes("\n")) return flat;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close}`;
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "  ");
}
