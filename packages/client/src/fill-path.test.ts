import { expect, test } from "vitest";
import { cutPath, fillPath } from "./fill-path.ts";

const TEMPLATE = cutPath("/v1/Services/{ServiceSid}/ShortCodes/{Sid}.json");

test.each([
  "",
  ".",
  "..",
  "a/b",
  "/",
  "\\",
  "a\\..",
  "a\nb",
  "\0",
  "\u007f",
  "\ud800",
  undefined,
  null,
  7,
  ["a"],
])("fillPath: refuses %j", (Sid) => {
  expect(() => fillPath(TEMPLATE, { ServiceSid: "MG1", Sid })).toThrow(
    "Sid must be one path segment",
  );
});

test("fillPath: encodes what would end the segment", () => {
  const Sid = "%2e%2e?a=#b ü{ServiceSid}$&";
  expect(fillPath(TEMPLATE, { ServiceSid: "MG1", Sid })).toBe(
    "/v1/Services/MG1/ShortCodes/%252e%252e%3Fa%3D%23b%20%C3%BC%7BServiceSid%7D%24%26.json",
  );
});
