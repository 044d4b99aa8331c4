import { describe, expect, it } from "vitest";
import { decoder } from "../src/decoder.ts";
import { fields } from "../src/fields.ts";
import { guard } from "../src/guard.ts";
import { list } from "../src/list.ts";
import { number } from "../src/number.ts";
import {
  boolean,
  clamped,
  decimal,
  either,
  integer,
  repeated,
  separated,
  word,
} from "../src/readers.ts";
import { text } from "../src/text.ts";
import { any } from "../src/type.ts";

describe("readers", () => {
  it.each([
    ["integer", integer, "-7", -7],
    ["integer", integer, "-0", "-0"],
    ["integer", integer, "1.0", "1.0"],
    ["integer", integer, "9007199254740992", "9007199254740992"],
    ["decimal", decimal, "1.25", 1.25],
    ["decimal", decimal, "1.", "1."],
    ["decimal", decimal, "9007199254740993.5", "9007199254740993.5"],
    ["boolean", boolean, "false", false],
    ["boolean", boolean, "False", "False"],
    ["clamped", clamped(50, integer), "51", 50],
    ["clamped", clamped(50, integer), "99999999999999999999999", 50],
    ["clamped", clamped(50, integer), "51.5", "51.5"],
    ["clamped", clamped(50, decimal), "51.5", 50],
    ["clamped", clamped(50, integer), "-51", -51],
    ["either", either(boolean, integer), "true", true],
    ["either", either(boolean, integer), "12", 12],
    ["either", either(boolean, integer), "x", "x"],
    ["separated", separated(",", integer), "1,2,x", [1, 2, "x"]],
    ["separated", separated("|", word), "", [""]],
  ])("%s: %s reads %j as %j", (_name, read, given, value) => {
    expect(read(given)).toEqual(value);
  });
});

const decode = decoder(
  guard("Query", () =>
    fields({ tag: list(text()), limit: number({ minimum: 1 }), other: any() }, [
      "tag",
      "limit",
      "other",
    ]),
  ),
  { tag: repeated(word), limit: integer },
);

describe("decoder", () => {
  it("puts the items of a list together, and takes all else once", () => {
    expect(decode([..."abc"].map((one) => ["tag", one]))).toEqual({
      value: { tag: ["a", "b", "c"] },
    });
    const { issues } = decode([
      ["other", "1"],
      ["limit", "0"],
      ["other", "2"],
    ]);
    expect(issues?.map(({ pointer, keyword }) => [pointer, keyword])).toEqual([
      ["/other", "repeated"],
      ["/limit", "minimum"],
    ]);
  });

  it("makes a list of its own each time", () => {
    const [first, second] = [decode([["tag", "a"]]), decode([["tag", "b"]])];
    expect([first.value, second.value]).toEqual([{ tag: ["a"] }, { tag: ["b"] }]);
  });
});
