import { XmlError } from "./xml-error.ts";

/** What XML 1.0 cannot hold, not even as a reference: control characters, two non-characters, lone surrogates. */
const FORBIDDEN = /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|\p{Cs}/u;

const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7}|x[\da-fA-F]{1,6}));|&/g;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

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
  return text.replace(
    REFERENCE,
    (reference: string, name: string | undefined, code: string | undefined, at: number) => {
      if (name !== undefined) return ENTITIES[name] ?? "";
      if (code === undefined) throw new XmlError("& begins no entity that XML knows", offset + at);
      const point = code.startsWith("x") ? parseInt(code.slice(1), 16) : Number(code);
      const character = point <= 0x10ffff ? String.fromCodePoint(point) : "\0";
      if (FORBIDDEN.test(character))
        throw new XmlError(`${reference} is not a character that XML allows`, offset + at);
      return character;
    },
  );
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
  return text.replace(special, (character) => {
    const entity = Object.keys(ENTITIES).find((name) => ENTITIES[name] === character);
    return `&${entity ?? `#${character.charCodeAt(0)}`};`;
  });
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, "0");
}
