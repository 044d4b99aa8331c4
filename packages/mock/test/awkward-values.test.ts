import { expect, test } from "vitest";
import { ask } from "./_api.ts";
import { messagesPath, useLiving } from "./_living.ts";
import { account, CODE, FREE_NUMBER, MMS_CODE, PHONE, SERVICE } from "./_senders.ts";

const living = useLiving();
const { control, post } = living;
const media = (MediaUrl: string) => post({ To: PHONE, From: MMS_CODE, MediaUrl });
const inbound = (more: object) =>
  control("POST", "messages", { to: FREE_NUMBER, from: PHONE, body: "Hi", ...more });

/** Whatever comes in is refused, or kept in a form that every answer and the state can carry. */
test.each<readonly [name: string, send: () => Promise<{ readonly status: number }>]>([
  ["a media URL in another script", () => media("https://a.example/日本.png")],
  ["a media URL with blanks", () => media("https://a.example/my photo.png")],
  ["a media URL with markup and brackets", () => media('http://a.example/"<>|{}[]?"<>|{}[]')],
  ["a media URL with half an escape", () => media("http://a.example/100%")],
  ["a media URL in capitals", () => media("HTTP://A.example/1.png")],
  ["a media URL with a line break", () => media("http://a.example/1.png\r\nX-Header: 1")],
  ["a media URL with a NUL", () => media("http://a.example/1\u0000.png")],
  [
    "a StatusCallback in capitals",
    () => post({ To: PHONE, From: CODE, Body: "Hi", StatusCallback: "HTTP://127.0.0.1:1/" }),
  ],
  [
    "a service's StatusCallback in capitals",
    async () => {
      const path = `/v1/Services/${SERVICE}`;
      await ask(living.mock, account, path, { StatusCallback: "HTTP://127.0.0.1:1/" });
      return post({ To: PHONE, MessagingServiceSid: SERVICE, Body: "Hi" });
    },
  ],
  ["an inbound control character", () => inbound({ body: "a\u0007b" })],
  ["an inbound NUL", () => inbound({ body: "\u0000" })],
  ["an inbound noncharacter", () => inbound({ body: "\ufffe" })],
  ["an inbound half surrogate pair", () => inbound({ body: "\ud800" })],
  [
    "inbound media of a long type",
    () => inbound({ media: [{ url: "http://a.example/", content_type: "a".repeat(201) }] }),
  ],
  [
    "inbound media of a type with a control character",
    () => inbound({ media: [{ url: "http://a.example/", content_type: "a\u0001" }] }),
  ],
  [
    "a reply in plain text with a control character",
    () => {
      living.app.answers["/sms"] = { type: "text/plain", body: "\u0007hi" };
      return inbound({});
    },
  ],
  [
    "a reply with media in another script, and a long callback",
    () => {
      const callback = `HTTP://127.0.0.1:1/${"x".repeat(5000)}`;
      living.app.answers["/sms"] =
        `<Response><Message statusCallback="${callback}"><Body>x</Body><Media>http://a.example/ä|b?{}</Media></Message></Response>`;
      return inbound({});
    },
  ],
])("%s breaks neither the lists nor the state", async (_, send) => {
  const { status } = await send();
  expect(status).toBeLessThan(500);
  await living.mock.idle();
  const { status: exported, text } = await control("GET", "state");
  expect(exported).toBe(200);
  for (const path of [".json", ".xml"]) expect((await living.get(path)).status).toBe(200);
  expect((await ask(living.mock, account, `${messagesPath("")}`)).status).toBe(200);
  const { accounts } = JSON.parse(text) as {
    readonly accounts: readonly {
      readonly media: readonly { sid: string; parent_sid: string }[];
    }[];
  };
  for (const { sid, parent_sid: parent } of accounts.flatMap((one) => one.media))
    expect((await living.get(`/${parent}/Media/${sid}`)).status).toBe(307);
  expect((await control("PUT", "state", JSON.parse(text))).status).toBe(204);
});
