import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { bodyText, FORM } from "./body-text.ts";

const read = (bytes: Buffer, coding?: string, type = FORM, maximum = 1000) =>
  bodyText(bytes, { "content-encoding": coding, "content-type": type }, maximum);
const taken = (body: string) => ({ body, isBodyTooLarge: false });
const refused = (unreadable: string) => ({ body: "", isBodyTooLarge: false, unreadable });

describe("the content encoding of a body", () => {
  const plain = Buffer.from("FriendlyName=ü");
  test.each([
    ["gzip", gzipSync(plain)],
    ["X-GZip", gzipSync(plain)],
    ["deflate", deflateSync(plain)],
    ["br", brotliCompressSync(plain)],
    ["identity", plain],
  ])("%s is taken off", (coding, bytes) => {
    expect(read(bytes, coding)).toEqual(taken("FriendlyName=ü"));
  });

  test("another one is refused, and so is what is not encoded as it says", () => {
    expect(read(plain, "zstd")).toEqual(
      refused("the content encoding 'zstd' is none of gzip, deflate, br"),
    );
    expect(read(plain, "gzip, br").unreadable).toContain("'gzip, br'");
    expect(read(plain, "gzip")).toEqual(
      refused("the body is not gzip, as its content encoding says"),
    );
  });

  test.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ])("the limit is of what comes out of %s", (coding, by) => {
    expect(read(by(Buffer.alloc(1000)), coding).body).toHaveLength(1000);
    expect(read(by(Buffer.alloc(1001)), coding)).toEqual({ body: "", isBodyTooLarge: true });
  });
});

describe("the charset of a body", () => {
  const latin = Buffer.from("Name=Caf\u00e9+%E9%20%26&x=%80", "latin1");
  test.each(["iso-8859-1", "windows-1252", '"Latin1"'])(
    "%s of a form is turned to UTF-8",
    (name) => {
      const { body } = read(latin, undefined, `${FORM}; charset=${name}`);
      expect([...new URLSearchParams(body)]).toEqual([
        ["Name", "Café é &"],
        ["x", "€"],
      ]);
    },
  );

  test.each(["", "; charset=UTF-8", "; charset=utf8"])("%j is UTF-8", (parameter) => {
    expect(read(Buffer.from("a=%C3%BC ü"), undefined, FORM + parameter)).toEqual(
      taken("a=%C3%BC ü"),
    );
  });

  test.each(["klingon", "utf-16le", "utf-7"])("%s of a form is refused", (name) => {
    expect(read(latin, undefined, `${FORM};charset=${name}`)).toEqual(
      refused(`the charset '${name}' is not one that can be read`),
    );
  });

  test("what is not a form is decoded as a whole", () => {
    const bytes = Buffer.from('{"a":"ü"}', "utf16le");
    expect(read(bytes, undefined, "application/json; charset=utf-16le")).toEqual(
      taken('{"a":"ü"}'),
    );
  });
});
