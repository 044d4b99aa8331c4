import { describe, expect, test } from "vitest";
import { createOriginCheck, parseOrigin } from "./origin-check.ts";

const check = createOriginCheck({ hosts: ["Mock.Internal"], origins: ["https://app.example"] });

test("what is allowed may be written with a port or a slash, and is refused when it never fits", () => {
  const withPort = createOriginCheck({ hosts: ["mock.internal:4010", "[::1]"], origins: [] });
  expect(withPort({ host: "mock.internal:4010" }, true)).toBeUndefined();
  for (const host of ["", "http://mock.internal", "a b"])
    expect(() => createOriginCheck({ hosts: [host], origins: [] })).toThrow(
      `--allow-host takes a host name, not ${JSON.stringify(host)}`,
    );
  expect(parseOrigin("http://localhost:3000/")).toBe("http://localhost:3000");
  expect(parseOrigin("HTTPS://App.example:443")).toBe("https://app.example");
  expect(["null", "chrome-extension://abc"].map(parseOrigin)).toEqual([
    "null",
    "chrome-extension://abc",
  ]);
  for (const origin of ["app.example", "https://app.example/path", "*"])
    expect(() => parseOrigin(origin)).toThrow(
      `--allow-origin takes an origin, such as https://app.example, not ${JSON.stringify(origin)}`,
    );
});

describe("the Host of a request", () => {
  test.each([
    undefined,
    "",
    "evil.example",
    "eviltwilio.com",
    "twilio.com.evil.example",
    "evillocalhost",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "evil.example:127.0.0.1",
    "localhost:4010/evil.example",
    "localhost:4010:1",
    "evil.example@localhost",
    "[evil.example]",
    "sub.mock.internal",
  ])("%j is refused", (host) => {
    expect(check({ host }, false)).toBe(
      `Host ${JSON.stringify(host ?? "")} is not allowed: start the mock with --allow-host NAME`,
    );
  });

  test.each([
    "localhost",
    "LOCALHOST:4010",
    "mock.localhost",
    "127.0.0.1:4010",
    "[::1]:4010",
    "192.168.1.2",
    "twilio.com",
    "api.twilio.com:443",
    "mock.internal:80",
    "MOCK.INTERNAL",
  ])("%j is answered", (host) => {
    expect(check({ host }, false)).toBeUndefined();
  });
});

test("no Host at all, as in HTTP/1.0, is enough for the mock's own pages", () => {
  expect([check({}, true), check({ host: "" }, true)]).toEqual([
    undefined,
    'Host "" is not allowed: start the mock with --allow-host NAME',
  ]);
});

describe("the Origin of a request", () => {
  test.each([
    "null",
    "http://evil.example",
    "http://localhost:4010.evil.example",
    "https://localhost:40100",
    "http://localhost",
    "https://app.example.evil.example",
    "http://app.example",
  ])("%j is refused", (origin) => {
    expect(check({ host: "localhost:4010", origin }, false)).toBe(
      `Origin ${JSON.stringify(origin)} is not allowed: start the mock with --allow-origin ORIGIN`,
    );
  });

  test.each([undefined, "http://localhost:4010", "https://localhost:4010", "https://app.example"])(
    "%j is answered",
    (origin) => {
      expect(check({ host: "localhost:4010", origin }, false)).toBeUndefined();
    },
  );
});

describe("the site that a request without an Origin comes from", () => {
  const refusal =
    "A page of another site sent this, and is not allowed to: start the mock with --allow-origin ORIGIN";
  const from = (site: string, mode: string, dest: string) => ({
    host: "localhost:4010",
    "sec-fetch-site": site,
    "sec-fetch-mode": mode,
    "sec-fetch-dest": dest,
  });

  test.each([
    [from("cross-site", "no-cors", "image"), false],
    [from("cross-site", "no-cors", "image"), true],
    [from("cross-site", "navigate", "document"), false],
    [from("cross-site", "navigate", "iframe"), true],
  ])("%j is refused (own: %j)", (headers, isOwn) => {
    expect(check(headers, isOwn)).toBe(refusal);
  });

  test.each([
    [from("cross-site", "navigate", "document"), true],
    [from("same-origin", "no-cors", "image"), true],
    [from("none", "navigate", "document"), false],
    [{ ...from("cross-site", "cors", "empty"), origin: "https://app.example" }, false],
  ])("%j is answered (own: %j)", (headers, isOwn) => {
    expect(check(headers, isOwn)).toBeUndefined();
  });
});
