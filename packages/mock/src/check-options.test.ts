import { expect, test } from "vitest";
import { checkOptions } from "./check-options.ts";
import { InvalidInput } from "./state/parse-json.ts";

test("checkOptions: takes what is given, and what is not", () => {
  const given = { port: 0, contract: "off", spec: ["a"], onAnswer: () => {}, seed: undefined };
  for (const options of [{}, given]) expect(() => checkOptions(options)).not.toThrow();
});

test.each<[object, string]>([
  [{ sms_url: "http://localhost" }, "unknown option sms_url: did you mean smsUrl?"],
  [{ toString: 1 }, "unknown option toString: did you mean "],
  [{ port: "4010" }, 'port must be a whole number from 0 to 65535, not "4010"'],
  [{ port: 65_536 }, "port must be a whole number from 0 to 65535, not 65536"],
  [{ maxWebhooks: 0 }, "maxWebhooks must be a whole number, 1 or more, not 0"],
  [{ contract: "foo" }, 'contract must be one of compiled, prism, off, not "foo"'],
  [{ accounts: null }, "accounts must be one of strict, any, not null"],
  [{ allowOrigins: "http://a" }, 'allowOrigins must be an array of strings, not "http://a"'],
  [{ spec: [1] }, "spec must be an array of strings, not an array"],
  [{ trustProxy: "yes" }, 'trustProxy must be a boolean, not "yes"'],
  [{ now: 5 }, "now must be a function, not 5"],
  [{ seed: "seed.json" }, 'seed must be an object, not "seed.json"'],
  [{ data: () => {} }, "data must be a string, not a function"],
  [{ data: {} }, "data must be a string, not an object"],
])("checkOptions: refuses %j", (options, message) => {
  expect(() => checkOptions(options)).toThrow(InvalidInput);
  expect(() => checkOptions(options)).toThrow(message);
});
