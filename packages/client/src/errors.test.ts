import { expect, test, vi } from "vitest";
import * as errors from "./errors.ts";

vi.resetModules();
const copy = await import("./errors.ts");

test("instanceof: an error is one of each copy of its class, as of `import` and `require`, and of no other class", () => {
  const facts = [
    new errors.ArgumentError(""),
    new errors.ConnectionError(""),
    new errors.TimeoutError(""),
    new errors.ResponseTooLargeError(""),
    new errors.TwilioError(""),
    new errors.UnexpectedAnswerError(""),
    new Error("another"),
    null,
    "TwilioError",
  ];
  const kinds = [
    "ArgumentError",
    "ConnectionError",
    "TimeoutError",
    "ResponseTooLargeError",
    "TwilioError",
    "UnexpectedAnswerError",
  ] as const;
  expect(copy.TwilioError).not.toBe(errors.TwilioError);
  for (const module of [errors, copy]) {
    const classes = kinds.map((kind) => module[kind]);
    expect(
      facts.map((error) =>
        kinds.filter((_, index) => error instanceof (classes[index] ?? Object)).join(),
      ),
    ).toEqual([
      "ArgumentError",
      "ConnectionError",
      "ConnectionError,TimeoutError",
      "ConnectionError,ResponseTooLargeError",
      "TwilioError",
      "UnexpectedAnswerError",
      "",
      "",
      "",
    ]);
  }
});

test("instanceof: a class that extends one of ours has its own instances only", () => {
  class Wrapped extends errors.TwilioError {}
  expect(new Wrapped("")).toBeInstanceOf(Wrapped);
  expect(new Wrapped("")).toBeInstanceOf(copy.TwilioError);
  expect(new errors.TwilioError("")).not.toBeInstanceOf(Wrapped);
});
