import type { Json, JsonObject, NamedDocument } from "./openapi-document.ts";
import { child, pointerKeys } from "./json-pointer.ts";
import { unsupported } from "./unsupported.ts";

/** An object of a document together with its pointer. */
export interface Located {
  readonly value: JsonObject;
  readonly pointer: string;
}

/** Follows `$ref` until there is none: for parameters, bodies, responses and path items, not for schemas. */
export function follow(source: NamedDocument, json: Json | undefined, pointer: string): Located {
  const seen = new Set<string>();
  let value = json;
  let at = pointer;
  const refusal = (problem: string, repair: string) =>
    unsupported({ file: source.file, pointer: at }, problem, repair);
  while (isObject(value) && typeof value.$ref === "string") {
    const { $ref } = value;
    if (seen.has($ref)) throw refusal(`$ref ${$ref} is circular`, "make it refer to an object");
    seen.add($ref);
    ({ value, pointer: at } = lookUp(source, $ref, at));
  }
  if (!isObject(value)) throw refusal("expected an object", "correct the document");
  return { value, pointer: at };
}

/** The value a `$ref` names and its pointer in canonical spelling. */
export function lookUp(
  source: NamedDocument,
  ref: string,
  pointer: string,
): { value: Json; pointer: string } {
  const place = { file: source.file, pointer };
  const keys = pointerKeys(ref);
  if (keys === undefined) {
    throw unsupported(
      place,
      `$ref ${ref} is not a JSON pointer into this document`,
      "bundle the document into one file first",
    );
  }
  let value: Json | undefined = source.document as unknown as Json;
  for (const key of keys) {
    value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    if (value === undefined)
      throw unsupported(place, `$ref ${ref} does not exist`, "add its target or correct it");
  }
  return { value, pointer: child("#", ...keys) };
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
