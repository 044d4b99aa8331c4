import { operations as api20080801 } from "@shortcodes/validation/api-2008-08-01";
import { operations as messagingV1 } from "@shortcodes/validation/messaging-v1";
import { expect, test } from "vitest";
import { json, observed, ServiceSid, shortCode, Sid, text } from "../test/_observed.ts";
import { validateWith } from "./validate-with.ts";

const validation = {
  messagingV1: validateWith(messagingV1),
  api20080801: validateWith(api20080801),
};
const whole = {
  ...shortCode,
  account_sid: `AC${"a".repeat(32)}`,
  service_sid: ServiceSid,
  date_created: "2015-07-30T20:12:31Z",
  date_updated: "2015-07-30T20:12:33Z",
  country_code: "US",
  capabilities: ["SMS"],
  url: `https://messaging.twilio.com/v1/Services/${ServiceSid}/ShortCodes/${Sid}`,
};

test("validateWith: passes what fits", async () => {
  const { client } = observed([json(whole)], { validation });
  expect((await client.messagingV1.fetchShortCode({ ServiceSid, Sid })).data).toEqual(whole);
});

test("validateWith: passes each success that the document has", async () => {
  for (const status of [200, 201]) {
    const { client } = observed([json(whole, status)], { validation });
    const created = await client.messagingV1.createShortCode({ ServiceSid, ShortCodeSid: Sid });
    expect(created.data).toEqual(whole);
  }
});

test("validateWith: checks what is sent for null: an empty text in a form", async () => {
  const { client, sent } = observed([json({})], {
    validation: { messagingV1: validateWith(messagingV1) },
  });
  const update = client.messagingV1.updateService({ Sid: ServiceSid, FallbackUrl: null });
  await expect(update).rejects.toMatchObject({ name: "UnexpectedAnswerError" });
  expect(sent[0]?.body).toBe("FallbackUrl=");
});

test.each<[string, object]>([
  ["ServiceSid", { ServiceSid: "MG1" }],
  ["PageSize", { ServiceSid, PageSize: 0 }],
  ["Page", { ServiceSid, Page: -1 }],
])("validateWith: refuses a bad %s before anything is sent", async (argument, parameters) => {
  const { client, sent } = observed([json({})], { validation });
  const call = client.messagingV1.listShortCode(parameters as { ServiceSid: string });
  await expect(call).rejects.toMatchObject({
    name: "ArgumentError",
    argument,
    issues: expect.arrayContaining([expect.objectContaining({ path: [argument] })]) as object[],
  });
  expect(sent).toEqual([]);
});

test("validateWith: refuses a bad form before anything is sent", async () => {
  const { client, sent } = observed([text("", 500, "application/xml")], { validation });
  const call = client.api20080801.updateShortCode({ ShortCodeSid: Sid, SmsUrl: "ftp://x" });
  await expect(call).rejects.toMatchObject({ name: "ArgumentError", argument: "SmsUrl" });
  expect(sent).toEqual([]);
});

test("validateWith: an answer that does not fit is not what the document says", async () => {
  for (const wrong of [
    { ...whole, sid: 7 },
    { ...whole, capabilities: "SMS" },
  ]) {
    const { client } = observed([json(wrong)], { validation });
    await expect(client.messagingV1.fetchShortCode({ ServiceSid, Sid })).rejects.toMatchObject({
      name: "UnexpectedAnswerError",
      issues: [{ path: [expect.any(String) as string] }],
    });
  }
});

test("validateWith: an error with a code or status that the operation cannot give is not what the document says", async () => {
  const envelope = { message: "no", more_info: "https://www.twilio.com/docs/errors/1" };
  for (const [status, code] of [
    [404, 20003],
    [422, 20422],
  ] as const) {
    const { client } = observed([json({ ...envelope, status, code }, status)], { validation });
    const call = client.messagingV1.fetchShortCode({ ServiceSid, Sid });
    await expect(call).rejects.toMatchObject({ name: "UnexpectedAnswerError", status });
  }
  const { client } = observed([json({ ...envelope, status: 404, code: 20404 }, 404)], {
    validation,
  });
  expect((await client.messagingV1.fetchShortCode({ ServiceSid, Sid })).error?.code).toBe(20404);
});
