import { expect, type Browser } from "@playwright/test";
import { afterAll, afterEach, beforeAll, describe, test } from "vitest";
import { closeServers } from "../_webhook.ts";
import { launch, noBrowser, openPage, says, serveApp } from "./_browser.ts";

const OTHER = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const SERVICE = "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

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

describe.skipIf(noBrowser)("the state on the page", { timeout: 30_000 }, () => {
  test("URLs are edited by the API that Twilio documents, which is shown as curl", async () => {
    open = await openPage(browser, { hash: "_mock/#/state" });
    const { page, mock } = open;
    await page.getByLabel("SmsUrl of 67898", { exact: true }).fill("http://localhost:3000/it's");
    await expect(page.locator(".call pre")).toContainText(
      String.raw`--data-urlencode 'SmsUrl=http://localhost:3000/it'\''s'`,
    );
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.locator(".call")).toHaveCount(0);
    await page.getByLabel("InboundRequestUrl of Alerts").fill("http://localhost:3000/in");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.locator(".call")).toHaveCount(0);
    const { accounts } = await mock.state();
    expect(accounts[0]?.short_codes?.[0]?.sms_url).toBe("http://localhost:3000/it's");
    expect(accounts[1]?.services?.[0]?.inbound_request_url).toBe("http://localhost:3000/in");

    await page.getByLabel("SmsUrl of 67898", { exact: true }).fill("not a URL");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("alert")).toContainText("21402");
    await expect(page.locator(".order").first()).toHaveText("12345 US+14155550123 US");
  });

  test("a service without a URL is pointed at an app by its own URL", async () => {
    const app = await serveApp(() => says("Hi"));
    open = await openPage(browser, { hash: "_mock/#/new" });
    const { page, mock } = open;
    await page.getByLabel("Text to").selectOption({ label: "12345 in Alerts" });
    await page.getByLabel("Your app").fill(`${app.origin}/sms`);
    await expect(page.locator(".call pre")).toContainText(`/v1/Services/${SERVICE}`);
    await page.getByRole("button", { name: "Send the first text" }).click();
    await expect(page.locator(".theirs")).toContainText("Hi");
    const [, other] = (await mock.state()).accounts;
    expect([other?.sid, other?.services?.[0]?.inbound_request_url]).toEqual([
      OTHER,
      `${app.origin}/sms`,
    ]);
  });

  test("clock, sending and faults are set, and a reset brings back the start", async () => {
    open = await openPage(browser, { hash: "_mock/#/state" });
    const { page, mock } = open;
    const get = async (name: string) => (await mock.fetch(`/_mock/${name}`)).json();
    await page.getByRole("button", { name: "Freeze" }).click();
    await expect(page.getByText("frozen")).toBeVisible();
    const frozen = (await get("clock")) as { now: string };
    await page.getByRole("button", { name: "+1 h" }).click();
    await expect
      .poll(async () => Date.parse(((await get("clock")) as { now: string }).now))
      .toBe(Date.parse(frozen.now) + 3_600_000);
    await page.getByLabel("Statuses change").selectOption("manual");
    await page.getByLabel("Operation").fill("CreateMessage");
    await page.getByRole("button", { name: "Inject" }).click();
    await expect(page.locator(".faults")).toContainText(
      "operation=CreateMessage times=1 status=429",
    );
    expect(await get("faults")).toEqual([
      { operation: "CreateMessage", times: 1, status: 429, retry_after: 1 },
    ]);
    expect(mock.settings().status_pace).toBe("manual");
    await page.getByRole("button", { name: "Remove fault 1" }).click();
    await expect(page.locator(".faults")).toHaveCount(0);
    page.once("dialog", (dialog) => void dialog.accept());
    await page.getByRole("button", { name: "Reset" }).click();
    await expect(page.getByLabel("Statuses change")).toHaveValue("at_once");
    expect(await get("clock")).toMatchObject({ mode: "real" });
  });

  test("says why an app refuses a signature", async () => {
    const app = await serveApp(() => says("Hi"));
    open = await openPage(browser, { smsUrl: `${app.origin}/sms`, hash: "_mock/#/signature" });
    const { page, mock } = open;
    await mock.phone("+14155550100").text("67898", "Hello you");
    const seen = app.requests[0]?.body ?? "";
    await page.getByLabel("URL that the app saw").fill(`${app.origin}/sms`);
    await page.getByLabel(/^Parameters/).fill(seen);
    await expect(page.locator(".note")).toContainText("another AuthToken");
    await page.getByLabel("URL that the app saw").fill("https://example.com/sms");
    // What is not filled in is taken for what was sent.
    await page.getByLabel(/^Parameters/).fill("");
    await expect(page.locator(".reasons li")).toContainText([/TLS/, /host/]);
    await page.getByLabel(/^Parameters/).fill("{}");
    await expect(page.locator(".reasons li")).toContainText([/TLS/, /host/, /no parameters/]);
  });
});
