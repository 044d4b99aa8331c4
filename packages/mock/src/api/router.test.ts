import { describe, expect, test } from "vitest";
import { documents } from "../documents.ts";
import type { Route, Segment } from "./route.ts";
import { createMatcher, createRouter, methodOf } from "./router.ts";

const route = (operation: string, ...path: readonly Segment[]): Route => ({
  method: "GET",
  path,
  operation,
  handler: operation,
  form: false,
  mediaType: "application/json",
  bodies: {},
  parameters: {},
});
const sid = (suffix = ""): Segment => ({ parameter: "Sid", suffix });

/** The operation that a path leads to, and the values in it. */
function finder(...routes: readonly Route[]) {
  const find = createRouter([{ name: "test", routes }]);
  return (pathname: string) => {
    const match = find(pathname);
    return match && [match.endpoints.get("GET")?.route.operation, ...match.parameters];
  };
}

describe("createRouter", () => {
  test("takes the longest suffix that leaves a value, in whatever order routes come", () => {
    const routes = [route("Xml", "a", sid()), route("Json", "a", sid(".json"))];
    for (const find of [finder(...routes), finder(...routes.toReversed())]) {
      expect(find("/a/SC1.json")).toEqual(["Json", ["Sid", "SC1"]]);
      expect(find("/a/SC1.csv")).toEqual(["Xml", ["Sid", "SC1.csv"]]);
      expect(find("/a/.json")).toEqual(["Xml", ["Sid", ".json"]]);
      expect(find("/a/")).toBeUndefined();
    }
  });

  test("takes words before parameters, and goes back where a word leads nowhere", () => {
    const find = finder(route("Word", "a", "b", "c"), route("Parameter", "a", sid(), "d"));
    expect(find("/a/b/c")).toEqual(["Word"]);
    expect(find("/a/b/d")).toEqual(["Parameter", ["Sid", "b"]]);
  });

  test("decodes values; a malformed escape names nothing", () => {
    const find = finder(route("Fetch", "a", sid()));
    expect(find("/a/%C3%BC%2F")).toEqual(["Fetch", ["Sid", "ü/"]]);
    expect(find("/a/%E0%A4%A")).toBeUndefined();
  });

  test("two operations cannot have the same route", () => {
    expect(() => finder(route("One", "a"), route("Two", "a"))).toThrow(
      "test: Two has the same route as One",
    );
  });
});

describe("createMatcher", () => {
  const match = createMatcher(documents);
  const account = `/2010-04-01/Accounts/AC${"a".repeat(32)}/SMS/ShortCodes.json`;

  test.each([
    ["api.twilio.com", account, true],
    ["api.twilio.com", "/v1/Services", false],
    ["messaging.twilio.com", account, false],
    ["messaging.dublin.ie1.twilio.com:443", "/v1/Services", true],
    ["verify.twilio.com", "/v1/Services", false],
    ["127.0.0.1:4010", account, true],
    ["messaging.mytwilio.com", account, true],
  ])("%s finds %s: %s", (host, pathname, isFound) => {
    expect(match(host, pathname) !== undefined).toBe(isFound);
  });
});

describe("methodOf", () => {
  const old = createMatcher(documents)(
    "",
    `/2008-08-01/Accounts/AC${"a".repeat(32)}/SMS/ShortCodes`,
  );

  test("2008-08-01: _method of a POST stands for DELETE and PUT, and for nothing else", () => {
    const method = (sent: string, meant: string) => methodOf(sent, old, [["_method", meant]]);
    expect(method("POST", "DELETE")).toBe("DELETE");
    expect(method("POST", "PUT")).toBe("PUT");
    expect(method("POST", "GET")).toBe("POST");
    expect(method("GET", "DELETE")).toBe("GET");
  });
});
