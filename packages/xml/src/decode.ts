import { checkCharacters } from "./characters.ts";
import type { Plan } from "./plan.ts";
import { skipMisc, skipXmlDeclaration, startTag } from "./reader.ts";
import { readElement } from "./read-element.ts";
import type { Reader } from "./scan.ts";
import { shapeOf } from "./shape.ts";
import { XmlError } from "./xml-error.ts";

/** Bounds of what `decode` reads. */
export interface Limits {
  /** In UTF-16 code units: 2,097,152 unless given. */
  readonly maxLength?: number;
  /** Elements inside each other: 64 unless given. */
  readonly maxDepth?: number;
}

/**
 * The value in an XML document, in the shape of the plan's schema. Elements and attributes that the schema does not name are
 * passed over. Whether the value is complete and fits the schema is for a validator to say.
 *
 * Throws `XmlError` for everything that is not well-formed XML 1.0, for any DOCTYPE, for a root of another name, for text
 * that is not of its type, for a repeated element that is not a list, and beyond the limits.
 */
export function decode<T>(plan: Plan<T>, text: string, limits: Limits = {}): T {
  const { maxLength = 2_097_152, maxDepth = 64 } = limits;
  if (text.length > maxLength)
    throw new XmlError(
      `the text has ${text.length} characters, ${maxLength} are allowed`,
      maxLength,
    );
  checkCharacters(text);
  const reader: Reader = { text, at: 0, depth: 0, maxDepth, plain: !/[&\r]|\]\]>/.test(text) };
  const root = shapeOf(plan);
  skipXmlDeclaration(reader);
  skipMisc(reader);
  const start = reader.at;
  const tag = startTag(reader);
  if (tag.name !== root.name)
    throw new XmlError(`the root element is ${tag.name}, not ${root.name}`, start);
  const value = readElement(reader, root, tag);
  skipMisc(reader);
  if (reader.at < text.length) throw new XmlError("nothing may follow the root element", reader.at);
  return value as T;
}
