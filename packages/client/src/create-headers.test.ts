import { expect, test } from "vitest";
import { createConnection } from "./connection.ts";
import { createHeaders } from "./create-headers.ts";

const accountSid = "AC1c238e6f7a0441659833ca940b72503d";
const headers = { Accept: "text/plain", "X-A": "client", "x-b": "client" };
const connection = createConnection(
  { accountSid, authToken: "token", headers },
  "https://api.example",
);

test("createHeaders: the call's own go before the client's, and those before ours, whatever their case", () => {
  const sent = createHeaders(connection, "application/json", true, { "x-B": "call" });
  expect(Object.fromEntries(sent)).toEqual({
    accept: "text/plain",
    authorization: `Basic ${btoa(`${accountSid}:token`)}`,
    "content-type": "application/x-www-form-urlencoded",
    "user-agent": expect.stringMatching(/^shortcodes-client\//) as string,
    "x-a": "client",
    "x-b": "call",
  });
});

test("createHeaders: without a form there is no type of content", () => {
  expect(createHeaders(connection, "application/json", undefined).has("content-type")).toBe(false);
});
