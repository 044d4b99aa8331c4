import { expect, type Browser } from "@playwright/test";
import { afterAll, afterEach, beforeAll, describe, test } from "vitest";
import { closeServers } from "../_webhook.ts";
import { launch, noBrowser, openPage, says, serveApp } from "./_browser.ts";

const ACCOUNT = "AC1c238e6f7a0441659833ca940b72503d";

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

describe.skipIf(noBrowser)("the page without a mouse", { timeout: 30_000 }, () => {
  test("texts, opens and goes back to the row that was open", async () => {
    const app = await serveApp((body) => says(`You said ${body}`));
    open = await openPage(browser, { smsUrl: `${app.origin}/sms`, hash: "_mock/" });
    const { page, mock } = open;
    const keyboard = page.keyboard;
    for (const last of [0, 1, 2])
      await mock.phone(`+1415555010${last}`).text("67898", `Text ${last}`);
    await expect(page.locator(".row")).toHaveCount(3);

    await keyboard.press("j");
    await keyboard.press("j");
    const row = page.locator(".row").nth(1);
    await expect(row).toBeFocused();
    await expect(page.locator(".thread")).toHaveCount(0);
    await keyboard.press("Enter");
    await expect(page.locator("#composer")).toBeFocused();
    await keyboard.type("jnr?/");
    await keyboard.press("Shift+Enter");
    await keyboard.type("k");
    await keyboard.press("Enter");
    await expect(page.locator(".theirs").last()).toContainText("You said jnr?/");
    expect(new URLSearchParams(app.requests.at(-1)?.body).get("Body")).toBe("jnr?/\nk");
    await keyboard.press("Escape");
    await expect(page.locator(".row[aria-current]")).toBeFocused();

    // Now to a message, to what went over the wire, and all the way back.
    await keyboard.press("Enter");
    await keyboard.press("Shift+Tab");
    for (let tabs = 0; tabs < 8 && !(await isIn(".bubbles")); tabs++)
      await keyboard.press("Shift+Tab");
    await keyboard.press("k");
    await expect(page.locator(".bubble .facts").nth(2)).toBeFocused();
    await keyboard.press("Enter");
    await expect(page.locator("#wire-title")).toBeFocused();
    const before = app.requests.length;
    await keyboard.press("r");
    await expect(page.locator(".delivery-head")).toHaveCount(2);
    expect(app.requests.length).toBe(before + 1);
    await keyboard.press("Escape");
    await expect(page.locator(".bubble .facts").nth(2)).toBeFocused();
    await keyboard.press("Escape");
    await expect(page.locator(".row[aria-current]")).toBeFocused();

    await keyboard.press("/");
    await keyboard.type("+14155550100");
    await expect(page.locator(".row")).toHaveCount(1);
    await keyboard.press("Escape");
    await keyboard.press("n");
    await expect(page.locator("#phone")).toBeFocused();
    await keyboard.press("Escape");
    await keyboard.press("?");
    await expect(page.getByRole("dialog")).toBeVisible();
    await keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);

    async function isIn(selector: string) {
      return page.evaluate(`document.activeElement?.closest(${JSON.stringify(selector)}) !== null`);
    }
  });

  test("Esc closes the settings of a phone first", async () => {
    open = await openPage(browser, { hash: `_mock/#/texts/${ACCOUNT}/67898/+14155550100` });
    const { page } = open;
    await page.locator(".menu summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect(page.locator(".menu summary")).toHaveText("no short codes");
    await page.keyboard.press("Escape");
    await expect(page.locator(".menu-box")).toBeHidden();
    await expect(page.locator(".menu summary")).toBeFocused();
    await page.keyboard.press("Enter");
    await page.getByLabel(/^Text 67898/).click();
    await expect(page.locator(".menu-box")).toBeHidden();
  });

  test("arrows go on scrolling", async () => {
    open = await openPage(browser, {
      hash: `_mock/#/texts/${ACCOUNT}/67898/+14155550100`,
      viewport: { width: 900, height: 400 },
    });
    const { page, mock } = open;
    for (let index = 0; index < 12; index++)
      await mock.receive({ to: "67898", from: "+14155550100", body: `Text ${index}` });
    await expect(page.locator(".mine")).toHaveCount(12);
    const top = () => page.locator(".thread .scroller").evaluate((box) => box.scrollTop);
    await page.locator(".thread .scroller").focus();
    const end = await top();
    await page.keyboard.press("ArrowUp");
    await expect.poll(top).toBeLessThan(end);
  });

  test("is told what arrives", async () => {
    const app = await serveApp(() => says("Hi there"));
    open = await openPage(browser, { smsUrl: `${app.origin}/sms`, hash: "_mock/" });
    await expect(open.page.locator(".start-box")).toBeVisible();
    await open.mock.phone("+14155550100").text("67898", "Hello");
    await expect(open.page.getByRole("log")).toHaveText("67898 to +14155550100: Hi there");
  });

  test("one column at a time on a narrow screen", async () => {
    open = await openPage(browser, { hash: "_mock/", viewport: { width: 360, height: 640 } });
    const { page, mock } = open;
    await mock.receive({ to: "67898", from: "+14155550100", body: "Hello" });
    await expect(page.locator(".row")).toBeVisible();
    await page.locator(".row").click();
    await expect(page.locator(".list")).toBeHidden();
    await page.locator(".mine .facts").click();
    await expect(page.locator(".thread")).toBeHidden();
    await expect(page.locator(".wire")).toBeVisible();
    await page.getByRole("link", { name: "Back to the conversation" }).click();
    await page.getByRole("link", { name: "Back to the conversations" }).click();
    await expect(page.locator(".row")).toBeVisible();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
  });
});
