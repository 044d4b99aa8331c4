import { describe, expect, it } from "vitest";
import { parseCli, UsageError } from "./cli-options.ts";

const BASE = ["--base-url", "http://127.0.0.1:4010", "--token", "t"];

describe("parseCli: refuses", () => {
  it.each([
    ["--base-url is missing", ["--token", "t"]],
    ["--base-url ftp://a is not an http", ["--base-url", "ftp://a", "--token", "t"]],
    [
      "has more than scheme, host and port: use http://a",
      ["--base-url", "http://a/v1", "--token", "t"],
    ],
    ["--token is missing", ["--base-url", "http://127.0.0.1:4010"]],
    ["--document v2 is unknown, expected one of api-2008-08-01", [...BASE, "--document", "v2"]],
    ["--runs: expected a whole number below 1,000,000,000, found 1e9", [...BASE, "--runs", "1e9"]],
    ["--seed: expected a whole number below 1,000,000,000, found -1", [...BASE, "--seed=-1"]],
    [
      "--other-account and --other-token must be given together",
      [...BASE, "--other-account", "AC1"],
    ],
    ...[["--i-know-this-is-destructive"], ["--destructive-host", "a.example"]].map(
      (half): [string, string[]] => [
        "--i-know-this-is-destructive and --destructive-host must be given together",
        [...BASE, ...half],
      ],
    ),
    ["Unknown option '--nonsense'", [...BASE, "--nonsense"]],
    ["Unexpected argument 'x'", [...BASE, "x"]],
    [
      "'--runs' argument is ambiguous. Did you forget to specify the option argument for '--runs'? To",
      [...BASE, "--runs", "-1"],
    ],
  ])("%s", (message, args) => {
    expect(() => parseCli(args, {})).toThrow(UsageError);
    expect(() => parseCli(args, {})).toThrow(message);
  });
});

describe("parseCli", () => {
  it("takes account and token from the environment, as the official SDKs do", () => {
    const environment = { TWILIO_ACCOUNT_SID: "AC1", TWILIO_AUTH_TOKEN: "secret" };
    expect(parseCli(["--base-url", "http://127.0.0.1:4010/"], environment)).toEqual({
      contract: { baseUrl: "http://127.0.0.1:4010", account: "AC1", token: "secret" },
      junit: undefined,
      json: undefined,
      quiet: false,
    });
  });

  it("reads every flag", () => {
    const args = [
      ...BASE,
      ..."--account AC1 --document messaging-v1 --operation FetchShortCode --service MG1".split(
        " ",
      ),
      ..."--phone-number PN1 --sender 67898 --recipient +14155550100".split(" "),
      ..."--short-code SC1 --other-service MG2 --other-account AC2 --other-token u".split(" "),
      ..."--forbidden-account AC3 --forbidden-token v --full-service MG3 --seed 7 --runs 8".split(
        " ",
      ),
      ..."--max-response-time 9 --junit a.xml --json a.json --quiet --show-credentials".split(" "),
      ..."--i-know-this-is-destructive --destructive-host a.example".split(" "),
    ];
    expect(parseCli(args, {})).toEqual({
      contract: {
        baseUrl: "http://127.0.0.1:4010",
        token: "t",
        account: "AC1",
        documents: ["messaging-v1"],
        operations: ["FetchShortCode"],
        service: "MG1",
        phoneNumber: "PN1",
        sender: "67898",
        recipient: "+14155550100",
        shortCode: "SC1",
        otherService: "MG2",
        other: { user: "AC2", password: "u" },
        forbidden: { user: "AC3", password: "v" },
        fullService: "MG3",
        seed: 7,
        runs: 8,
        maxResponseTime: 9,
        showCredentials: true,
        destructive: true,
        destructiveHost: "a.example",
      },
      junit: "a.xml",
      json: "a.json",
      quiet: true,
    });
  });

  it.each([
    ["--help", "help"],
    ["-h", "help"],
    ["--version", "version"],
  ])("%s needs nothing else", (flag, want) => {
    expect(parseCli([flag], {})).toBe(want);
  });
});
