import { XmlError } from "./xml-error.ts";

/** What XML 1.0 cannot hold, not even as a reference: control characters, two non-characters, lone surrogates. */
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|\p{Cs}/u;

const ENTITIES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Refuses characters that XML 1.0 does not allow. */
export function checkCharacters(text: string, offset = 0): void {
  const at = text.search(FORBIDDEN);
  if (at >= 0)
    throw new XmlError(
      `character U+${hex(text.charCodeAt(at))} is not allowed in XML`,
      offset + at,
    );
}

/** Resolves character references and the five entities of XML; there are no others without a DOCTYPE. */
export function decodeReferences(text: string, offset: number): string {
  let result = "";
  let from = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", from)) {
    if (at > from) result += text.slice(from, at);
    const end = referenceEnd(text, at);
    const character =
      text.charCodeAt(at + 1) === 35
        ? numbered(text, at + 2, end)
        : ENTITIES.get(text.slice(at + 1, end));
    if (character === undefined) {
      throw new XmlError(`${text.slice(at, end)} is no reference that XML knows`, offset + at);
    }
    result += character;
    from = end + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}

/** Where the `;` is or should be; the longest reference that means anything is `&#x10FFFF;`, but zeros may lead. */
function referenceEnd(text: string, at: number): number {
  const last = Math.min(text.length, at + 16);
  let end = at;
  while (end < last && text.charCodeAt(end) !== 59) end++;
  return end === text.length ? at + 1 : end;
}

/** The character of `48` or `x30`, `undefined` for anything else and for what XML does not allow. */
function numbered(text: string, start: number, end: number): string | undefined {
  const base = text.charCodeAt(start) === 120 ? 16 : 10;
  const from = base === 16 ? start + 1 : start;
  let point = from < end && text.charCodeAt(end) === 59 ? 0 : NaN;
  for (let index = from; index < end; index++)
    point = point * base + digit(text.charCodeAt(index), base);
  if (point >= 32 && point < 0xd800) return String.fromCharCode(point);
  const allowed =
    point === 9 || point === 10 || point === 13 || (point >= 0xe000 && point <= 0xfffd);
  return allowed || (point >= 0x10000 && point <= 0x10ffff)
    ? String.fromCodePoint(point)
    : undefined;
}

function digit(code: number, base: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = (code | 32) - 87;
  return base === 16 && letter >= 10 && letter <= 15 ? letter : NaN;
}

const IN_TEXT = /[&<>\r\0-\x08\v\f\x0e-\x1f\ufffe\uffff\ud800-\udfff]/;
const IN_ATTRIBUTE = /[&<"\t\n\r\0-\x08\v\f\x0e-\x1f\ufffe\uffff\ud800-\udfff]/;

/** Text as it stands in an element. A carriage return goes as a reference: parsers turn a bare one into a line feed. */
export function escapeText(text: string): string {
  return IN_TEXT.test(text) ? escape(text, /[&<>\r]/g) : text;
}

/** Text as it stands between double quotes. */
export function escapeAttribute(text: string): string {
  return IN_ATTRIBUTE.test(text) ? escape(text, /[&<"\t\n\r]/g) : text;
}

function escape(text: string, special: RegExp): string {
  checkCharacters(text);
  return text.replace(
    special,
    (character) => WRITTEN.get(character) ?? `&#${character.charCodeAt(0)};`,
  );
}

const WRITTEN: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, "0");
}
