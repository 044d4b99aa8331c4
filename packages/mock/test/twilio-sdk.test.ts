import twilio from "twilio";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Mock } from "../src/index.ts";
import { defaultSeed } from "../src/state/default-seed.ts";
import { mockHttpClient } from "../src/twilio.ts";
import { isSigned, startApp, type App } from "./_app.ts";
import { startMock } from "./_mock.ts";

const [one, two] = defaultSeed.accounts;
if (one === undefined || two === undefined) throw new Error("the default seed has two accounts");

const PHONE = "+14155550100";

let mock: Mock;
beforeEach(async () => {
  mock = await startMock();
});
afterEach(() => mock.close());

/** The SDK pointed at the mock by its public `baseUrl` properties; nothing of it is patched. */
function byBaseUrl(sid: string, token: string) {
  const client = twilio(sid, token);
  client.api.baseUrl = mock.url;
  client.messaging.baseUrl = mock.url;
  return client;
}

const byHttpClient = (sid: string, token: string) =>
  twilio(sid, token, { httpClient: mockHttpClient(mock.url) });

describe.each([
  ["by baseUrl", byBaseUrl],
  ["by mockHttpClient", byHttpClient],
])("the official twilio package, pointed here %s", (_, connect) => {
  test("adds, lists, fetches and removes short codes of a Messaging Service", async () => {
    const { messaging } = connect(two.sid, two.auth_token);
    const service = messaging.v1.services("MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
    const added = await service.shortCodes.create({
      shortCodeSid: "SCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
    });
    expect(added).toMatchObject({
      sid: "SCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
      shortCode: "54321",
      capabilities: ["SMS", "MMS"],
      countryCode: "US",
    });
    expect(added.dateCreated).toBeInstanceOf(Date);
    expect((await service.shortCodes.list({ limit: 20 })).map((found) => found.shortCode)).toEqual([
      "12345",
      "54321",
    ]);
    expect(
      (await service.shortCodes.list({ pageSize: 1 })).map((found) => found.shortCode),
    ).toEqual(["12345", "54321"]);
    expect(await service.shortCodes("SCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb").fetch()).toMatchObject({
      serviceSid: "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    });
    expect(await service.shortCodes("SCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb").remove()).toBe(true);
    await expect(
      service.shortCodes("SCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb").fetch(),
    ).rejects.toMatchObject({ status: 404, code: 20404 });
  });

  test("gets refusals whole: status, code, message, moreInfo", async () => {
    const { messaging } = connect(two.sid, two.auth_token);
    const pool = messaging.v1.services("MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb").shortCodes;
    await expect(
      pool.create({ shortCodeSid: "SCaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" }),
    ).rejects.toMatchObject({
      status: 409,
      code: 21712,
      message: "Phone Number or Short Code is associated with another Messaging Service.",
      moreInfo: "https://www.twilio.com/docs/errors/21712",
    });
    await expect(
      connect(two.sid, "wrong")
        .messaging.v1.services("MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
        .shortCodes.list(),
    ).rejects.toMatchObject({ status: 401, code: 20003 });
  });

  test("creates, fetches, updates, pages and removes Messaging Services", async () => {
    const { services } = connect(two.sid, two.auth_token).messaging.v1;
    const made = await services.create({
      friendlyName: "Polls",
      inboundRequestUrl: "https://example.com/sms",
      inboundMethod: "GET",
      stickySender: false,
      validityPeriod: 60,
      usecase: "poll",
    });
    expect(made).toMatchObject({
      accountSid: two.sid,
      friendlyName: "Polls",
      inboundRequestUrl: "https://example.com/sms",
      inboundMethod: "GET",
      fallbackMethod: "POST",
      stickySender: false,
      smartEncoding: true,
      validityPeriod: 60,
      usecase: "poll",
      useInboundWebhookOnNumber: false,
    });
    expect(made.links["short_codes"]).toMatch(new RegExp(`/v1/Services/${made.sid}/ShortCodes$`));

    const updated = await services(made.sid).update({
      friendlyName: "Votes",
      inboundRequestUrl: "",
    });
    expect(updated).toMatchObject({ friendlyName: "Votes", inboundRequestUrl: null });
    expect(await services(made.sid).fetch()).toMatchObject({ friendlyName: "Votes" });
    expect((await services.list({ pageSize: 2 })).map(({ sid }) => sid)).toEqual([
      made.sid,
      "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      "MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
    ]);

    const pool = services(made.sid).shortCodes;
    await pool.create({ shortCodeSid: "SCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" });
    expect(await services(made.sid).remove()).toBe(true);
    await expect(services(made.sid).fetch()).rejects.toMatchObject({ status: 404, code: 20404 });
    const other = services("MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb").shortCodes;
    const added = await other.create({ shortCodeSid: "SCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" });
    expect(added.serviceSid).toBe("MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb");
    await other(added.sid).remove();

    await expect(services.create({ friendlyName: "x".repeat(65) })).rejects.toMatchObject({
      status: 400,
      code: 20002,
    });
    await expect(services.create({ friendlyName: "x", usecase: "lottery" })).rejects.toMatchObject({
      status: 400,
      code: 21713,
    });
  });

  test("lists, pages, filters, fetches and updates short codes of an account", async () => {
    const { api } = connect(one.sid, one.auth_token);
    const shortCodes = api.v2010.accounts(one.sid).shortCodes;
    const all = await shortCodes.list();
    expect(all).toHaveLength(10);
    expect((await shortCodes.list({ pageSize: 3 })).map(({ sid }) => sid)).toEqual(
      all.map(({ sid }) => sid),
    );
    expect((await shortCodes.list({ limit: 5000 })).length).toBe(10);
    expect((await shortCodes.list({ shortCode: "8*8" })).map(({ shortCode }) => shortCode)).toEqual(
      ["67898", "898001", "24898"],
    );
    expect(
      (await shortCodes.list({ friendlyName: "67898" })).map(({ shortCode }) => shortCode),
    ).toEqual(["67898"]);

    const first = shortCodes("SC6b20cb705c1e8f00210049b20b70fce2");
    const updated = await first.update({
      smsUrl: "http://myapp.com/awesome",
      friendlyName: "Ünï & co",
      smsFallbackUrl: "",
    });
    expect(updated).toMatchObject({
      smsUrl: "http://myapp.com/awesome",
      friendlyName: "Ünï & co",
      smsFallbackUrl: null,
    });
    expect(await first.fetch()).toMatchObject({
      smsUrl: "http://myapp.com/awesome",
      smsMethod: "POST",
      apiVersion: "2010-04-01",
    });
    await expect(first.update({ smsMethod: "PUT" })).rejects.toMatchObject({
      status: 400,
      code: 21403,
    });
  });

  test("pages back and forth", async () => {
    const { api } = connect(one.sid, one.auth_token);
    const first = await api.v2010.accounts(one.sid).shortCodes.page({ pageSize: 4 });
    const second = await first.nextPage();
    const third = await second?.nextPage();
    expect([first, second, third].map((page) => page?.instances.length)).toEqual([4, 4, 2]);
    const back = await third?.previousPage();
    expect(back?.instances.map(({ sid }) => sid)).toEqual(second?.instances.map(({ sid }) => sid));
    expect(await third?.nextPage()).toBeUndefined();
  });

  test("sends, fetches, redacts and deletes messages", async () => {
    const { messages } = connect(one.sid, one.auth_token);
    const sent = await messages.create({ to: PHONE, from: "67898", body: "Ünï & co" });
    expect(sent).toMatchObject({
      sid: expect.stringMatching(/^SM/) as string,
      status: "queued",
      from: "67898",
      direction: "outbound-api",
      numSegments: "1",
      errorCode: null,
    });
    expect(sent.dateCreated).toBeInstanceOf(Date);
    await mock.idle();
    expect(await messages(sent.sid).fetch()).toMatchObject({
      status: "delivered",
      body: "Ünï & co",
    });
    expect(await messages(sent.sid).update({ body: "" })).toMatchObject({
      body: "",
      status: "delivered",
    });
    expect(await messages(sent.sid).remove()).toBe(true);
    await expect(messages(sent.sid).fetch()).rejects.toMatchObject({ status: 404, code: 20404 });
    await expect(messages.create({ to: "67898", from: "67898", body: "x" })).rejects.toMatchObject({
      status: 400,
      code: 21265,
      message: "'To' number cannot be a Short Code: +6XXXX",
      moreInfo: "https://www.twilio.com/docs/errors/21265",
    });
  });

  test("lists, filters and pages messages", async () => {
    const { messages } = connect(one.sid, one.auth_token);
    await mock.fetch("/_mock/clock", {
      method: "PUT",
      body: JSON.stringify({ mode: "frozen", now: "2030-01-02T12:00:00Z" }),
    });
    const sids: string[] = [];
    for (const body of ["1", "2", "3"])
      sids.unshift((await messages.create({ to: PHONE, from: "67898", body })).sid);
    await mock.idle();
    expect((await messages.list()).map(({ sid }) => sid)).toEqual(sids);
    expect((await messages.list({ pageSize: 1 })).map(({ sid }) => sid)).toEqual(sids);
    expect((await messages.list({ limit: 2 })).map(({ sid }) => sid)).toEqual(sids.slice(0, 2));
    const day = (date: number) => new Date(Date.UTC(2030, 0, date));
    expect(await messages.list({ dateSentAfter: day(2), dateSentBefore: day(3) })).toHaveLength(3);
    expect(await messages.list({ dateSent: day(2) })).toHaveLength(3);
    expect(await messages.list({ dateSentAfter: day(3) })).toEqual([]);
    expect(await messages.list({ to: PHONE, from: "12345" })).toEqual([]);
    const page = await (await messages.page({ pageSize: 2 })).nextPage();
    expect(page?.instances.map(({ sid }) => sid)).toEqual(sids.slice(2));
    expect((await page?.previousPage())?.instances).toHaveLength(2);
  });

  test("sends through a service, with its members, schedules and cancels", async () => {
    const { messages, messaging } = connect(two.sid, two.auth_token);
    const messagingServiceSid = "MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
    const service = messaging.v1.services(messagingServiceSid);
    const early = await messages.create({ to: PHONE, messagingServiceSid, body: "1" });
    expect(early).toMatchObject({ status: "accepted", from: null, numSegments: "0" });
    await mock.idle();
    expect(await messages(early.sid).fetch()).toMatchObject({
      status: "failed",
      errorCode: 21704,
      errorMessage: "The Messaging Service contains no phone numbers",
    });
    const added = await service.phoneNumbers.create({
      phoneNumberSid: "PNbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
    });
    expect(added).toMatchObject({
      phoneNumber: "+14155550124",
      capabilities: ["MMS", "SMS", "Voice"],
    });
    expect((await service.phoneNumbers.list()).map(({ sid }) => sid)).toEqual([added.sid]);
    const late = await messages.create({ to: PHONE, messagingServiceSid, body: "2" });
    await mock.idle();
    expect(await messages(late.sid).fetch()).toMatchObject({
      status: "delivered",
      from: "+14155550124",
    });
    const scheduled = await messages.create({
      to: PHONE,
      messagingServiceSid,
      body: "3",
      scheduleType: "fixed",
      sendAt: new Date(Date.now() + 3_600_000),
    });
    expect(scheduled.status).toBe("scheduled");
    expect(await messages(scheduled.sid).update({ status: "canceled" })).toMatchObject({
      status: "canceled",
    });
    expect(await service.phoneNumbers(added.sid).remove()).toBe(true);
    await expect(service.phoneNumbers(added.sid).fetch()).rejects.toMatchObject({ code: 20404 });
  });

  test("sends media, lists them and leads to the file", async () => {
    const { messages } = connect(two.sid, two.auth_token);
    const mediaUrl = ["http://a.example/cat.png", "http://a.example/dog.gif"];
    const { sid, numMedia } = await messages.create({ to: PHONE, from: "54321", mediaUrl });
    expect([sid.slice(0, 2), numMedia]).toEqual(["MM", "2"]);
    await mock.idle();
    const media = await messages(sid).media.list();
    expect(media.map(({ contentType }) => contentType)).toEqual(["image/gif", "image/png"]);
    expect(
      await messages(sid)
        .media(media[0]?.sid ?? "")
        .fetch(),
    ).toMatchObject({ parentSid: sid });
    expect(
      await messages(sid)
        .media(media[0]?.sid ?? "")
        .remove(),
    ).toBe(true);
    expect(await messages(sid).media.list()).toHaveLength(1);
  });
});

describe("the official twilio package beside an app", () => {
  let app: App;
  beforeEach(async () => {
    app = await startApp();
  });
  afterEach(() => app.close());

  test("its TwiML is executed, and it takes inbound messages and status callbacks for signed", async () => {
    const response = new twilio.twiml.MessagingResponse();
    response.message({ statusCallback: `${app.url}/status?x=1&y=%3F` }, "Ünï & <co>");
    const picture = response.message("");
    picture.body("look");
    picture.media("https://a.example/cat.png");
    response.redirect({ method: "GET" }, "/next?a=b+c");
    app.answers["/sms"] = response.toString();
    const end = new twilio.twiml.MessagingResponse();
    end.message("bye");
    app.answers["/next"] = end.toString();
    const { api } = byHttpClient(one.sid, one.auth_token);
    await api.v2010
      .accounts(one.sid)
      .shortCodes("SC6b20cb705c1e8f00210049b20b70fce5")
      .update({ smsUrl: `${app.url}/sms?q=%20` });

    const phone = mock.phone(PHONE);
    const { requests } = await phone.text("867530", "Hello: a+b & c?");
    expect(requests.map(({ error }) => error)).toEqual([null, null]);
    expect((await phone.next()).body).toBe("Ünï & <co>");
    expect(await phone.next()).toMatchObject({
      body: "look",
      media_urls: ["https://a.example/cat.png"],
    });
    expect((await phone.next()).body).toBe("bye");
    await mock.idle();
    expect(app.asked.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual([
      "GET /next",
      "POST /sms",
      "POST /status",
      "POST /status",
      "POST /status",
    ]);
    for (const asked of app.asked) expect(isSigned(asked, one.auth_token), asked.url).toBe(true);
    for (const asked of app.asked) expect(isSigned(asked, two.auth_token + "x")).toBe(false);
  });
});
