// Calls the installed mock through the installed client.
import assert from "node:assert/strict";
import { createClient } from "@shortcodes/client";
import { startMock } from "./start-mock.mjs";

const mock = await startMock();
try {
  const client = createClient({
    accountSid: mock.account,
    authToken: mock.token,
    baseUrl: mock.url,
  });
  const json = await client.api20100401.listShortCode();
  assert.equal(json.data?.short_codes.length, 10);
  const [first] = json.data.short_codes;
  const xml = await client.api20080801.fetchShortCode({ ShortCodeSid: first.sid });
  assert.equal(xml.data?.ShortCode.ShortCode, first.short_code);
  const missing = await client.messagingV1.fetchShortCode({
    ServiceSid: `MG${"f".repeat(32)}`,
    Sid: first.sid,
  });
  assert.equal(missing.error?.code, 20404);
} finally {
  assert.equal(await mock.stop(), 0, "SIGTERM ends the mock cleanly");
}
