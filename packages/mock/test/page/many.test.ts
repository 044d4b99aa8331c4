import { expect, type Browser } from "@playwright/test";
import { afterAll, beforeAll, describe, test } from "vitest";
import type { State } from "../../src/state/types.ts";
import { launch, noBrowser, openPage } from "./_browser.ts";

const ACCOUNT = "AC1c238e6f7a0441659833ca940b72503d";

let browser: Browser;
beforeAll(async () => {
  if (!noBrowser) browser = await launch();
});
afterAll(() => browser?.close());

describe.skipIf(noBrowser)("the page with much on it", { timeout: 60_000 }, () => {
  test("draws what fits of 10,000 conversations and of 1,000 messages, while 200 arrive", async () => {
    const { page, mock, close } = await openPage(browser, {
      seed: withMessages(1000),
      hash: `_mock/#/texts/${ACCOUNT}/67898/+14155550100`,
    });
    try {
      await expect(page.locator(".mine")).toHaveCount(100);
      await expect(page.locator(".earlier")).toHaveText("900 earlier");
      // Reported, not asserted: how long a frame takes depends on who else uses the machine.
      await page.evaluate(`
        globalThis.slow = [];
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) slow.push(Math.round(duration));
        }).observe({ type: "long-animation-frame" });
      `);
      for (let index = 0; index < 200; index++)
        await mock.receive({ to: "67898", from: "+14155550100", body: `New ${index}` });
      await expect(page.locator(".mine").last()).toContainText("New 199");
      const slow = (await page.evaluate("slow")) as number[];
      console.log(`frames over 50 ms while 200 messages arrived: ${slow.join(", ") || "none"} ms`);

      for (let index = 0; index < 10_000; index++)
        await mock.receive({ to: "67898", from: `+1415${5_600_000 + index}`, body: "Hi" });
      await expect(page.locator(".row").first()).toContainText("+14155609999");
      await expect(page.locator(".row")).toHaveCount(200);
      await page.getByLabel("Filter conversations").fill("+14155609876");
      await expect(page.locator(".row")).toHaveCount(1);
    } finally {
      await close();
    }
  });
});

/** The default account with texts of one phone. */
function withMessages(count: number): State {
  const messages = Array.from({ length: count }, (_, index) => ({
    sid: `SM${index.toString(16).padStart(32, "0")}`,
    direction: "inbound" as const,
    from: "+14155550100",
    to: "67898",
    body: `Text ${index}`,
    status: "received" as const,
  }));
  const short_codes = [{ sid: "SC6b20cb705c1e8f00210049b20b70fce2", short_code: "67898" }];
  return { accounts: [{ sid: ACCOUNT, auth_token: "0".repeat(32), short_codes, messages }] };
}
