import { EQUALS, NAME } from "./patterns.ts";
import type { Field, Fields } from "./plan.ts";
import { readCharacters } from "./read-characters.ts";
import { expect, type Reader, refuse, skipBlanks, take } from "./reader.ts";
import { fail } from "./xml-error.ts";

/** Values of attributes and child elements by their keys. */
export type Values = Record<string, unknown>;

/** No document of these APIs comes near; each costs an entry in a table. */
const MAX_ATTRIBUTES = 256;

// No leading zeros, no plus sign, no blanks: `007` is not a number here, so that nothing changes by passing through.
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?(e[-+]?\d+)?$/;

/**
 * The content of an element, or of the document, up to its end tag: child elements go into `values`, text is given back.
 * Elements without a field are well-formed and passed over, or refused where there may be `only` something else.
 */
export function readContent(
  reader: Reader,
  fields: Fields | undefined,
  values: Values,
  only?: string | false,
): string {
  let content = "";
  for (;;) {
    if (fields) skipBlanks(reader);
    else content += readCharacters(reader, "<");
    const start = reader.at;
    if (reader.text[start] !== "<" || reader.text[start + 1] === "/") return content;
    reader.at++;
    const name = take(reader, NAME);
    if (!name) {
      reader.at = start;
      content += readMarkup(reader, !fields);
    } else {
      const field = find(name, false, fields);
      if (!field && only) fail(`expected ${only}`, start);
      const value = readElement(reader, name, field);
      if (field) put(values, field, value, start);
    }
  }
}

/** A comment or a processing instruction, or CDATA where there may be text: that text. */
function readMarkup(reader: Reader, hasText: boolean): string {
  const start = reader.at;
  const cdata = hasText && take(reader, /<!\[CDATA\[[^]*?]]>/y);
  if (cdata) return cdata.slice(9, -3).replace(/\r\n?/g, "\n");
  if (take(reader, /<!--[^]*?--/y)) expect(reader, ">");
  else if (
    !take(reader, /<\?(?!xml[?\0- ])/iy) ||
    !take(reader, NAME) ||
    !take(reader, /([\0- ][^]*?)?\?>/y)
  )
    refuse(reader, start);
  return "";
}

/** The value of an element whose name is read; `undefined` if it is not of its type. */
function readElement(reader: Reader, name: string, field: Field | undefined): unknown {
  const fields = field?.fields;
  const values: Values = {};
  let text = "";
  if (++reader.depth > reader.maxDepth) fail(`more than ${reader.maxDepth} levels`, reader.at);
  readAttributes(reader, fields, values);
  if (reader.text[reader.at] === "/") reader.at++;
  else {
    expect(reader, ">");
    text = readContent(reader, fields, values, !fields && field && "only text");
    if (reader.text[reader.at] !== "<" || !reader.text.startsWith(name, reader.at + 2))
      fail(`expected </${name}>`, reader.at);
    reader.at += name.length + 2;
    skipBlanks(reader);
  }
  expect(reader, ">");
  reader.depth--;
  if (!field) return undefined;
  if (!fields) return textValue(field, text);
  if (field.nullable && !Object.keys(values).length) return null;
  for (const { key, as, optional } of fields) if (as === "list" && !optional) values[key] ??= [];
  return field.as === "wrapped" ? values[field.key] : values;
}

function readAttributes(reader: Reader, fields: Fields | undefined, values: Values): void {
  let seen: Set<string> | undefined;
  while (skipBlanks(reader)) {
    const start = reader.at;
    const name = take(reader, NAME);
    if (!name) return;
    seen ??= new Set();
    if (seen.size === seen.add(name).size) fail(`duplicate ${name}`, start);
    if (seen.size > MAX_ATTRIBUTES) fail(`more than ${MAX_ATTRIBUTES} attributes`, start);
    const quote = take(reader, EQUALS).slice(-1) || refuse(reader, reader.at);
    const from = reader.at;
    const text = readCharacters(reader, quote);
    expect(reader, quote);
    const field = find(name, true, fields);
    if (field) put(values, field, textValue(field, text), from);
  }
}

/** The field of an element or attribute. */
function find(name: string, isAttribute: boolean, fields: Fields = []): Field | undefined {
  return fields.find(
    (field) => (field.name ?? field.key) === name && (field.as === "attribute") === isAttribute,
  );
}

function put(values: Values, { key, as, type }: Field, value: unknown, position: number): void {
  if (value === undefined) fail(`${key} must be of type ${type}`, position);
  if (as === "list") ((values[key] ??= []) as unknown[]).push(value);
  else if (values[key] !== undefined) fail(`duplicate ${key}`, position);
  else values[key] = value;
}

/** The value of a text, entities already decoded; `undefined` if it is not of its type. */
function textValue({ type, nullable }: Field, text: string): unknown {
  if (text === "" && nullable) return null;
  if (type === "string") return text;
  if (type === "boolean") return text === "true" || (text === "false" ? false : undefined);
  const value = Number(text);
  const fits = type === "integer" ? Number.isSafeInteger(value) : Number.isFinite(value);
  return fits && NUMBER.test(text) ? value : undefined;
}
