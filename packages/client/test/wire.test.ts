import { expect, test } from "vitest";
import { ACCOUNT, json, observed, ServiceSid, shortCode, Sid, text } from "./_observed.ts";

const XML = `<?xml version="1.0" encoding="UTF-8"?><TwilioResponse><ShortCodes page="0" numpages="1" pagesize="50" total="0" start="0" end="0"/></TwilioResponse>`;

test("FetchShortCode: asks with credentials, media type and user agent, and nothing else", async () => {
  const { client, sent } = observed([json(shortCode)]);
  await client.messagingV1.fetchShortCode({ ServiceSid, Sid });
  expect(sent).toEqual([
    {
      url: `https://messaging.twilio.com/v1/Services/${ServiceSid}/ShortCodes/${Sid}`,
      method: "GET",
      headers: {
        accept: "application/json",
        authorization: `Basic ${btoa(`${ACCOUNT}:secret-token`)}`,
        "user-agent": expect.stringMatching(/^shortcodes-client\//) as string,
      },
      body: undefined,
    },
  ]);
});

test("ListShortCode: filters and paging go into the query, the client's account into the path", async () => {
  const { client, sent } = observed([text(XML, 200, "application/xml")]);
  await client.api20080801.listShortCode({
    ShortCode: "8*8",
    FriendlyName: "a b&c",
    PageSize: 3,
    Page: undefined,
  });
  expect(sent[0]?.url).toBe(
    `https://api.twilio.com/2008-08-01/Accounts/${ACCOUNT}/SMS/ShortCodes?ShortCode=8*8&FriendlyName=a+b%26c&PageSize=3`,
  );
  expect(sent[0]?.headers.accept).toBe("application/xml");
});

test("UpdateShortCode: sends a form; undefined is left out, an empty string is not", async () => {
  const { client, sent } = observed([json({ ...shortCode })]);
  await client.api20100401.updateShortCode({
    AccountSid: `AC${"b".repeat(32)}`,
    Sid,
    FriendlyName: "Ü & Ö",
    SmsUrl: "",
    SmsMethod: undefined,
  });
  expect(sent[0]).toMatchObject({
    url: `https://api.twilio.com/2010-04-01/Accounts/AC${"b".repeat(32)}/SMS/ShortCodes/${Sid}.json`,
    method: "POST",
    body: "FriendlyName=%C3%9C+%26+%C3%96&SmsUrl=",
  });
  expect(sent[0]?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
});

test("UpdateShortCode: null clears, and is no filter of a list", async () => {
  const { client, sent } = observed([json({ ...shortCode })]);
  await client.api20100401.updateShortCode({ Sid, SmsUrl: null, SmsFallbackUrl: undefined });
  // @ts-expect-error -- there is nothing to clear in a list
  await client.api20100401.listShortCode({ FriendlyName: null });
  expect(sent.map(({ body }) => body)).toEqual(["SmsUrl=", undefined]);
  expect(sent[1]?.url).not.toContain("?");
});

test("headers: each form that fetch takes is taken", async () => {
  const { client, sent } = observed([json(shortCode)], {
    headers: new Headers({ "X-Of": "client" }),
  });
  for (const headers of [new Headers({ "X-Trace": "1" }), [["X-Trace", "1"]], { "X-Trace": "1" }])
    await client.messagingV1.fetchShortCode(
      { ServiceSid, Sid },
      { headers: headers as Record<string, string> },
    );
  expect(sent).toHaveLength(3);
  for (const { headers } of sent)
    expect(headers).toMatchObject({ "x-trace": "1", "x-of": "client" });
});

test("DeleteShortCode: refuses .. before anything is sent", async () => {
  const { client, sent } = observed([json({}, 204)]);
  for (const wrong of ["..", ".", "", "a/b"])
    await expect(
      client.messagingV1.deleteShortCode({ ServiceSid, Sid: wrong }),
    ).rejects.toMatchObject({
      name: "ArgumentError",
      argument: "Sid",
    });
  // @ts-expect-error -- JavaScript may forget it
  await expect(client.messagingV1.deleteShortCode({ ServiceSid })).rejects.toThrow(
    "Sid is missing",
  );
  expect(sent).toEqual([]);
});

test("headers: those of the call go before those of the client, whatever their case", async () => {
  const { client, sent } = observed([json(shortCode)], {
    headers: { "X-Trace": "client", Accept: "text/plain" },
  });
  await client.messagingV1.fetchShortCode({ ServiceSid, Sid }, { headers: { "x-trace": "call" } });
  expect(sent[0]?.headers).toMatchObject({ "x-trace": "call", accept: "text/plain" });
});

test("baseUrl: takes the place of both hosts", async () => {
  const { client, sent } = observed([json(shortCode)], { baseUrl: "http://127.0.0.1:4010" });
  await client.messagingV1.fetchShortCode({ ServiceSid, Sid });
  await client.api20100401.fetchShortCode({ Sid });
  expect(sent.map(({ url }) => new URL(url).origin)).toEqual([
    "http://127.0.0.1:4010",
    "http://127.0.0.1:4010",
  ]);
});

test.each<[string, object]>([
  ["timeout must be a whole number of milliseconds", { timeout: -1 }],
  ["totalTimeout must be a whole number of milliseconds", { totalTimeout: Infinity }],
  ["retries must be a whole number", { retries: Number.NaN }],
  ["headers.x-a must be", { headers: { "x-a": "b\r\nc: d" } }],
  ["headers.x-a must be", { headers: [["x-a", "→"]] }],
  ["maxResponseBytes must be a whole number", { maxResponseBytes: 0 }],
  ["maxResponseBytes must be a whole number", { maxResponseBytes: 1.5 }],
  ["timeout must be a whole number", { timeout: "5" }],
  ["retries must be a whole number", { retries: "2" }],
  ["headers must be an object", { headers: null }],
  ["signal must be an AbortSignal", { signal: {} }],
  ["signal must be an AbortSignal", { signal: null }],
  ["signal must be an AbortSignal", { signal: "[object AbortSignal]" }],
  ["singal is not an option", { singal: AbortSignal.abort() }],
  ["baseUrl is not an option", { baseUrl: "http://127.0.0.1:4010" }],
])("FetchShortCode: %s, before anything is sent", async (message, options) => {
  const { client, sent } = observed([json(shortCode)]);
  await expect(
    client.messagingV1.fetchShortCode({ ServiceSid, Sid }, options),
  ).rejects.toMatchObject({
    name: "ArgumentError",
    message: expect.stringContaining(message) as string,
  });
  expect(sent).toEqual([]);
});
