import { describe, expect, test } from "vitest";
import type { Exchange, HttpResponse } from "../http/message.ts";
import type { Delivery } from "../generated/control-types.ts";
import { deliveryJson, deliveryText, jsonLine, textLine } from "./log-line.ts";

const exchange = (url: string, response: Partial<HttpResponse> = {}): Exchange => ({
  request: { method: "GET", url, headers: {}, body: "" },
  response: { status: 200, headers: {}, body: "", ...response },
  at: 0,
  ms: 1.23456,
});

describe("textLine", () => {
  test("is one line without colours of its own, whatever the path", () => {
    expect(textLine(exchange("/a\u001b[31m\r\nGET /b\u009b\u007f"), false)).toBe(
      "GET    200 /a?[31m??GET /b?? 1.2 ms",
    );
  });

  test("has no credentials", () => {
    expect(textLine(exchange("/a?AuthToken=hunter2&u=http://x:hunter2@y/"), false)).toBe(
      "GET    200 /a?AuthToken=[redacted]&u=http://…@y/ 1.2 ms",
    );
  });

  test("says why a request was refused, on the same line and without credentials", () => {
    const refusal = { code: 21402, message: "Invalid\nUrl http://u:hunter2@a.example/" };
    const headers = { "X-Mock-Hint": "not emulated here" };
    expect(textLine(exchange("/a", { status: 400, refusal, headers }), false)).toBe(
      "GET    400 /a 1.2 ms 21402 Invalid?Url http://…@a.example/; not emulated here",
    );
    expect(JSON.parse(jsonLine(exchange("/a", { status: 400, refusal, headers })))).toMatchObject({
      code: 21402,
      message: "Invalid\nUrl http://…@a.example/",
      hint: "not emulated here",
    });
  });

  test("says that a connection was reset", () => {
    expect(textLine(exchange("/a", { damage: "reset" }), false)).toBe("GET    reset /a 1.2 ms");
  });

  test.each([
    [200, 32],
    [404, 33],
    [503, 31],
  ])("paints the status %i with the colour %i", (status, colour) => {
    expect(textLine(exchange("/a", { status }), true)).toBe(
      `GET    \u001b[${colour}m${status}\u001b[39m /a \u001b[2m1.2 ms\u001b[22m`,
    );
  });
});

describe("jsonLine", () => {
  test("is one JSON object, without credentials", () => {
    const line = jsonLine({ ...exchange("/a\n?AuthToken=hunter2"), account: "AC1" });
    expect(line).not.toContain("\n");
    expect(JSON.parse(line)).toEqual({
      at: "1970-01-01T00:00:00.000Z",
      method: "GET",
      url: "/a\n?AuthToken=[redacted]",
      status: 200,
      ms: 1.235,
      account: "AC1",
    });
  });
});

describe("deliveryText and deliveryJson", () => {
  const delivery: Delivery = {
    id: 1,
    at: "1970-01-01T00:00:00.000Z",
    account_sid: `AC${"1".repeat(32)}`,
    message_sid: "SM1",
    reason: "inbound",
    url: "http://localhost:3000/sms?token=hunter2",
    method: "POST",
    parameters: {},
    status: 200,
    content_type: "text/xml",
    response_body: "",
    ms: 12,
    error: null,
    attempts: [],
    steps: [],
  };

  test("say what was requested, why, and what was answered", () => {
    expect(deliveryText(delivery, false)).toBe(
      "→ POST 200 http://localhost:3000/sms?token=[redacted] 12 ms inbound of SM1",
    );
    expect(JSON.parse(deliveryJson(delivery))).toMatchObject({
      webhook: "inbound",
      url: "http://localhost:3000/sms?token=[redacted]",
      status: 200,
    });
  });

  test("say what went wrong", () => {
    const error = { code: 11200, message: "HTTP retrieval failure: answered 500\n" };
    const failed = { ...delivery, status: null, error };
    expect(deliveryText(failed, false)).toMatch(
      /^→ POST failed .* 11200 HTTP retrieval failure: answered 500\?$/,
    );
    expect(JSON.parse(deliveryJson(failed))).toMatchObject({ status: null, code: 11200 });
    const attempt = { status: 500 } as Delivery["attempts"][number];
    const answered = { ...failed, attempts: [attempt] };
    expect(deliveryText(answered, false)).toMatch(/^→ POST 500 /);
    expect(JSON.parse(deliveryJson(answered))).toMatchObject({ status: 500 });
  });
});
