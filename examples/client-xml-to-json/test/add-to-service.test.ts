import { createClient } from "@shortcodes/client";
import { createMock, type Mock } from "@shortcodes/mock";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addToService } from "../src/add-to-service.ts";

const HOLDS_12345 = "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const IS_EMPTY = "MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
const SHORT_CODE_12345 = "SCaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

let mock: Mock;
beforeEach(async () => {
  mock = await createMock({ now: () => Date.parse("2026-01-02T03:04:05Z") });
});
afterEach(() => mock.close());

const connect = () =>
  createClient({
    accountSid: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    authToken: "0123456789abcdef0123456789abcdef",
    baseUrl: mock.url,
  });

test("a short code that is in the service already stays there", async () => {
  const added = await addToService(connect(), HOLDS_12345, SHORT_CODE_12345);
  expect(added).toBe("2015-07-30T20:12:31Z");
});

test("a short code of no service is added", async () => {
  const added = await addToService(connect(), IS_EMPTY, "SCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb");
  expect(added).toBe("2026-01-02T03:04:05Z");
});

test("a short code of another service is refused", async () => {
  await expect(addToService(connect(), IS_EMPTY, SHORT_CODE_12345)).rejects.toMatchObject({
    status: 409,
    code: 21712,
  });
});
