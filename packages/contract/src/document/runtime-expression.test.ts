import { expect, it } from "vitest";
import { evaluate } from "./runtime-expression.ts";

const moment = { path: { Sid: "SC1" }, body: { a: [{ "b/c": "d" }], e: null } };

it.each([
  ["$request.path.Sid", "SC1"],
  ["$request.path.Other", undefined],
  ["$response.body#/a/0/b~1c", "d"],
  ["$response.body#/a/1/b", undefined],
  ["$response.body#/e", null],
  ["$response.body#/e/f", undefined],
])("evaluate: %s", (expression, want) => {
  expect(evaluate(expression, moment)).toBe(want);
});

it("evaluate: refuses an expression it does not know", () => {
  expect(() => evaluate("$method", moment)).toThrow("runtime expression $method");
});
