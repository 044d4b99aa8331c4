import { describe, expect, test } from "vitest";
import { jsonError, TwilioError } from "./twilio-error.ts";

const kind = { code: 1, status: 400, message: "Invalid '{value}': {other}", more_info: "" };
const quoted = (value: string) => new TwilioError(kind, { value }).message;

describe("the message of a refusal", () => {
  test("leaves placeholders without a value alone", () => {
    expect(quoted("x")).toBe("Invalid 'x': {other}");
    expect(quoted("{other}")).toBe("Invalid '{other}': {other}");
  });

  test("quotes 200 characters of a value", () => {
    expect(quoted("x".repeat(200))).toBe(`Invalid '${"x".repeat(200)}': {other}`);
    expect(quoted("x".repeat(201))).toBe(`Invalid '${"x".repeat(200)}…': {other}`);
  });

  test.each([
    ["ftp://user:hunter2@a.example/", "ftp://…@a.example/"],
    ["ftp://user:hunter@2@a.example/", "ftp://…@a.example/"],
    ["ftp://hunter2@a.example ftp://b.example/@c", "ftp://…@a.example ftp://b.example/@c"],
    [`ftp://user:${"hunter2".repeat(40)}@a.example/`, "ftp://…@a.example/"],
  ])("quotes %s without its credentials", (value, shown) => {
    expect(quoted(value)).toBe(`Invalid '${shown}': {other}`);
  });

  test("quotes nothing that XML cannot write", () => {
    expect(quoted("a\u0000b\ud800c\uffff\td😀")).toBe(
      "Invalid 'a\u{fffd}b\u{fffd}c\u{fffd}\td😀': {other}",
    );
  });
});

test("jsonError: a detail only where there is one, in the order of the API", () => {
  const error = new TwilioError({ ...kind, message: "m" });
  expect(JSON.stringify(jsonError(error))).toBe(
    '{"code":1,"message":"m","more_info":"","status":400}',
  );
  expect(JSON.stringify(jsonError(new TwilioError({ ...kind, message: "m", detail: "d" })))).toBe(
    '{"code":1,"detail":"d","message":"m","more_info":"","status":400}',
  );
});
