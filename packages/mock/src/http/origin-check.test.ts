import { describe, expect, test } from "vitest";
import { createOriginCheck } from "./origin-check.ts";

const check = createOriginCheck({ hosts: ["Mock.Internal"], origins: ["https://app.example"] });

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
    expect(check(host, undefined)).toBe(
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
    expect(check(host, undefined)).toBeUndefined();
  });
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
    expect(check("localhost:4010", origin)).toBe(
      `Origin ${JSON.stringify(origin)} is not allowed: start the mock with --allow-origin ORIGIN`,
    );
  });

  test.each([undefined, "http://localhost:4010", "https://localhost:4010", "https://app.example"])(
    "%j is answered",
    (origin) => {
      expect(check("localhost:4010", origin)).toBeUndefined();
    },
  );
});
