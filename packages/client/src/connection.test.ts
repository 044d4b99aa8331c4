import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createConnection } from "./connection.ts";
import { createClient } from "./create-client.ts";
import { ArgumentError } from "./errors.ts";

const SERVER = "https://messaging.twilio.com";
const accountSid = "AC1c238e6f7a0441659833ca940b72503d";
const given = { accountSid, authToken: "secret-token" };

beforeEach(() => {
  for (const name of ["ACCOUNT_SID", "API_SECRET", "AUTH_TOKEN", "EDGE", "REGION"])
    vi.stubEnv(`TWILIO_${name}`, "");
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("createConnection: names the option that cannot be used", () => {
  test.each<[string, object]>([
    ["accountSid is missing: pass it or set TWILIO_ACCOUNT_SID", { authToken: "x" }],
    ["authToken is missing: pass it or set TWILIO_AUTH_TOKEN", { accountSid }],
    ["authToken is missing", { accountSid, authToken: undefined }],
    [
      "apiSecret is missing: pass it or set TWILIO_API_SECRET",
      { accountSid, apiKey: `SK${"0".repeat(32)}` },
    ],
    ["accountSid must be", { ...given, accountSid: `SK${"0".repeat(32)}` }],
    ["authToken must be", { ...given, authToken: "secret\ntoken" }],
    ["baseUrl must be", { ...given, baseUrl: "127.0.0.1:4010" }],
    ["baseUrl must be", { ...given, baseUrl: "ftp://127.0.0.1" }],
    ["baseUrl must be", { ...given, baseUrl: "http://user:pass@127.0.0.1" }],
    ["baseUrl must be", { ...given, baseUrl: "http://127.0.0.1/path" }],
    ["baseUrl must be", { ...given, baseUrl: "http://127.0.0.1?query" }],
    ["edge must be", { ...given, edge: "evil.example/" }],
    ["region must be", { ...given, region: "us1.evil" }],
    ["timeout must be", { ...given, timeout: -1 }],
    ["timeout must be", { ...given, timeout: Number.NaN }],
    ["timeout must be", { ...given, timeout: Infinity }],
    ["totalTimeout must be", { ...given, totalTimeout: 0 }],
    ["retries must be", { ...given, retries: 1.5 }],
    ["retryUnsafe must be a boolean", { ...given, retryUnsafe: "yes" }],
    ["fetch must be a function", { ...given, fetch: {} }],
    ["onEvent must be a function", { ...given, onEvent: console }],
    ["headers must be an object", { ...given, headers: "a: b" }],
    ["headers.x-a must be", { ...given, headers: { "x-a": "b\nc" } }],
    ["headers.x-a must be", { ...given, headers: { "x-a": "→" } }],
    ["headers.x-a must be", { ...given, headers: { "x-a": undefined } }],
    ["headers.x a must be", { ...given, headers: { "x a": "b" } }],
    ["accountSid must be a string", { ...given, accountSid: [accountSid] }],
    ["authToken must be a string", { ...given, authToken: 12345 }],
    ["baseUrl must be a string", { ...given, baseUrl: new URL("http://127.0.0.1") }],
    ["edge must be a string", { ...given, edge: null }],
    ["region must be a string", { ...given, region: false }],
    ["timeout must be a whole number", { ...given, timeout: "5" }],
    ["totalTimeout must be a whole number", { ...given, totalTimeout: 5n }],
    ["retries must be a whole number", { ...given, retries: "2" }],
    ["retries must be a whole number", { ...given, retries: [2] }],
    ["maxResponseBytes must be a whole number", { ...given, maxResponseBytes: "1000" }],
    ["retryUnsafe must be a boolean", { ...given, retryUnsafe: null }],
    ["headers must be an object", { ...given, headers: null }],
    ["validation must be an object", { ...given, validation: 1 }],
    ["validation must be an object", { ...given, validation: null }],
    ["signal is not an option", { ...given, signal: AbortSignal.abort() }],
    ["time_out is not an option", { ...given, time_out: 1 }],
    ["constructor is not an option", { ...given, constructor: 1 }],
  ])("%s", (message, options) => {
    const error = capture(() => createConnection(options, SERVER));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.message).toContain(message);
    expect(error.message).not.toContain("secret");
    expect(error.message, "the rule is said in words").not.toMatch(/[$^]/);
    expect((error as ArgumentError).argument).toBe(message.split(/ (?:is|must)/)[0]);
  });
});

test("createClient: refuses the same at once", () => {
  expect(() => createClient({ accountSid })).toThrow("authToken is missing");
});

test.each<[string, unknown]>([
  ["validation must be an object", 1],
  ["validation must be an object", null],
  ["messagingV1 must be an object", { messagingV1: 1 }],
  ["messagingv1 is not an option", { messagingv1: {} }],
])("createClient: %s", (message, validation) => {
  const options: object = { ...given, validation };
  expect(() => createClient(options)).toThrow(message);
});

test("createClient: takes headers in any form", () => {
  const headers = Object.assign(Object.create(null) as object, { "X-A": "b" });
  for (const form of [headers, [["X-A", "b"]], new Headers(headers as Record<string, string>)])
    expect(() => createClient({ ...given, headers: form as Headers })).not.toThrow();
});

test("createConnection: takes the environment for what is not given", () => {
  vi.stubEnv("TWILIO_ACCOUNT_SID", accountSid);
  vi.stubEnv("TWILIO_AUTH_TOKEN", "from-environment");
  vi.stubEnv("TWILIO_EDGE", "sydney");
  const connection = createConnection({}, SERVER);
  expect(connection.accountSid).toBe(accountSid);
  expect(atob(connection.identity.authorization?.slice(6) ?? "")).toBe(
    `${accountSid}:from-environment`,
  );
  expect(connection.baseUrl).toBe("https://messaging.sydney.us1.twilio.com");
  expect(createConnection({ edge: "tokyo", region: "jp1" }, SERVER).baseUrl).toBe(
    "https://messaging.tokyo.jp1.twilio.com",
  );
});

test("createConnection: an API key signs instead of the token", () => {
  const apiKey = `SK${"0".repeat(32)}`;
  const { identity } = createConnection({ accountSid, apiKey, apiSecret: "hush" }, SERVER);
  expect(atob(identity.authorization?.slice(6) ?? "")).toBe(`${apiKey}:hush`);
  vi.stubEnv("TWILIO_API_SECRET", "from-environment");
  const { identity: other } = createConnection({ accountSid, apiKey }, SERVER);
  expect(atob(other.authorization?.slice(6) ?? "")).toBe(`${apiKey}:from-environment`);
});

test.each([
  [{}, "https://messaging.twilio.com"],
  [{ region: "ie1" }, "https://messaging.ie1.twilio.com"],
  [{ edge: "dublin", region: "ie1" }, "https://messaging.dublin.ie1.twilio.com"],
  [{ baseUrl: "http://127.0.0.1:4010/" }, "http://127.0.0.1:4010"],
  [{ baseUrl: "HTTP://Localhost:4010" }, "http://localhost:4010"],
  [{ baseUrl: "http://127.0.0.1:4010", edge: "dublin" }, "http://127.0.0.1:4010"],
])("createConnection: %j goes to %s", (options, origin) => {
  expect(createConnection({ ...given, ...options }, SERVER).baseUrl).toBe(origin);
});

test("createConnection: says which package asks", () => {
  const { identity } = createConnection(given, SERVER);
  expect(identity["user-agent"]).toMatch(/^shortcodes-client\/\d+\.\d+\.\d+/);
});

function capture(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing was thrown");
}
