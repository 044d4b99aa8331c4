import {
  type StartTag,
  cdata,
  characterData,
  endTag,
  resolve,
  skipMarkup,
  startTag,
} from "./reader.ts";
import { type Reader, fail, isBlank } from "./scan.ts";
import type { Shape } from "./shape.ts";
import { textValue } from "./text-value.ts";
import { XmlError } from "./xml-error.ts";

type Fields = Record<string, unknown>;

/** The value of an element whose start tag is read. */
export function readElement(reader: Reader, shape: Shape, tag: StartTag): unknown {
  if (shape.text !== undefined) {
    const start = reader.at;
    return textValue(shape, tag.empty ? "" : readText(reader, tag.name), start);
  }
  const fields: Fields = {};
  if (tag.attributes !== undefined) readAttributes(reader, shape, tag.attributes, fields);
  if (!tag.empty) readChildren(reader, shape, fields);
  return finish(shape, fields);
}

function readAttributes(
  reader: Reader,
  shape: Shape,
  attributes: ReadonlyMap<string, string>,
  fields: Fields,
): void {
  for (const attribute of shape.attributes) {
    const text = attributes.get(attribute.name);
    if (text !== undefined) fields[attribute.key] = textValue(attribute, text, reader.at);
  }
}

/**
 * Children up to and with the end tag. They mostly come in the order of the schema and without attributes,
 * so that comparing with the tag that is due finds nearly all of them.
 */
function readChildren(reader: Reader, shape: Shape, fields: Fields): void {
  if (++reader.depth > reader.maxDepth)
    fail(reader, `more than ${reader.maxDepth} elements inside each other`);
  const { text } = reader;
  const { children } = shape;
  let due = 0;
  for (;;) {
    while (isBlank(text.charCodeAt(reader.at))) reader.at++;
    const child = children[due];
    if (child !== undefined && text.startsWith(child.open, reader.at)) {
      reader.at += child.open.length;
      if (child.text !== undefined) add(reader, child, fields, readPlainText(reader, child));
      else {
        const inner: Fields = {};
        readChildren(reader, child, inner);
        add(reader, child, fields, finish(child, inner));
      }
      if (!child.list) due++;
    } else if (text.startsWith(shape.close, reader.at)) {
      reader.at += shape.close.length;
      reader.depth--;
      return;
    } else if (child !== undefined && text.startsWith(child.empty, reader.at)) {
      reader.at += child.empty.length;
      add(
        reader,
        child,
        fields,
        child.text === undefined ? finish(child, {}) : textValue(child, "", reader.at),
      );
      if (!child.list) due++;
    } else {
      const next = readOther(reader, shape, fields);
      if (next === END) {
        reader.depth--;
        return;
      }
      if (next >= 0) due = next;
    }
  }
}

const END = -1;
const PASSED = -2;

/** Whatever does not begin with the tag that is due. Gives the index of the child that is due next. */
function readOther(reader: Reader, shape: Shape, fields: Fields): number {
  const { text } = reader;
  if (text.charCodeAt(reader.at) !== 60) {
    const start = reader.at;
    const data = characterData(reader);
    if (/[^ \t\n]/.test(data))
      throw new XmlError(`${shape.name} has elements inside, not text`, start);
    return PASSED;
  }
  if (text.charCodeAt(reader.at + 1) === 47) {
    endTag(reader, shape.name);
    return END;
  }
  if (text.startsWith("<![CDATA[", reader.at))
    fail(reader, `${shape.name} has elements inside, not text`);
  if (skipMarkup(reader)) return PASSED;
  const tag = startTag(reader);
  const index = shape.children.findIndex((child) => child.name === tag.name);
  const child = shape.children[index];
  if (child === undefined) {
    skipElement(reader, tag);
    return PASSED;
  }
  add(reader, child, fields, readElement(reader, child, tag));
  return child.list ? index : index + 1;
}

function add(reader: Reader, child: Shape, fields: Fields, value: unknown): void {
  const { key } = child;
  const before = fields[key];
  if (child.list) {
    if (before === undefined) fields[key] = [value];
    else (before as unknown[]).push(value);
  } else {
    if (before !== undefined) throw new XmlError(`${child.name} is repeated`, reader.at);
    fields[key] = value;
  }
}

/** Text whose start tag had no attributes, and its end tag. */
function readPlainText(reader: Reader, shape: Shape): unknown {
  const start = reader.at;
  const end = reader.text.indexOf("<", start);
  if (end >= 0 && reader.text.startsWith(shape.close, end)) {
    reader.at = end + shape.close.length;
    return textValue(shape, resolve(reader, start, end), start);
  }
  return textValue(shape, readText(reader, shape.name), start);
}

/** Text, CDATA and what lies between, up to and with the end tag. */
function readText(reader: Reader, name: string): string {
  let value = "";
  for (;;) {
    value += characterData(reader);
    if (reader.text.charCodeAt(reader.at + 1) === 47) break;
    const verbatim = cdata(reader);
    if (verbatim !== undefined) value += verbatim;
    else if (!skipMarkup(reader)) fail(reader, `${name} has text inside, not elements`);
  }
  endTag(reader, name);
  return value;
}

/** An element that the schema does not name: well-formed, or refused. */
function skipElement(reader: Reader, tag: StartTag): void {
  const open = tag.empty ? [] : [tag.name];
  while (open.length > 0) {
    if (reader.depth + open.length > reader.maxDepth)
      fail(reader, `more than ${reader.maxDepth} elements inside each other`);
    characterData(reader);
    if (reader.text.charCodeAt(reader.at + 1) === 47) endTag(reader, open.pop() ?? "");
    else if (cdata(reader) === undefined && !skipMarkup(reader)) {
      const inner = startTag(reader);
      if (!inner.empty) open.push(inner.name);
    }
  }
}

/** The value of an element once its children are read. */
function finish(shape: Shape, fields: Fields): unknown {
  if (shape.nullable && Object.keys(fields).length === 0) return null;
  for (const key of shape.lists) fields[key] ??= [];
  return shape.wrapper ? fields[shape.key] : fields;
}
