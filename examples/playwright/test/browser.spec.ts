import { expect, test } from "@playwright/test";
import { MOCK_URL } from "./mock-url.ts";

test.beforeEach(async ({ request }) => {
  await request.post(`${MOCK_URL}/_mock/reset`);
});

test("a short code is added", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("listitem")).toHaveText(["12345"]);
  await page.getByLabel("Sid").fill("SCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb");
  await page.getByRole("button", { name: "Add" }).click();
  await expect(page.getByRole("listitem")).toHaveText(["12345", "54321"]);
});

test("the page shows Twilio's error", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Sid").fill("SCaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
  await page.getByRole("button", { name: "Add" }).click();
  await expect(page.getByRole("alert")).toHaveText("Twilio says 21710");
});
