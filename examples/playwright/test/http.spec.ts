import { expect, test } from "@playwright/test";
import { MOCK_URL } from "./mock-url.ts";

test.beforeEach(async ({ request }) => {
  await request.post(`${MOCK_URL}/_mock/reset`);
});

test("a short code is added", async ({ request }) => {
  const form = { sid: "SCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" };
  const page = await (await request.post("/", { form })).text();
  expect(page).toContain("<li>12345</li><li>54321</li>");
});

test("the page shows that Twilio is not available", async ({ request }) => {
  const fault = { operation: "CreateShortCode", status: 503 };
  await request.put(`${MOCK_URL}/_mock/faults`, { data: [fault] });
  const form = { sid: "SCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" };
  expect(await (await request.post("/", { form })).text()).toContain("Twilio says 20503");
});
