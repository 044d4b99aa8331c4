import { describe, expect, test } from "vitest";
import { decodeBody, mediaType } from "./decode-body.ts";

const url = "http://a.example/sms";
const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><Response/>é`;
const decode = (type: string | undefined, bytes: Buffer) => decodeBody(url, type, bytes);

test.each([
  [undefined, ""],
  ["text/xml", "text/xml"],
  [" Text/XML ; charset=utf-8", "text/xml"],
])("mediaType: %j is %j", (given, want) => {
  expect(mediaType(given)).toBe(want);
});

describe("decodeBody: refusals", () => {
  test.each([
    "text/xml; charset=utf-7",
    'text/plain;charset="no such"',
    "application/xml; charset=cp437",
  ])("%s", (type) => {
    expect(() => decode(type, Buffer.from("é"))).toThrow(
      /^Invalid Content-Type: "http:\/\/a\.example\/sms" answered with the unknown charset ".*"$/,
    );
  });

  test("of a declaration", () => {
    expect(() => decode("text/xml", Buffer.from(xml("ebcdic-us")))).toThrow(
      /the unknown charset "ebcdic-us"/,
    );
  });

  test.each(["text/plain", "text/xml", "application/xml; charset=utf-8"])("bytes of %s", (type) => {
    expect(() => decode(type, Buffer.from("é", "latin1"))).toThrow(
      /^Document parse failure: .* answered with bytes that are not utf-8: declare the charset in Content-Type/,
    );
  });
});

describe("decodeBody", () => {
  test.each([
    ["text/xml", "é", "utf8"],
    ["text/plain; charset=ISO-8859-1", "é", "latin1"],
    ['text/xml; a=b; Charset="Latin1"', "é", "latin1"],
    ["text/html;charset=utf-16le", "é中", "utf16le"],
    ["text/xml", xml("iso-8859-1"), "latin1"],
    ["application/xml", xml("ISO-8859-1").replaceAll('"', "'"), "latin1"],
    ["text/xml; charset=utf-8", xml("iso-8859-1"), "utf8"],
  ] as const)("%s", (type, text, encoding) => {
    expect(decode(type, Buffer.from(text, encoding))).toBe(text);
  });

  test("a byte order mark has the last word, and is no text", () => {
    const bytes = Buffer.from("\uFEFF<Response/>", "utf16le");
    expect(decode("text/xml; charset=utf-8", bytes)).toBe("<Response/>");
    expect(decode("text/xml", Buffer.from(bytes).swap16())).toBe("<Response/>");
    expect(decode("text/xml; charset=latin1", Buffer.from("\uFEFFé"))).toBe("é");
  });

  test("GBK, Shift_JIS and windows-1252 are known", () => {
    expect(decode("text/plain; charset=gbk", Buffer.from([0xc4, 0xe3]))).toBe("你");
    expect(decode("text/plain; charset=shift_jis", Buffer.from([0x82, 0xa0]))).toBe("あ");
    expect(decode("text/plain; charset=windows-1252", Buffer.from([0x80]))).toBe("€");
  });

  test("what is no text is shown as well as it can be", () => {
    expect(decode("image/png", Buffer.from([0x89, 0x50]))).toBe("\uFFFDP");
    expect(decode(undefined, Buffer.from("{}"))).toBe("{}");
  });
});
