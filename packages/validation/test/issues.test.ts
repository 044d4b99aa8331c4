import { describe, expect, it } from "vitest";
import { anyOf } from "../src/any-of.ts";
import { closed } from "../src/closed.ts";
import type { Definition } from "../src/definition.ts";
import { fields } from "../src/fields.ts";
import { guard, validator } from "../src/guard.ts";
import { list, maxItems } from "../src/list.ts";
import { text } from "../src/text.ts";
import { values } from "../src/values.ts";

const issuesOf = (definition: Definition, value: unknown) =>
  validator(guard("Test", () => definition))(value).issues;

describe("issues", () => {
  it("are plain objects, which can be copied and written", () => {
    const [issue] = issuesOf(fields({ a: text() }), {}) ?? [];
    expect(Object.keys({ ...issue })).toEqual([
      "message",
      "path",
      "pointer",
      "keyword",
      "expected",
    ]);
    expect(JSON.parse(JSON.stringify(issue))).toEqual(issue);
  });

  it("lead through lists and objects, with keys escaped in the pointer", () => {
    const definition = fields({ "a/b": list(fields({ "~": text({ minLength: 2 }) })) });
    expect(issuesOf(definition, { "a/b": [{ "~": "xx" }, { "~": "x" }, {}] })).toEqual([
      {
        message: 'must have at least 2 characters, not "x"',
        path: ["a/b", 1, "~"],
        pointer: "/a~1b/1/~0",
        keyword: "minLength",
        expected: 2,
      },
      {
        message: "is required",
        path: ["a/b", 2, "~"],
        pointer: "/a~1b/2/~0",
        keyword: "required",
        expected: true,
      },
    ]);
  });

  it.each<[name: string, Definition, value: unknown, messages: string[]]>([
    ["a quote", values(["b"]), 'a"\n', ['must be one of b, not "a\\"\\n"']],
    ["a long text", values(["b"]), "é".repeat(50), [`must be one of b, not "${"é".repeat(40)}"…`]],
    ["a key too many", closed(fields({ a: text() })), { a: "", b: 2 }, ["is not allowed"]],
    [
      "a list that is too long",
      maxItems(1, list(text())),
      ["a", 1],
      ["must be of type string, not 1", "must have at most 1 items, not an array"],
    ],
    [
      "several keywords",
      text({ minLength: 2, pattern: "b" }),
      "a",
      ['must have at least 2 characters, not "a"', 'must match b, not "a"'],
    ],
    [
      "alternatives",
      anyOf(text(), values([1], { type: "integer" })),
      [],
      ["must be of type string, or must be of type integer, not an array"],
    ],
    [
      "one that can be meant",
      anyOf(text({ minLength: 2 }), values([1], { type: "integer" })),
      "a",
      ['must have at least 2 characters, not "a"'],
    ],
    ["a wrong type", list(text()), {}, ["must be of type array, not an object"]],
    ["a long number", text(), 10n ** 99n, [`must be of type string, not 1${"0".repeat(39)}`]],
    ["a function", text(), () => "x", ['must be of type string, not () => "x"']],
  ])("say it in a sentence: %s", (_name, definition, value, messages) => {
    expect(issuesOf(definition, value)?.map(({ message }) => message)).toEqual(messages);
  });

  it.each<[name: string, item: Definition, one: unknown]>([
    ["lists of objects", fields({ a: text(), b: text(), c: text() }), {}],
    ["lists of lists", list(text()), Array.from({ length: 100 })],
    [
      "lists of closed objects",
      closed(fields({}, [])),
      Object.fromEntries([..."abcdefgh"].entries()),
    ],
    ["alternatives", anyOf(list(text()), text()), Array.from({ length: 3000 })],
    ["texts with several faults", text({ minLength: 2, pattern: "b" }), "a"],
  ])("end at 1,000, and so does the walk: %s", (_name, item, one) => {
    let seen = 0;
    const counted: Definition = { check: (value, issues) => (seen++, item.check(value, issues)) };
    const issues = issuesOf(
      list(counted),
      Array.from({ length: 3000 }, () => one),
    );
    expect(issues).toHaveLength(1000);
    expect(seen).toBeLessThan(1001);
    // Places are right up to the last one.
    const last = issues?.at(-1);
    expect(last?.path[0]).toBe(seen - 1);
    expect(last?.pointer).toBe(last?.path.map((key) => `/${key}`).join(""));
  });
});
