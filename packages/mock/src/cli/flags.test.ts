import { describe, expect, test } from "vitest";
import { parseFlags } from "./flags.ts";

const DEFAULTS = {
  port: 4010,
  log: "text",
  quiet: false,
};

describe("parseFlags", () => {
  test.each(["", "-1", "1e3", "0x10", "65536", "http"])("refuses the port %j", (port) => {
    expect(() => parseFlags([`--port=${port}`])).toThrow(
      `--port: expected a number from 0 to 65535, found ${JSON.stringify(port)}`,
    );
  });

  test("without flags leaves everything but the port to the mock", () => {
    expect(parseFlags([])).toEqual(DEFAULTS);
    expect(parseFlags(["--"])).toEqual(DEFAULTS);
  });

  test.each([
    [["--port", "0"], { port: 0 }],
    [["--port", "65535"], { port: 65_535 }],
    [["--host", "::1"], { host: "::1" }],
    [["--seed", "a.json"], { seed: "a.json" }],
    [["--data", "a.db"], { data: "a.db" }],
    [["--contract", "prism"], { contract: "prism" }],
    [["--accounts", "any"], { accounts: "any" }],
    [["--spec", "a", "--spec", "b"], { spec: ["a", "b"] }],
    [["--public-url", "https://a"], { publicUrl: "https://a" }],
    [["--trust-proxy"], { trustProxy: true }],
    [["--allow-host", "a", "--allow-host", "b"], { allowHosts: ["a", "b"] }],
    [["--allow-origin", "a", "--allow-origin", "b"], { allowOrigins: ["a", "b"] }],
    [["--allow-webhooks", "a", "--allow-webhooks", "b"], { allowWebhooks: ["a", "b"] }],
    [["--log", "json"], { log: "json" }],
    [["--fetch-refs"], { fetchRefs: true }],
    [["--quiet"], { quiet: true }],
  ])("%j changes one thing", (args, changed) => {
    expect(parseFlags(args)).toEqual({ ...DEFAULTS, ...changed });
    expect(parseFlags(["--", ...args])).toEqual({ ...DEFAULTS, ...changed });
  });

  test.each([
    ["--prot=1", "Unknown option '--prot': did you mean --port?"],
    ["--allow-webhook", "Unknown option '--allow-webhook': did you mean --allow-webhooks?"],
    ["--nonsense", "Unknown option '--nonsense': see --help"],
    ["-x", "Unknown option '-x': see --help"],
    ["test", "Unknown command 'test': the only one is text; see --help"],
  ])("says what %s may mean", (flag, message) => {
    expect(() => parseFlags([flag])).toThrow(message);
  });

  test("--help comes before --version", () => {
    expect(parseFlags(["-h", "-v"])).toBe("help");
    expect(parseFlags(["-v"])).toBe("version");
  });
});
