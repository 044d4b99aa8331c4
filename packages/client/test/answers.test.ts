import { expect, test } from "vitest";
import { createRawApi20100401 } from "../src/api-2010-04-01.ts";
import type { UnexpectedAnswerError } from "../src/index.ts";
import { ACCOUNT, json, observed, ServiceSid, shortCode, Sid, text } from "./_observed.ts";

const one = { ServiceSid, Sid };
const html = `<html>${"x".repeat(500)}</html>`;

test.each<[string, () => Response, string]>([
  [
    "a proxy's page",
    text(html, 502, "text/html"),
    "expected application/json (502, text/html): <html>",
  ],
  [
    "a page with 200",
    text(html, 200, "text/html; charset=utf-8"),
    "expected application/json (200, text/html",
  ],
  ["truncated JSON", text('{"sid": "SC', 200, "application/json"), "JSON"],
  [
    "no content type",
    () => new Response(new Uint8Array([123, 125])),
    "expected application/json (200, null)",
  ],
  [
    "a script",
    text('{"sid":"SC"}', 200, "application/jsonp"),
    "expected application/json (200, application/jsonp)",
  ],
  ["XML", text("{}", 200, "text/xml"), "expected application/json (200, text/xml)"],
  ["an empty body", text("", 200, "application/json"), "JSON"],
  ["another good status", json(shortCode, 201), "expected 200 (201"],
  [
    "a redirect",
    () => new Response(null, { status: 302, headers: { location: "https://evil.example" } }),
    "expected 200 (302",
  ],
  ["an error without a message", json({ code: 1 }, 404), "expected an error message (404"],
  ["an error that is null", json(null, 404), "null"],
])("FetchShortCode: %s rejects with what came", async (_, answer, message) => {
  const { client } = observed([answer]);
  const error: UnexpectedAnswerError = await client.messagingV1.fetchShortCode(one).then(
    () => Promise.reject(new Error("resolved")),
    (reason: UnexpectedAnswerError) => reason,
  );
  expect(error.name).toBe("UnexpectedAnswerError");
  expect(error.message).toMatch(/^FetchShortCode: /);
  expect(error.message).toContain(message);
  expect(error.excerpt.length).toBeLessThanOrEqual(200);
  expect(error.excerpt).toBe((await error.response.text()).slice(0, 200));
  expect(error.status).toBe(error.response.status);
});

test.each([
  ["another root", "<Response/>", "XML at 0: expected root element <TwilioResponse>"],
  ["half of it", "<TwilioResponse><ShortCode><Sid>SC", "XML at"],
  ["a DOCTYPE", '<!DOCTYPE x [<!ENTITY a "b">]><TwilioResponse/>', "XML at"],
  ["JSON", "{}", "XML at"],
])("FetchShortCode 2008-08-01: XML that is %s rejects with what came", async (_, body, message) => {
  const { client } = observed([text(body, 200, "application/xml; charset=utf-8")]);
  await expect(client.api20080801.fetchShortCode({ ShortCodeSid: Sid })).rejects.toMatchObject({
    name: "UnexpectedAnswerError",
    message: expect.stringContaining(message) as string,
    excerpt: body,
  });
});

test.each([
  "Application/JSON",
  "application/json ; charset=UTF-8",
  "application/problem+json",
  "application/vnd.twilio.v1+json;q=1",
])("FetchShortCode: JSON may come as %s", async (type) => {
  const { client } = observed([text(JSON.stringify(shortCode), 200, type)]);
  expect(await client.messagingV1.fetchShortCode.orThrow(one)).toEqual(shortCode);
});

test.each(["text/xml; charset=utf-8", "TEXT/XML", "application/xml", "application/twilio+xml"])(
  "FetchShortCode 2008-08-01: an error in XML may come as %s",
  async (type) => {
    const body =
      "<TwilioResponse><RestException><Status>404</Status><Message>gone</Message></RestException></TwilioResponse>";
    const { client } = observed([text(body, 404, type)]);
    const { error } = await client.api20080801.fetchShortCode({ ShortCodeSid: Sid });
    expect(error).toMatchObject({ name: "TwilioError", message: "gone", status: 404 });
  },
);

test.each([200, 201])(
  "CreateShortCode: %i is a success, as Twilio documents both",
  async (status) => {
    const { client } = observed([json(shortCode, status)]);
    const created = await client.messagingV1.createShortCode({ ServiceSid, ShortCodeSid: Sid });
    expect([created.data, created.response.status]).toEqual([shortCode, status]);
  },
);

test("CreateShortCode: 202 is not", async () => {
  const { client } = observed([json(shortCode, 202)]);
  await expect(
    client.messagingV1.createShortCode({ ServiceSid, ShortCodeSid: Sid }),
  ).rejects.toThrow("CreateShortCode: expected 200 or 201 (202");
});

test("an error that the document does not list: is a value all the same", async () => {
  const { client } = observed([
    json({ code: 20422, message: "Invalid Parameter", status: 422 }, 422),
  ]);
  const { error } = await client.messagingV1.fetchShortCode(one);
  expect(error).toMatchObject({
    name: "TwilioError",
    status: 422,
    code: 20422,
    message: "Invalid Parameter",
  });
});

test("a good answer: text() gives its body as often as wanted", async () => {
  const { client } = observed([json(shortCode)]);
  const { response } = await client.messagingV1.fetchShortCode(one);
  expect(JSON.parse(await response.text())).toEqual(shortCode);
  expect(await response.text()).toBe(await response.text());
});

test("DeleteMessageXml, low level: a 204 has no XML to decode", async () => {
  const fetch = async () => new Response(null, { status: 204 });
  const api = createRawApi20100401({ accountSid: ACCOUNT, authToken: "secret-token", fetch });
  const { response, error } = await api.DELETE(
    "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.xml",
    { params: { path: { AccountSid: ACCOUNT, Sid: `SM${"a".repeat(32)}` } } },
  );
  expect([response.status, error]).toEqual([204, undefined]);
});
