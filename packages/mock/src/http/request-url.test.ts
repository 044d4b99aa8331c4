import { expect, test } from "vitest";
import { isControl, splitUrl } from "./request-url.ts";

test.each([
  ["/a/b", "/a/b", ""],
  ["/a?b=c?d", "/a", "b=c?d"],
  ["/a?", "/a", ""],
  ["http://127.0.0.1:4010/a/b?c", "/a/b", "c"],
  ["HTTPS://api.twilio.com/a", "/a", ""],
  ["/http://a/b", "/http://a/b", ""],
])("splitUrl: %s", (url, pathname, search) => {
  expect(splitUrl(url)).toEqual({ pathname, search });
});

test.each([
  ["/_mock", true],
  ["/_mock/health", true],
  ["/_mock?x", true],
  ["/_mockery", false],
  ["/v1/_mock/", false],
])("isControl: %s is %s", (pathname, expected) => {
  expect(isControl(pathname)).toBe(expected);
});
