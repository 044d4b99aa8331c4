import { expect, type Browser } from "@playwright/test";
import twilio from "twilio";
import { afterAll, afterEach, beforeAll, describe, test } from "vitest";
import { closeServers, serve } from "../_webhook.ts";
import { launch, noBrowser, openPage, says, serveApp } from "./_browser.ts";

const ACCOUNT = "AC1c238e6f7a0441659833ca940b72503d";
const OTHER = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const SERVICE = "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const TOKEN = "0123456789abcdef0123456789abcdef";
const PHONE = "+14155550100";
const THREAD = `#/texts/${ACCOUNT}/67898/${PHONE}`;

let browser: Browser;
let open: Awaited<ReturnType<typeof openPage>> | undefined;
beforeAll(async () => {
  if (!noBrowser) browser = await launch();
});
afterEach(async () => {
  await open?.close();
  open = undefined;
  closeServers();
});
afterAll(() => browser?.close());

describe.skipIf(noBrowser)("the page", { timeout: 30_000 }, () => {
  test("leads from nothing to a conversation with an app", async () => {
    const app = await serveApp((body) => says(`You said ${body}`));
    open = await openPage(browser);
    const { page, mock } = open;
    await expect(page).toHaveURL(`${mock.url}/_mock/`);
    await page.getByLabel("Your app").fill(`${app.origin}/sms`);
    await expect(page.locator(".call pre")).toContainText(`'SmsUrl=${app.origin}/sms'`);
    await page.getByRole("button", { name: "Send the first text" }).click();
    await expect(page.locator(".theirs")).toContainText("You said Hello");

    const [seen] = app.requests;
    const parameters = Object.fromEntries(new URLSearchParams(seen?.body));
    const signature = String(seen?.headers["x-twilio-signature"]);
    const isSigned = twilio.validateRequest(TOKEN, signature, `${app.origin}/sms`, parameters);
    expect([isSigned, parameters["To"], parameters["From"]]).toEqual([true, "67898", PHONE]);

    await page.getByLabel(/^Text 67898/).fill("And\nagain");
    await page.getByLabel(/^Text 67898/).press("Enter");
    await expect(page.locator(".theirs").last()).toContainText("You said And");
    await page.locator(".mine").first().getByRole("link").click();
    const wire = page.getByRole("region", { name: /^(Text to|Message from)/ });
    await expect(wire.getByText(signature)).toBeVisible();
    await expect(wire.locator("pre")).toHaveText(says("You said Hello"));
    await wire.getByRole("link", { name: /^sent as/ }).click();
    await expect(wire.getByRole("link", { name: "Hello" })).toBeVisible();
  });

  test.each([1280, 400])("a long word leaves everything in its place, %i wide", async (width) => {
    open = await openPage(browser, { hash: `_mock/${THREAD}`, viewport: { width, height: 800 } });
    const { page } = open;
    const field = page.getByLabel(/^Text 67898/);
    const send = page.getByRole("button", { name: "Send", exact: true });
    const before = await send.boundingBox();
    await field.fill(`https://example.com/${"x".repeat(300)}`);
    const after = await send.boundingBox();
    expect([after?.x, after?.width]).toEqual([before?.x, before?.width]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
  });

  test("shows the fallback and the alert of an app that fails, and sends the request again", async () => {
    const app = await serveApp((_, path) => (path === "/fallback" ? says("Sorry") : undefined));
    open = await openPage(browser, { smsUrl: `${app.origin}/sms`, hash: `_mock/${THREAD}` });
    const { page, mock } = open;
    await mock.fetch(
      `/2010-04-01/Accounts/${ACCOUNT}/SMS/ShortCodes/SC6b20cb705c1e8f00210049b20b70fce2.json`,
      {
        method: "POST",
        headers: { Authorization: `Basic ${btoa(`${ACCOUNT}:${TOKEN}`)}` },
        body: new URLSearchParams({
          SmsFallbackUrl: `${app.origin}/fallback`,
          SmsFallbackMethod: "POST",
        }),
      },
    );
    await mock.phone(PHONE).text("67898", "Hello");
    await expect(page.locator(".theirs")).toContainText("Sorry");
    await expect(page.locator(".mine .facts")).toContainText("alert");
    await page.locator(".mine .facts").click();
    await expect(page.locator(".alert.error")).toContainText("11200");
    await expect(page.locator(".delivery-head")).toContainText([/Inbound.*500/, /Fallback.*200/]);
    await page.getByRole("button", { name: "Resend" }).first().click();
    await expect(page.locator(".delivery-head")).toHaveCount(3);
    expect(app.requests.map(({ url }) => url)).toEqual(["/sms", "/fallback", "/sms"]);
  });

  test("says which flag allows a URL that is not on this machine", async () => {
    open = await openPage(browser, { smsUrl: "http://192.0.2.1/sms", hash: `_mock/${THREAD}` });
    const { page } = open;
    await page.getByLabel(/^Text 67898/).fill("Hello");
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await expect(page.locator(".alert code")).toHaveText("--allow-webhooks 192.0.2.1");
  });

  test("texts STOP with one click, and shows what Twilio answers for a phone number", async () => {
    open = await openPage(browser, { hash: `_mock/#/texts/${OTHER}/+14155550123/${PHONE}` });
    await open.page.getByRole("button", { name: "STOP" }).click();
    await expect(open.page.locator(".theirs")).toContainText("successfully been unsubscribed");
  });

  test("shows why a service rerouted to a phone number, and a message that fails", async () => {
    open = await openPage(browser, { hash: `_mock/#/texts/${OTHER}/+14155550123/${PHONE}` });
    const { page, mock } = open;
    const send = () =>
      mock.fetch(`/2010-04-01/Accounts/${OTHER}/Messages.json`, {
        method: "POST",
        headers: { Authorization: `Basic ${btoa(`${OTHER}:${TOKEN}`)}` },
        body: new URLSearchParams({ To: PHONE, MessagingServiceSid: SERVICE, Body: "Your code" }),
      });
    await page.getByText("Phone", { exact: true }).click();
    await page.getByLabel("Carrier takes no short codes").check();
    await expect(page.locator(".menu summary")).toHaveText("no short codes");
    await send();
    await expect(page.locator(".theirs")).toContainText("Your code");
    await expect(page.locator(".choice")).toContainText("Short Code Reroute");
    await expect(page.locator(".choice")).toContainText("12345 passed over");

    await page.getByLabel("Next message fails with").selectOption("30003");
    await expect(page.locator(".menu summary")).toContainText("next fails 30003");
    await send();
    await expect(page.locator(".failed")).toContainText("undelivered · error 30003");
    await expect(page.locator(".menu summary")).toHaveText("no short codes");
  });

  test("says why a text was handed to nobody", async () => {
    open = await openPage(browser, { hash: `_mock/#/texts/${OTHER}/12345/${PHONE}` });
    const { page } = open;
    await page.getByLabel(/^Text 12345/).fill("Hello");
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await expect(page.locator(".note")).toContainText(`the service ${SERVICE} has no`);
  });

  test("moves statuses by hand", async () => {
    open = await openPage(browser, {
      settings: { status_pace: "manual" },
      hash: `_mock/#/texts/${OTHER}/54321/${PHONE}`,
    });
    const { page, mock } = open;
    await mock.fetch(`/2010-04-01/Accounts/${OTHER}/Messages.json`, {
      method: "POST",
      headers: { Authorization: `Basic ${btoa(`${OTHER}:${TOKEN}`)}` },
      body: new URLSearchParams({ To: PHONE, From: "54321", Body: "Hi" }),
    });
    for (const status of ["sending", "sent", "delivered"])
      await page.getByRole("button", { name: `Make it ${status}` }).click();
    await expect(page.locator(".theirs .facts")).toContainText("delivered");
  });

  test("lists everything that went over the wire, filters and clears it, also in another tab", async () => {
    const app = await serveApp((body) => (body === "crash" ? undefined : says("Fine")));
    open = await openPage(browser, { smsUrl: `${app.origin}/sms`, hash: "_mock/#/log" });
    const { page, mock } = open;
    const other = await page.context().newPage();
    await other.goto(`${mock.url}/_mock/#/log`);
    await mock.phone(PHONE).text("67898", "works");
    await mock.phone(PHONE).text("67898", "crash");
    for (const tab of [page, other])
      await expect(tab.locator(".delivery-head").first()).toContainText("crash");
    await page.getByLabel("Filter the log").fill("!is:failed");
    await expect(page.locator(".delivery-head")).toHaveCount(1);
    await page.locator(".delivery-head").click();
    await page.locator(".delivery-body").getByRole("link", { name: /works/ }).click();
    await expect(page.locator(".mine.selected")).toContainText("works");
    await page.goBack();
    await page.getByRole("button", { name: "Clear" }).click();
    for (const tab of [page, other])
      await expect(tab.getByText("No requests to apps yet.")).toBeVisible();
  });

  test("attaches media, which nobody loads", async () => {
    const files = await serve();
    const app = await serveApp(() => says("Nice"));
    open = await openPage(browser, { smsUrl: `${app.origin}/sms`, hash: `_mock/${THREAD}` });
    const { page } = open;
    await page.getByRole("button", { name: "Media" }).click();
    await page.getByLabel("URL of a media file").fill(`${files.origin}/cat.png`);
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await expect(page.locator(".theirs")).toContainText("Nice");
    await expect(page.locator(".mine")).toContainText(`${files.origin}/cat.png`);
    expect(files.requests).toEqual([]);
    expect(new URLSearchParams(app.requests[0]?.body).get("MediaContentType0")).toBe("image/png");
  });
});
