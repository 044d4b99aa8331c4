import { type Client, createClient } from "@shortcodes/client";
import { createMock, type Mock } from "@shortcodes/mock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { redirect as after } from "../src/after.ts";
import { redirect as before } from "../src/before.ts";

const accountSid = "AC1c238e6f7a0441659833ca940b72503d";
const authToken = "0123456789abcdef0123456789abcdef";

let mock: Mock;
let client: Client;

beforeEach(async () => {
  mock = await createMock();
  client = createClient({ accountSid, authToken, baseUrl: mock.url });
});
afterEach(() => mock.close());

describe.each([
  ["in XML", before],
  ["in JSON", after],
])("redirect %s", (_, redirect) => {
  test("changes every short code of the name, and no other", async () => {
    const all = await mock.state();
    const other = all.accounts[0]?.short_codes?.[1]?.sid ?? "";
    await client.api20100401.updateShortCode.orThrow({ Sid: other, FriendlyName: "67898" });

    expect(await redirect(client, "67898", "https://example.com/sms")).toEqual(["67898", "898001"]);

    const urls = (await mock.state()).accounts[0]?.short_codes?.map(({ sms_url }) => sms_url);
    expect(urls?.filter((url) => url === "https://example.com/sms")).toHaveLength(2);
  });

  test("fails with Twilio's code", async () => {
    await expect(redirect(client, "67898", "ftp://example.com")).rejects.toMatchObject({
      status: 400,
      code: 21402,
    });
  });
});

test("what is changed in XML is seen in JSON", async () => {
  await before(client, "67898", "https://example.com/sms");
  const shortCode = await client.api20100401.fetchShortCode.orThrow({
    Sid: "SC6b20cb705c1e8f00210049b20b70fce2",
  });
  expect(shortCode).toMatchObject({ short_code: "67898", sms_url: "https://example.com/sms" });
});
