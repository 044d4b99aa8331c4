import { expect, type Browser } from "@playwright/test";
import { afterAll, afterEach, beforeAll, describe, test } from "vitest";
import { createMock } from "../../src/index.ts";
import { closeServers } from "../_webhook.ts";
import { launch, noBrowser, openPage, says, serveApp } from "./_browser.ts";

const ACCOUNT = "AC1c238e6f7a0441659833ca940b72503d";
const PHONE = "+14155550100";
const THREAD = `_mock/#/texts/${ACCOUNT}/67898/${PHONE}`;

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
  test("keeps its place, the filter and what is typed over a reload", async () => {
    const app = await serveApp(() => says("Hi"));
    open = await openPage(browser, { smsUrl: `${app.origin}/sms`, hash: THREAD });
    const { page, mock } = open;
    await mock.phone(PHONE).text("67898", "Hello");
    await mock.phone("+14155550199").text("67898", "Hello");
    await page.getByLabel("Filter conversations").fill("to:+14155550100");
    await expect(page.locator(".row")).toHaveCount(1);
    await page.locator(".mine .facts").click();
    await page.getByLabel(/^Text 67898/).fill("not sent");
    const url = page.url();
    await page.reload();
    expect(page.url()).toBe(url);
    await expect(page.locator(".mine.selected")).toContainText("Hello");
    await expect(page.locator(".row")).toHaveCount(1);
    await expect(page.getByLabel(/^Text 67898/)).toHaveValue("not sent");
    await page.goBack();
    await expect(page.locator(".selected")).toHaveCount(0);
  });

  test("shows in two tabs what happens, and what was read in one of them", async () => {
    open = await openPage(browser, { hash: THREAD });
    const { page, mock } = open;
    const other = await page.context().newPage();
    await other.goto(`${mock.url}/_mock/#/texts`);
    await expect(other.locator(".start-box")).toBeVisible();
    const send = async (to: string, body: string) =>
      mock.fetch(`/2010-04-01/Accounts/${ACCOUNT}/Messages.json`, {
        method: "POST",
        headers: { Authorization: `Basic ${btoa(`${ACCOUNT}:0123456789abcdef0123456789abcdef`)}` },
        body: new URLSearchParams({ To: to, From: "67898", Body: body }),
      });
    await send("+14155550155", "for somebody else");
    for (const tab of [page, other]) {
      await expect(tab.locator(".row")).toContainText("for somebody else");
      await expect(tab.locator(".unread")).toHaveText("1 unread");
    }
    await expect(other).toHaveTitle("(1) shortcodes-mock");
    await other.locator(".row").click();
    for (const tab of [page, other]) await expect(tab.locator(".unread")).toHaveCount(0);
    await expect(page).toHaveTitle("shortcodes-mock");
  });

  test("works in more tabs than a browser has connections to a server", async () => {
    open = await openPage(browser, { hash: THREAD });
    const { page, mock } = open;
    const tabs = [page];
    for (let count = 2; count <= 9; count++) {
      // What a browser does to the tab before; headless ones show all of them.
      await tabs.at(-1)?.evaluate(`
        Object.defineProperty(document, "hidden", { value: true, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
      `);
      const tab = await page.context().newPage();
      await tab.goto(`${mock.url}/${THREAD}`);
      await expect(tab.getByText("have not texted yet")).toBeVisible();
      tabs.push(tab);
    }
    await mock.receive({ to: "67898", from: PHONE, body: "Hello", account_sid: ACCOUNT });
    await expect((tabs[8] ?? page).locator(".mine")).toContainText("Hello");
    const rested = tabs[6] ?? page;
    await expect(rested.locator(".mine")).toHaveCount(0);
    await rested.evaluate(`
      Object.defineProperty(document, "hidden", { value: false });
      document.dispatchEvent(new Event("visibilitychange"));
    `);
    await expect(rested.locator(".mine")).toContainText("Hello");
  });

  test("says that the mock is away, comes back by itself to another one, and loses no text", async () => {
    open = await openPage(browser, { hash: THREAD });
    const { page, mock } = open;
    await expect(page.getByText("have not texted yet")).toBeVisible();
    await mock.receive({ to: "67898", from: PHONE, body: "before", account_sid: ACCOUNT });
    await expect(page.locator(".mine")).toContainText("before");
    await page.getByLabel(/^Text 67898/).fill("half a thought");
    const port = Number(new URL(mock.url).port);
    await mock.close();
    await expect(page.getByRole("status")).toContainText("does not answer");
    await expect(page.getByRole("button", { name: "Send", exact: true })).toBeDisabled();

    const again = await createMock({ port });
    try {
      await expect(page.getByRole("status")).toBeEmpty({ timeout: 15_000 });
      await expect(page.locator(".mine")).toHaveCount(0);
      await expect(page.getByLabel(/^Text 67898/)).toHaveValue("half a thought");
      await page.getByRole("button", { name: "Send", exact: true }).click();
      await expect(page.locator(".mine")).toContainText("half a thought");
    } finally {
      await page.close();
      await again.close();
    }
  });

  test("follows a reset", async () => {
    open = await openPage(browser, { hash: THREAD });
    const { page, mock } = open;
    await mock.receive({ to: "67898", from: PHONE, body: "before" });
    await expect(page.locator(".mine")).toContainText("before");
    await mock.reset();
    await expect(page.locator(".mine")).toHaveCount(0);
  });

  test("shows what the mock refuses, and keeps the text", async () => {
    open = await openPage(browser, { hash: `_mock/#/texts/${ACCOUNT}/99999/${PHONE}` });
    const { page } = open;
    await page.getByLabel(/^Text 99999/).fill("Hello");
    await page.getByRole("button", { name: "Send", exact: true }).click();
    await expect(page.getByRole("alert")).toContainText('to "99999": no such short code');
    await expect(page.getByLabel(/^Text 99999/)).toHaveValue("Hello");
  });

  test.each([
    ["markup", '<img src=x onerror="document.title=1"><script>document.title=1</script>'],
    ["1,600 characters", "long ".repeat(320)],
    ["text from right to left", "مرحبا \u202eabc"],
  ])("shows %s as it is", async (_, body) => {
    const app = await serveApp((text) => says(text));
    open = await openPage(browser, { smsUrl: `${app.origin}/sms`, hash: THREAD });
    const { page, mock } = open;
    await mock.phone(PHONE).text("67898", body);
    await expect(page.locator(".mine p")).toHaveText(body.trim());
    expect(await page.locator(".mine p").textContent()).toBe(body);
    expect(await page.locator(".desk img, .desk script").count()).toBe(0);
    expect(await page.evaluate("document.documentElement.scrollWidth > innerWidth")).toBe(false);
  });

  test("loads two files, then nothing but the mock's own control plane", async () => {
    const app = await serveApp(() => says("https://example.com/cat.png"));
    open = await openPage(browser, { smsUrl: `${app.origin}/sms`, hash: "_mock/" });
    const { page, mock, urls } = open;
    await expect(page.locator(".start-box")).toBeVisible();
    const paths = urls
      .filter((url) => !url.startsWith("data:"))
      .map((url) => url.slice(mock.url.length));
    expect(paths.slice(0, 2)).toEqual([
      "/_mock/",
      expect.stringMatching(/^\/_mock\/page\/[0-9a-f]{16}\.js$/),
    ]);
    await mock.phone(PHONE).text("67898", "Hello");
    for (const hash of ["#/state", "#/signature", THREAD.slice("_mock/".length)])
      await page.goto(`${mock.url}/_mock/${hash}`);
    await expect(page.locator(".theirs")).toBeVisible();
    expect(
      urls.filter((url) => !url.startsWith(`${mock.url}/_mock/`) && !url.startsWith("data:")),
    ).toEqual([]);
  });
});
