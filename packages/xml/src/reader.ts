import { decodeReferences } from "./characters.ts";
import { type Reader, fail, match, readName, skipPast, skipSpace } from "./scan.ts";
import { XmlError } from "./xml-error.ts";

export interface StartTag {
  readonly name: string;
  /** `undefined` when there are none. */
  readonly attributes: Map<string, string> | undefined;
  /** `<name/>` */
  readonly empty: boolean;
}

/** No document of these APIs comes near; each costs an entry in a table. */
const MAX_ATTRIBUTES = 256;

const DECLARATION =
  /<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.\d+"|'1\.\d+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/y;

/** A byte order mark and `<?xml … ?>`, both of which may be missing. */
export function skipXmlDeclaration(reader: Reader): void {
  if (reader.text.charCodeAt(0) === 0xfeff) reader.at = 1;
  if (
    /^<\?xml[ \t\r\n?]/.test(reader.text.slice(reader.at, reader.at + 6)) &&
    match(reader, DECLARATION) === ""
  ) {
    fail(reader, "the XML declaration is malformed");
  }
}

/** Blanks, comments and processing instructions around the root element. */
export function skipMisc(reader: Reader): void {
  do skipSpace(reader);
  while (skipMarkup(reader));
}

/** One comment or processing instruction. Refuses every other `<!`. */
export function skipMarkup(reader: Reader): boolean {
  const { text, at } = reader;
  const next = text.charCodeAt(at) === 60 ? text.charCodeAt(at + 1) : 0;
  if (next === 63) {
    reader.at += 2;
    const target = readName(reader);
    if (target === "") fail(reader, "a processing instruction needs a name");
    if (target.toLowerCase() === "xml")
      fail(reader, "an XML declaration stands at the beginning or nowhere");
    if (text.slice(reader.at, reader.at + 2) !== "?>" && skipSpace(reader) === 0)
      fail(reader, "a processing instruction is malformed");
    skipPast(reader, "?>", "a processing instruction is not closed");
    return true;
  }
  if (next !== 33) return false;
  if (!text.startsWith("<!--", at)) {
    fail(
      reader,
      text.startsWith("<!DOCTYPE", at)
        ? "DOCTYPE is not allowed"
        : "<! begins neither a comment nor CDATA that may stand here",
    );
  }
  reader.at += 4;
  skipPast(reader, "--", "a comment is not closed");
  if (text.charCodeAt(reader.at) !== 62) fail(reader, "-- is not allowed in a comment");
  reader.at += 1;
  return true;
}

/** A name, its attributes and the end of the tag. */
export function startTag(reader: Reader): StartTag {
  if (reader.text.charCodeAt(reader.at) !== 60) fail(reader, "an element is wanted here");
  reader.at += 1;
  const name = readName(reader);
  if (name === "") fail(reader, "an element needs a name");
  let attributes: Map<string, string> | undefined;
  for (;;) {
    const blanks = skipSpace(reader);
    const next = reader.text.charCodeAt(reader.at);
    if (next === 62) return advance(reader, 1, { name, attributes, empty: false });
    if (next === 47 && reader.text.charCodeAt(reader.at + 1) === 62)
      return advance(reader, 2, { name, attributes, empty: true });
    if (blanks === 0) fail(reader, `the tag of ${name} is malformed`);
    attributes ??= new Map();
    if (attributes.size === MAX_ATTRIBUTES)
      fail(reader, `${name} has more than ${MAX_ATTRIBUTES} attributes`);
    attribute(reader, attributes);
  }
}

/** `</name>` of the element that is open. */
export function endTag(reader: Reader, name: string): void {
  const start = reader.at;
  reader.at += 2;
  const found = readName(reader);
  if (found !== name) throw new XmlError(`</${found}> closes ${name}`, start);
  skipSpace(reader);
  if (reader.text.charCodeAt(reader.at) !== 62) fail(reader, `the end tag of ${name} is malformed`);
  reader.at += 1;
}

/** Text up to the next `<`, references resolved. */
export function characterData(reader: Reader): string {
  const start = reader.at;
  const end = reader.text.indexOf("<", start);
  if (end < 0) {
    reader.at = reader.text.length;
    fail(reader, "an element is not closed");
  }
  reader.at = end;
  return resolve(reader, start, end);
}

/** A stretch of text: references resolved, line ends normalised (XML 1.0, 2.11). */
export function resolve(reader: Reader, start: number, end: number): string {
  const raw = reader.text.slice(start, end);
  if (reader.plain) return raw;
  const closer = raw.indexOf("]]>");
  if (closer >= 0) throw new XmlError("]]> is not allowed in text", start + closer);
  return decodeReferences(raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw, start);
}

/** `<![CDATA[…]]>`, or `undefined` if there is none here. */
export function cdata(reader: Reader): string | undefined {
  if (!reader.text.startsWith("<![CDATA[", reader.at)) return undefined;
  const start = reader.at + 9;
  skipPast(reader, "]]>", "CDATA is not closed");
  return reader.text.slice(start, reader.at - 3).replace(/\r\n?/g, "\n");
}

function attribute(reader: Reader, attributes: Map<string, string>): void {
  const start = reader.at;
  const name = readName(reader);
  if (name === "") fail(reader, "an attribute needs a name");
  if (attributes.has(name)) throw new XmlError(`the attribute ${name} is repeated`, start);
  skipSpace(reader);
  if (reader.text.charCodeAt(reader.at) !== 61) fail(reader, `the attribute ${name} has no value`);
  reader.at += 1;
  skipSpace(reader);
  const quote = reader.text.charAt(reader.at);
  if (quote !== '"' && quote !== "'") fail(reader, `the value of ${name} is not in quotes`);
  reader.at += 1;
  const from = reader.at;
  skipPast(reader, quote, `the value of ${name} is not closed`);
  const raw = reader.text.slice(from, reader.at - 1);
  attributes.set(name, SPECIAL.test(raw) ? attributeValue(raw, from) : raw);
}

const SPECIAL = /[<&\t\n\r]/;

function attributeValue(raw: string, from: number): string {
  const less = raw.indexOf("<");
  if (less >= 0) throw new XmlError("< is not allowed in an attribute", from + less);
  // XML 1.0, 3.3.3: blanks in attributes are spaces, unless written as references.
  return decodeReferences(raw.replace(/\r\n|[\t\n\r]/g, " "), from);
}

function advance<T>(reader: Reader, count: number, result: T): T {
  reader.at += count;
  return result;
}
