import { expect, test } from "vitest";
import { encodeValues } from "./encode-values.ts";

test.each<[object, string]>([
  [{ a: undefined, b: null, c: "" }, "c="],
  [{ a: ["x", "y", undefined], b: 0, c: false }, "a=x&a=y&b=0&c=false"],
  [{ at: new Date(0) }, "at=1970-01-01T00%3A00%3A00.000Z"],
  [{ "ä&": "1 + 1 = ü\ud800" }, "%C3%A4%26=1+%2B+1+%3D+%C3%BC%EF%BF%BD"],
  [{}, ""],
])("encodeValues: %j gives %s", (values, wire) => {
  expect(encodeValues(values)).toBe(wire);
});
