import { expect, test } from "vitest";
import { createMock } from "../src/index.ts";

const AC = `AC${"1".repeat(32)}`;
const SC = `SC${"1".repeat(32)}`;

test("SmsUrl: the mock's own control plane is not reached", async () => {
  const mock = await createMock();
  const account = {
    sid: AC,
    auth_token: "0123456789abcdef0123456789abcdef",
    short_codes: [{ sid: SC, short_code: "67898", sms_url: `${mock.url}/_mock/reset` }],
  };
  await mock.reset({ accounts: [account] });
  const { requests } = await mock.receive({ to: "67898", from: "+14155550100", body: "Hi" });
  expect(requests.map(({ error }) => error?.message)).toEqual([
    expect.stringContaining("on which the mock itself listens"),
  ]);
  expect((await mock.state()).accounts.map(({ sid }) => sid)).toEqual([AC]);
  await mock.close();
});

test("SmsFallbackUrl: the password of the SmsUrl stays with it", async () => {
  const mock = await createMock();
  const short_code = {
    sid: SC,
    short_code: "67898",
    sms_url: `${mock.url.replace("//", "//user:hunter2@")}/sms#rc=0`,
    sms_fallback_url: `${mock.url}/fallback`,
  };
  await mock.reset({ accounts: [{ sid: AC, auth_token: "secret", short_codes: [short_code] }] });
  const { requests } = await mock.receive({ to: "67898", from: "+14155550100", body: "Hi" });
  expect(requests[1]?.parameters["ErrorUrl"]).toBe(`${mock.url}/sms#rc=0`);
  await mock.close();
});
