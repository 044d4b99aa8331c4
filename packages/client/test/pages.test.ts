import { expect, test } from "vitest";
import { collect } from "./_expect.ts";
import { json, observed, ServiceSid, shortCode } from "./_observed.ts";

const HOST = "https://messaging.twilio.com";
const PATH = `/v1/Services/${ServiceSid}/ShortCodes`;

/** values / options / pages: what is served, how it is asked for, what is asked. */
const page = (codes: readonly string[], next: string | null) =>
  json({
    meta: { next_page_url: next },
    short_codes: codes.map((code) => ({ ...shortCode, short_code: code })),
  });
const three = [
  page(["1", "2"], `${HOST}${PATH}?PageSize=2&Page=1&PageToken=PT2`),
  page(["3", "4"], `${HOST}${PATH}?PageSize=2&Page=2&PageToken=PT4`),
  page(["5"], null),
];

test.each<[number | undefined, string[], number]>([
  [undefined, ["1", "2", "3", "4", "5"], 3],
  [Infinity, ["1", "2", "3", "4", "5"], 3],
  [5, ["1", "2", "3", "4", "5"], 3],
  [4, ["1", "2", "3", "4"], 2],
  [1, ["1"], 1],
  [0, [], 0],
])("items: limit %j gives %j and asks %j times", async (limit, codes, asked) => {
  const { client, sent } = observed(three);
  const items = await collect(
    client.messagingV1.listShortCode.items({ ServiceSid, PageSize: 2 }, { limit }),
  );
  expect(items.map((item) => item.short_code)).toEqual(codes);
  expect(sent.map(({ url }) => url)).toEqual(
    [
      `${HOST}${PATH}?PageSize=2`,
      `${HOST}${PATH}?PageSize=2&Page=1&PageToken=PT2`,
      `${HOST}${PATH}?PageSize=2&Page=2&PageToken=PT4`,
    ].slice(0, asked),
  );
});

test.each<[unknown]>([[Number.NaN], [-1], ["2"], [null]])(
  "items: refuses limit %j",
  async (limit) => {
    const { client, sent } = observed(three);
    const options: object = { limit };
    const walk = collect(client.messagingV1.listShortCode.items({ ServiceSid }, options));
    await expect(walk).rejects.toMatchObject({ name: "ArgumentError", argument: "limit" });
    expect(sent).toEqual([]);
  },
);

test("pages: a page that nobody takes is not asked for", async () => {
  const { client, sent } = observed(three);
  for await (const { items } of client.messagingV1.listShortCode.pages({ ServiceSid }))
    if (items.length > 0) break;
  expect(sent).toHaveLength(1);
});

test("pages: go on from the address that a page gave", async () => {
  const { client, sent } = observed([page(["5"], null)]);
  const from = `${PATH}?PageToken=PT4`;
  expect(
    await collect(client.messagingV1.listShortCode.items({ ServiceSid }, { from })),
  ).toHaveLength(1);
  expect(sent[0]?.url).toBe(`${HOST}${from}`);
});

test.each([
  "https://evil.example/v1",
  "https://messaging.twilio.com.evil.example/",
  "http://messaging.twilio.com/v1",
  "//evil.example/v1",
  "/\\evil.example/v1",
  "https://user@evil.example",
  "data:text/plain,x",
])("pages: the credentials do not follow a link to %s", async (next) => {
  const { client, sent } = observed([page(["1"], next)]);
  await expect(
    collect(client.messagingV1.listShortCode.items({ ServiceSid })),
  ).rejects.toMatchObject({
    name: "UnexpectedAnswerError",
    message: expect.stringMatching(
      /page is at .*, expected https:\/\/messaging\.twilio\.com/,
    ) as string,
  });
  expect(sent).toHaveLength(1);
  const away = client.messagingV1.listShortCode.items({ ServiceSid }, { from: next });
  await expect(collect(away)).rejects.toMatchObject({ name: "ArgumentError" });
  expect(sent).toHaveLength(1);
});

test("pages: refuses to go on from what is not a URL", async () => {
  const { client, sent } = observed(three);
  const walk = collect(
    client.messagingV1.listShortCode.pages({ ServiceSid }, { from: "http://[" }),
  );
  await expect(walk).rejects.toMatchObject({ name: "ArgumentError", argument: "page" });
  expect(sent).toEqual([]);
});

test("pages: a link to the service's own host is followed at the edge or the mock that is in its place", async () => {
  for (const options of [{ edge: "sydney" }, { baseUrl: "http://127.0.0.1:4010" }]) {
    const { client, sent } = observed(three, options);
    await collect(client.messagingV1.listShortCode.items({ ServiceSid }));
    expect(new Set(sent.map(({ url }) => new URL(url).origin)).size).toBe(1);
  }
});

test.each([
  ["is its own next", ["A"], 2],
  ["leads to one before it", ["A", "B", "A"], 3],
  ["leads to one long before it", ["A", "B", "C", "D", "B"], 5],
])("pages: a page that %s ends the walk with an error", async (_, links, asked) => {
  const answers = links.map((link) => page([link], `${HOST}${PATH}?PageToken=${link}`));
  const { client, sent } = observed(answers);
  await expect(
    collect(client.messagingV1.listShortCode.items({ ServiceSid })),
  ).rejects.toMatchObject({
    name: "UnexpectedAnswerError",
    message: expect.stringContaining("was already read") as string,
  });
  expect(sent).toHaveLength(asked);
});

test("pages: a link with http behind a proxy that ends TLS says what to do", async () => {
  const { client } = observed([page(["1"], `http://mock.example${PATH}?Page=1`)], {
    baseUrl: "https://mock.example",
  });
  await expect(collect(client.messagingV1.listShortCode.items({ ServiceSid }))).rejects.toThrow(
    "page is at http://mock.example, expected https://mock.example: correct baseUrl or the server's public URL",
  );
});

test("pages: a body without its list, or with a link that is none, is not what the document says", async () => {
  for (const body of [{}, { meta: {} }, { meta: { next_page_url: "http://[" }, short_codes: [] }]) {
    const { client } = observed([json(body)]);
    const walk = collect(client.messagingV1.listShortCode.pages({ ServiceSid }));
    await expect(walk).rejects.toMatchObject({ name: "UnexpectedAnswerError" });
  }
});

test("pages: an error of the API is thrown", async () => {
  const { client } = observed([
    three[0] ?? page([], null),
    json({ code: 20404, message: "gone" }, 404),
  ]);
  const seen: unknown[] = [];
  const walk = async () => {
    for await (const item of client.messagingV1.listShortCode.items({ ServiceSid }))
      seen.push(item);
  };
  await expect(walk()).rejects.toMatchObject({ name: "TwilioError", code: 20404 });
  expect(seen).toHaveLength(2);
});
