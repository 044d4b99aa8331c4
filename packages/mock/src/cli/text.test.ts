import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMock, type Mock } from "../create-mock.ts";
import { text } from "./text.ts";

let app: Server;
let mock: Mock;
const HI = "<Response><Message>Hi!</Message></Response>";
let answer = HI;

beforeAll(async () => {
  app = createServer((request, response) => {
    response.statusCode = request.url === "/broken" ? 500 : 200;
    response.setHeader("Content-Type", "text/xml");
    response.end(answer);
  }).listen(0, "127.0.0.1");
  await once(app, "listening");
  const { port } = app.address() as AddressInfo;
  mock = await createMock({ smsUrl: `http://127.0.0.1:${port}/sms` });
});
afterAll(async () => {
  await mock.close();
  app.close();
});

async function run(...args: readonly string[]) {
  const lines: string[] = [];
  const isAnswered = await text(args, (line) => lines.push(line), mock.fetch as typeof fetch);
  return { isAnswered, lines };
}

test("prints what the phone sees", async () => {
  expect(await run("--url", mock.url, "--to", "67898", "hello", "there")).toEqual({
    isAnswered: true,
    lines: ["+14155550100 → 67898  hello there", "67898 → +14155550100  Hi!"],
  });
});

test("says what became of a reply that has not arrived", async () => {
  mock.settings({ status_pace: "manual" });
  const open = await run("--url", mock.url, "--to", "67898", "hello");
  expect(open.lines.at(-1)).toBe("67898 → +14155550100  Hi!  (queued)");
  mock.settings({ status_pace: "at_once" });
  await mock.idle();
  mock.phone("+14155550100").failNext(30003);
  const failed = await run("--url", mock.url, "--to", "67898", "hello");
  expect(failed.lines.at(-1)).toBe("67898 → +14155550100  Hi!  (undelivered with 30003)");
});

test.each([
  ['<Message from="54321">x</Message>', false, "(14102 "],
  ["<Say>x</Say>", false, "(14110 "],
  ["", true, "(the app sent no reply)"],
])("says what Twilio would say of %j", async (content, is, line) => {
  answer = `<Response>${content}</Response>`;
  const { isAnswered, lines } = await run("--url", mock.url, "--to", "67898", "hello");
  answer = HI;
  expect([isAnswered, lines.at(-1)]).toEqual([is, expect.stringContaining(line)]);
});

test("shows no characters that turn what a terminal shows", async () => {
  answer = "<Response><Message>a\u009bb\u202ec</Message></Response>";
  const { lines } = await run("--url", mock.url, "--to", "67898", "hello");
  answer = HI;
  expect(lines.at(-1)).toBe("67898 → +14155550100  a?b?c");
});

test("refuses to send nothing", async () => {
  await expect(run("--to", "67898")).rejects.toThrow("text: TEXT is missing");
});

test("says when something else answers at the URL", async () => {
  const other = () =>
    Promise.resolve(new Response("<p>", { headers: { "Content-Type": "text/html" } }));
  await expect(text(["--to", "1", "x"], () => {}, other)).rejects.toThrow(
    "no mock answers at http://127.0.0.1:4010, but something else (200)",
  );
});

test("gives the reason when the mock refuses in plain text", async () => {
  const forbidden = () => Promise.resolve(new Response("Host is not allowed", { status: 403 }));
  await expect(text(["--to", "1", "x"], () => {}, forbidden)).rejects.toThrow(
    "Host is not allowed",
  );
});

test.each([
  [["--from", "123", "x"], '--from: expected a number such as +14155550100, found "123"'],
  [["--media", "cat.png"], '--media: expected an absolute http or https URL, found "cat.png"'],
])("names its own flags in a refusal of %j", async (args, message) => {
  await expect(run("--url", mock.url, "--to", "67898", ...args)).rejects.toThrow(
    new Error(message),
  );
});

test("says how an app is reached when none was", async () => {
  const short_code = { sid: `SC${"1".repeat(32)}`, short_code: "24680" };
  const account = { sid: `AC${"1".repeat(32)}`, auth_token: "token" };
  await mock.reset({
    accounts: [{ ...account, short_codes: [{ ...short_code, sms_url: "http://127.0.0.1:1/" }] }],
  });
  const { isAnswered, lines } = await run("--url", mock.url, "--to", "24680", "hello");
  expect(isAnswered).toBe(false);
  expect(lines.slice(-2)).toEqual([
    expect.stringMatching(/^\(11202 /),
    "(the URL of your app is set with: shortcodes-mock --sms-url http://localhost:3000/sms)",
  ]);
  await mock.reset();
});

test("says why no app was asked", async () => {
  await mock.reset({
    accounts: [
      {
        sid: `AC${"1".repeat(32)}`,
        auth_token: "token",
        short_codes: [{ sid: `SC${"1".repeat(32)}`, short_code: "24680" }],
      },
    ],
  });
  const { isAnswered, lines } = await run("--url", mock.url, "--to", "24680", "hello");
  expect(isAnswered).toBe(false);
  expect(lines.at(-1)).toBe("(no app was requested: the short code 24680 has no SmsUrl)");
});

test("needs to know whom, and whom the mock knows", async () => {
  await expect(run("hello")).rejects.toThrow("text: --to is missing");
  await expect(run("--url", mock.url, "--to", "11111", "hello")).rejects.toThrow(
    'to "11111": no such short code or phone number',
  );
  await expect(
    text(
      ["--to", "1", "x"],
      () => {},
      () => Promise.reject(new Error("refused")),
    ),
  ).rejects.toThrow("no mock answers at http://127.0.0.1:4010");
});
