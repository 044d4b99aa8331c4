import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { closeServers } from "../_webhook.ts";
import { launch, noBrowser, openPage, says, serveApp } from "./_browser.ts";

const ACCOUNT = "AC1c238e6f7a0441659833ca940b72503d";
const OTHER = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
beforeAll(async () => {
  if (!noBrowser) browser = await launch();
});
afterEach(closeServers);
afterAll(() => browser?.close());

describe.skipIf(noBrowser).each([
  ["light", 1280],
  ["dark", 1280],
  ["light", 390],
  ["dark", 390],
] as const)("axe finds nothing, %s, %i wide", { timeout: 60_000 }, (colorScheme, width) => {
  test("on any view", async () => {
    const app = await serveApp((body) => (body === "crash" ? undefined : says(`You said ${body}`)));
    const { page, mock, close } = await openPage(browser, {
      smsUrl: `${app.origin}/sms`,
      hash: "_mock/",
      colorScheme,
      reducedMotion: "reduce",
      viewport: { width, height: 800 },
    });
    const violations: string[] = [];
    const look = async (name: string, ready: string) => {
      await page.locator(ready).first().waitFor();
      // By the protocol, which no Content-Security-Policy stops.
      await page.evaluate(axe);
      const found = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      for (const { id, nodes } of found.violations)
        violations.push(...nodes.map(({ html }) => `${name}: ${id} ${html.slice(0, 150)}`));
    };
    const visit = (hash: string) => page.goto(`${mock.url}/_mock/${hash}`);
    try {
      await look("start", ".start-box");
      mock.phone("+14155550100").carrier({ takesShortCodes: false });
      const phone = mock.phone("+14155550101");
      for (const body of ["Hello", "crash"]) await phone.text("67898", body);
      await mock.phone("+14155550100").text("+14155550123", "Hello");
      await visit("#/texts");
      await look("list", ".row");
      await visit(`#/texts/${ACCOUNT}/67898/+14155550101`);
      await look("conversation", ".theirs");
      await page.locator(".menu summary").click();
      await look("phone", ".menu-box");
      await visit("#/texts");
      await visit(`#/texts/${ACCOUNT}/67898/+14155550101`);
      await page.locator(".mine .facts").last().click();
      await look("wire", ".alert");
      await visit(`#/texts/${OTHER}/+14155550123/+14155550100`);
      await look("phone number", ".theirs");
      await visit("#/log");
      await page.locator(".delivery-head").first().click();
      await look("log", ".delivery-body");
      await visit("#/state");
      await page.getByLabel("SmsUrl of 67898").fill("http://localhost/other");
      await page.getByRole("button", { name: "Inject" }).click();
      await look("state", ".faults");
      await visit("#/signature");
      await page.getByLabel("URL that the app saw").fill("https://example.com/");
      await look("signature", ".reasons");
      await page.getByLabel("URL that the app saw").press("Escape");
      await page.keyboard.press("?");
      await look("keys", "dialog");
    } finally {
      await close();
    }
    expect(violations).toEqual([]);
  });
});
