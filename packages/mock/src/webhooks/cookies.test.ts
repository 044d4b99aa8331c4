import { beforeEach, describe, expect, test } from "vitest";
import { createCookieJars } from "./cookies.ts";

const hour = 3_600_000;
let time = 0;
const jars = createCookieJars(() => time);
const jar = () => jars.jar("AC1", "+14155550100", "67898");
const sent = (url: string) => jar().header(new URL(url));
const set = (...cookies: string[]) => jar().store(new URL("http://a.example/sms/in?x"), cookies);

beforeEach(() => {
  time = Date.UTC(2026, 0, 1);
  jars.clear();
});

describe("a cookie that is not sent", () => {
  test.each([
    ["without a name", "=b"],
    ["that is no pair", "a"],
    ["that is too long", `a=${"b".repeat(4096)}`],
    ["that is over", "a=b; Max-Age=0"],
    ["that was over", "a=b; Expires=Thu, 01 Jan 1970 00:00:00 GMT"],
    ["for https", "a=b; Path=/; Secure"],
    ["for another path", "a=b; Path=/other"],
    ["for a longer path", "a=b; Path=/sms/in/deeper"],
    ["for half a path", "a=b; Path=/sm"],
  ])("%s", (_, cookie) => {
    set(cookie);
    expect(sent("http://a.example/sms/in")).toBeUndefined();
  });

  test.each(["http://b.example/sms/in", "http://sub.a.example/sms/in"])("%s", (url) => {
    set("a=b; Domain=example; Path=/");
    expect(sent(url)).toBeUndefined();
  });

  test("another pair's, and one's own after four hours without a message", () => {
    set("a=b; Path=/");
    for (const other of [
      jars.jar("AC1", "67898", "+14155550100"),
      jars.jar("AC2", "+14155550100", "67898"),
    ])
      expect(other.header(new URL("http://a.example/"))).toBeUndefined();
    time += 3 * hour;
    expect(sent("http://a.example/")).toBe("a=b");
    time += 3 * hour;
    expect(sent("http://a.example/")).toBe("a=b");
    time += 4 * hour;
    expect(sent("http://a.example/")).toBeUndefined();
  });
});

test("a cookie goes back to the host that set it, whatever the port, below its path", () => {
  set("a=1", "b=x=y; path=/; HttpOnly", 'c="q"; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT');
  expect(sent("http://a.example:8080/sms/in")).toBe('a=1; c="q"; b=x=y');
  expect(sent("https://a.example/sms/out")).toBe('a=1; c="q"; b=x=y');
  expect(sent("http://a.example/")).toBe("b=x=y");
  time += 60_000;
  expect(sent("http://a.example/sms")).toBe("a=1; b=x=y");
  set("a=2", "b=; Path=/; Max-Age=-1");
  expect(sent("http://a.example/sms")).toBe("a=2");
});

test("the oldest cookies and the most silent pairs are forgotten", () => {
  set(...Array.from({ length: 60 }, (_, index) => `c${index}=${index}`));
  expect(sent("http://a.example/sms/in")?.split("; ")).toHaveLength(50);
  expect(sent("http://a.example/sms/in")).toMatch(/^c10=10; /);
  for (let index = 0; index < 999; index++) jars.jar("AC1", `+1415555${index}`, "67898");
  expect(sent("http://a.example/sms/in")).toBeDefined();
  for (let index = 1000; index < 2000; index++) jars.jar("AC1", `+1415555${index}`, "67898");
  expect(sent("http://a.example/sms/in")).toBeUndefined();
});
