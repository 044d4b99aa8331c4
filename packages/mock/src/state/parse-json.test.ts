import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { State } from "@shortcodes/validation/mock-control";
import { parseJson } from "./parse-json.ts";

const parse = (lines: readonly string[], ...path: readonly (string | number)[]) =>
  parseJson(lines.join("\n"), State, () => ({ path, message: "is wrong" }));

const account = `"sid": "AC${"1".repeat(32)}"`;
const LINES = [
  "{",
  '"accounts": [',
  `{ ${account}, "auth_token": "a\\"\\\\", "short_codes": [`,
  `{"sid": "SC${"1".repeat(32)}",`,
  '"short_code":',
  '"12345"},',
  `{"sid": "SC${"2".repeat(32)}", "short_code": "12346"}`,
  "]},",
  `{ "sid": "AC${"2".repeat(32)}", "auth_token": "{[,:" }`,
  "]}",
];

describe("parseJson", () => {
  test.each([
    [1, [], "the document"],
    [2, ["accounts"], "accounts"],
    [3, ["accounts", 0], "accounts[0]"],
    [3, ["accounts", 0, "auth_token"], "accounts[0].auth_token"],
    [4, ["accounts", 0, "short_codes", 0], "accounts[0].short_codes[0]"],
    [6, ["accounts", 0, "short_codes", 0, "short_code"], "accounts[0].short_codes[0].short_code"],
    [7, ["accounts", 0, "short_codes", 1, "sid"], "accounts[0].short_codes[1].sid"],
    [4, ["accounts", 0, "short_codes", 0, "sms_url"], "accounts[0].short_codes[0].sms_url"],
    [9, ["accounts", 1, "auth_token"], "accounts[1].auth_token"],
    [9, ["accounts", 1, "services", 5], "accounts[1].services[5]"],
  ])("a problem is on line %i at %j", (line, path, place) => {
    expect(() => parse(LINES, ...path)).toThrow(`line ${line}: ${place} is wrong`);
  });

  test("what is not JSON is on the line where it stops being it", () => {
    expect(() => parse(["{", '"accounts": [', "1 2", "]", "}"])).toThrow(/^line 3: not JSON/);
    expect(() => parse(["{", '"accounts": [', ""])).toThrow(/^line 3: not JSON/);
    expect(() => parse(["{", '"accounts": [', "oops", "]", "}"])).toThrow(
      /^line 3: not JSON: Unexpected token 'o'$/,
    );
  });

  test("a byte order mark is no part of it, and UTF-16 is told so", () => {
    expect(parseJson('\ufeff{"accounts": []}', State)).toEqual({ accounts: [] });
    expect(() => parse(["\ufeff{", '"accounts": [', "1 2"])).toThrow(/^line 3: not JSON/);
    expect(() => parse(["{\0}\0"])).toThrow(
      "not JSON: it has NUL characters, as UTF-16 has; save it as UTF-8",
    );
  });

  test.each([
    `{"accounts": [{${account}, "auth_token": "hunter2" oops}]}`,
    `{"accounts": [{${account}, "auth_token": hunter2}]}`,
    `{"accounts": [{${account}, "auth_token":\n\n\n\n\n"hunter2",]}]}`,
    `{"accounts": [{${account}, "auth_token": ["hunter2"]}]}`,
    `{"accounts": [{${account}, "auth_token": "hunter2${"x".repeat(9000)}"}]}`,
    `{"accounts": [{${account}, "auth_token": "", "api_keys": [{"sid": "SK", "secret": "hunter2"}]}]}`,
  ])("no secret is quoted (case %#)", (text) => {
    let thrown: unknown;
    try {
      parseJson(text, State);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Error);
    expect(inspect(thrown)).not.toMatch(/hunter|unter2/);
  });

  test("what fits is given back", () => {
    expect(parseJson('{"accounts": []}', State)).toEqual({ accounts: [] });
  });
});
