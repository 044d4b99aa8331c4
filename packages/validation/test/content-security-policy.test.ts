import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";

it("works where code must not be made from strings", () => {
  const program = `
    import { operations, validateShortCode } from ${JSON.stringify(import.meta.resolve("@shortcodes/validation/messaging-v1"))};
    let refused = false;
    try { new Function("")(); } catch { refused = true; }
    const { issues } = validateShortCode({ sid: "SC1" });
    const { value } = operations.ListShortCode.query([["PageSize", "5"]]);
    console.log(JSON.stringify({ refused, first: issues[0].pointer, value }));`;
  const flags = ["--disallow-code-generation-from-strings", "--input-type=module"];
  const output = execFileSync(process.execPath, [...flags, "-e", program], { encoding: "utf8" });
  expect(JSON.parse(output)).toEqual({ refused: true, first: "/sid", value: { PageSize: 5 } });
});
