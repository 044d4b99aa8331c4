import { expect, test } from "vitest";
import { encodeValues, fillPath } from "./serializers.ts";

const TEMPLATE = "/v1/Services/{ServiceSid}/ShortCodes/{Sid}.json";

test.each(["", ".", "..", "a/b", "/", "\\", "a\\..", "a\nb", "\0", "\u007f", "\ud800", 7, ["a"]])(
  "fillPath: refuses %j",
  (Sid) => {
    expect(() => fillPath(TEMPLATE, { ServiceSid: "MG1", Sid })).toThrow(
      `Sid must be one path segment, not ${JSON.stringify(Sid)}`,
    );
  },
);

test.each([{}, { ServiceSid: "MG1" }, { ServiceSid: "MG1", Sid: null }])(
  "fillPath: names the first parameter that %j leaves out",
  (values: { ServiceSid?: string }) => {
    const missing = values.ServiceSid === undefined ? "ServiceSid" : "Sid";
    expect(() => fillPath(TEMPLATE, values)).toThrow(`${missing} is missing`);
  },
);

test("fillPath: encodes what would end the segment", () => {
  const Sid = "%2e%2e?a=#b ü{ServiceSid}$&";
  expect(fillPath(TEMPLATE, { ServiceSid: "MG1", Sid })).toBe(
    "/v1/Services/MG1/ShortCodes/%252e%252e%3Fa%3D%23b%20%C3%BC%7BServiceSid%7D%24%26.json",
  );
});

test.each<[object, string, string?]>([
  [{ a: undefined, b: null, c: "" }, "c=", "b=&c="],
  [{ a: ["x", "y", undefined], b: 0, c: false }, "a=x&a=y&b=0&c=false"],
  [{ at: new Date(0) }, "at=1970-01-01T00%3A00%3A00.000Z"],
  [{ "ä&": "1 + 1 = ü\ud800" }, "%C3%A4%26=1+%2B+1+%3D+%C3%BC%EF%BF%BD"],
  [{}, ""],
])("encodeValues: %j gives %s in a query", (values, query, form = query) => {
  expect(encodeValues(values)).toBe(query);
  expect(encodeValues(values, "")).toBe(form);
});
