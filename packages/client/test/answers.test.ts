import { expect, test } from "vitest";
import type { UnexpectedAnswerError } from "../src/index.ts";
import { json, observed, ServiceSid, shortCode, Sid, text } from "./_observed.ts";

const one = { ServiceSid, Sid };
const html = `<html>${"x".repeat(500)}</html>`;

test.each<[string, () => Response, string]>([
  [
    "a proxy's page",
    text(html, 502, "text/html"),
    "application/json was expected (502, text/html): <html>",
  ],
  [
    "a page with 200",
    text(html, 200, "text/html; charset=utf-8"),
    "application/json was expected (200, text/html",
  ],
  ["truncated JSON", text('{"sid": "SC', 200, "application/json"), "JSON"],
  [
    "no content type",
    () => new Response(new Uint8Array([123, 125])),
    "application/json was expected (200, null)",
  ],
  ["an empty body", text("", 200, "application/json"), "JSON"],
  ["another good status", json(shortCode, 201), "200 was expected (201"],
  [
    "a redirect",
    () => new Response(null, { status: 302, headers: { location: "https://evil.example" } }),
    "200 was expected (302",
  ],
  ["an error without a message", json({ code: 1 }, 404), "an error message was expected (404"],
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
  ["another root", "<Response/>", "XML at 0: only TwilioResponse is wanted"],
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
