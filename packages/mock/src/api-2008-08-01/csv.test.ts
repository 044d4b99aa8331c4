import { expect, test } from "vitest";
import { formatCsv } from "./csv.ts";

test("formatCsv: a header of names, then a row each; only what has to be is quoted", () => {
  expect(
    formatCsv([
      { Sid: "SC1", Name: 'a, "b"' },
      { Sid: 2, Name: "a\nb" },
      { Sid: "a\rb", Name: null },
    ]),
  ).toBe('Sid,Name\nSC1,"a, ""b"""\n2,"a\nb"\n"a\rb",\n');
  expect(formatCsv([])).toBe("\n");
});
