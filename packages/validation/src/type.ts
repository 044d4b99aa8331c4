import type { Definition, Keywords } from "./definition.ts";
import type { Issues } from "./issue.ts";

/** A schema of which nothing has to be tested but `type`; no type means anything. */
export function any(keywords: Keywords = {}): Definition {
  return { ...keywords, check: (value, issues) => isTyped(keywords, value, issues) };
}

/** Whether a value is of the type that is asked for. Where it is not, nothing else is worth saying. */
export function isTyped({ type }: Keywords, value: unknown, issues: Issues | undefined): boolean {
  if (
    type === undefined ||
    (typeof type === "string" ? isOf(type, value) : type.some((one) => isOf(one, value)))
  )
    return true;
  issues?.add("type", type, value, "must be of type ");
  return false;
}

function isOf(type: string, value: unknown): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "number") return Number.isFinite(value);
  return type === (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);
}
