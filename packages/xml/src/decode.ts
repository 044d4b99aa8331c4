import { DECLARATION, FORBIDDEN } from "./patterns.ts";
import type { Plan } from "./plan.ts";
import { readContent, type Values } from "./read-element.ts";
import { type Reader, take } from "./reader.ts";
import { fail, refuseCharacter } from "./xml-error.ts";

/** Bounds of what `decode` reads. */
export interface Limits {
  /** Maximum length in UTF-16 code units. Default: 2,097,152. */
  readonly maxLength?: number;
  /** Maximum depth of nested elements. Default: 64, at most 1,000. */
  readonly maxDepth?: number;
}

/** Each level takes some of the stack: Node's, as it comes, takes twice as many. */
const DEEPEST = 1000;

/**
 * The value in an XML document, in the shape of the plan's schema. Elements and attributes that the schema does not name are
 * ignored. Use a validator to check that the value is complete and matches the schema.
 *
 * Throws `XmlError` for everything that is not well-formed XML 1.0, for any DOCTYPE, for a root of another name, for text
 * that is not of its type, for a repeated element that is not a list, and beyond the limits.
 */
export function decode<T>(
  plan: Plan<T>,
  text: string,
  { maxLength = 2_097_152, maxDepth = 64 }: Limits = {},
): T {
  if (text.length > maxLength) fail(`more than ${maxLength} characters`, maxLength);
  // Replaces nothing: the first that is found is refused.
  text.replace(FORBIDDEN, refuseCharacter);
  const reader: Reader = { text, at: 0, depth: 0, maxDepth: Math.min(maxDepth, DEEPEST) };
  take(reader, DECLARATION);
  const document: Values = {};
  const root = `root element <${plan.name ?? plan.key}>`;
  readContent(reader, [plan], document, root);
  const value = document[plan.key];
  if (reader.at < text.length || value === undefined) fail(`expected ${root}`, reader.at);
  return value as T;
}
