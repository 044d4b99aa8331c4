import { expect, test } from "vitest";
import type { LoggedMessage } from "../src/generated/control-types.ts";
import { conversationsOf } from "./conversations.ts";
import { createFilter } from "./filter.ts";

const message = (changes: Partial<LoggedMessage>): LoggedMessage => ({
  sid: "SM1",
  account_sid: "AC1",
  direction: "inbound",
  from: "+14155550100",
  to: "67898",
  body: "Hello World",
  media_urls: [],
  status: "received",
  error_code: null,
  num_segments: 1,
  messaging_service_sid: null,
  sender_choice: null,
  date_created: "2011-07-13T02:07:05Z",
  ...changes,
});
const messages = [
  message({}),
  message({
    sid: "SM2",
    direction: "outbound-api",
    from: "12345",
    to: "+14155550101",
    body: "Sale",
    status: "failed",
    error_code: 30001,
  }),
  message({ sid: "SM3", from: "+14155550102", body: "", media_urls: ["http://localhost/a.png"] }),
];
const found = (filter: string) =>
  conversationsOf(
    messages,
    [
      {
        id: 1,
        at: "",
        account_sid: "AC1",
        message_sid: "SM3",
        code: 11200,
        level: "error",
        message: "",
        url: null,
      },
    ],
    {},
  )
    .filter(createFilter(filter))
    .map(({ last }) => last.sid);

test.each([
  ["", ["SM3", "SM2", "SM1"]],
  ["hello world", ["SM1"]],
  ["67898", ["SM3", "SM1"]],
  ["!67898", ["SM2"]],
  ["sm2", ["SM2"]],
  ["from:12345", ["SM2"]],
  ["to:+1415555", ["SM2"]],
  ["is:failed", ["SM2"]],
  ["is:unread", ["SM2"]],
  ["is:alert", ["SM3"]],
  ["has:media", ["SM3"]],
  ["!has:media !is:failed", ["SM1"]],
  ["status:rec", ["SM3", "SM1"]],
  ["is:nonsense", []],
])("the filter %j finds %j", (filter, want) => {
  expect(found(filter)).toEqual(want);
});

test("what was read counts up to the last message that was looked at", () => {
  const replies = ["SM5", "SM6", "SM7"].map((sid) =>
    message({ sid, direction: "outbound-reply", from: "67898", to: "+14155550100" }),
  );
  const unread = (read: Record<string, string>) =>
    conversationsOf([...messages, ...replies], [], read)[0]?.unread;
  expect(unread({})).toBe(3);
  expect(unread({ "AC1/67898/+14155550100": "SM6" })).toBe(1);
  expect(unread({ "AC1/67898/+14155550100": "of another mock" })).toBe(3);
});
