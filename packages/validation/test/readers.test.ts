import { describe, expect, it } from "vitest";
import { decoder } from "../src/decoder.ts";
import { fields } from "../src/fields.ts";
import { guard } from "../src/guard.ts";
import { number } from "../src/number.ts";
import { boolean, clamped, integer } from "../src/readers.ts";
import { any } from "../src/type.ts";

describe("readers", () => {
  it.each([
    ["integer", integer, "-7", -7],
    ["integer", integer, "-0", "-0"],
    ["integer", integer, "1.0", "1.0"],
    ["integer", integer, "9007199254740992", "9007199254740992"],
    ["boolean", boolean, "false", false],
    ["boolean", boolean, "False", false],
    ["clamped", clamped(50), "51", 50],
    ["clamped", clamped(50), "99999999999999999999999", 50],
    ["clamped", clamped(50), "51.5", "51.5"],
    ["clamped", clamped(50), "-51", -51],
  ])("%s: %s reads %j as %j", (_name, read, given, value) => {
    expect(read(given)).toEqual(value);
  });
});

const decode = decoder(
  guard("Query", () => fields({ limit: number({ minimum: 1 }), other: any() }, ["limit", "other"])),
  { limit: integer },
);

describe("decoder", () => {
  it("takes each key once", () => {
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

  it("makes an object of its own each time", () => {
    const [first, second] = [decode([["other", "a"]]), decode([["other", "b"]])];
    expect([first.value, second.value]).toEqual([{ other: "a" }, { other: "b" }]);
  });
});
