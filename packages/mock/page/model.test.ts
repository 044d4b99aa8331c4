import { expect, test } from "vitest";
import type { LoggedMessage } from "../src/generated/control-types.ts";
import { applied, modelOf } from "./model.ts";

const settings = {
  status_pace: "at_once",
  callback_order: "in_order",
  no_sender: "later",
  loop_limit: "on",
} as const;
const empty = modelOf({ messages: [], deliveries: [], alerts: [], phones: [], settings });
const message = (sid: string, status: LoggedMessage["status"]) =>
  ({ type: "message", data: { sid, status } as LoggedMessage }) as const;

test("a message that moves keeps its place, and what did not change stays the same", () => {
  const before = applied(empty, [message("SM1", "queued"), message("SM2", "queued")]);
  const after = applied(before, [message("SM1", "sent"), message("SM3", "queued")]);
  expect([...after.messages.values()].map(({ sid, status }) => `${sid} ${status}`)).toEqual([
    "SM1 sent",
    "SM2 queued",
    "SM3 queued",
  ]);
  expect(after.alerts).toBe(empty.alerts);
  expect([...before.messages.keys()]).toEqual(["SM1", "SM2"]);
});

test("a message that was deleted is no longer there", () => {
  const before = applied(empty, [message("SM1", "sent"), message("SM2", "sent")]);
  const after = applied(before, [{ type: "message_deleted", data: { sid: "SM1" } }]);
  expect([...after.messages.keys()]).toEqual(["SM2"]);
});

test("the oldest of more than 10,000 messages are forgotten", () => {
  const many = Array.from({ length: 10_005 }, (_, index) => message(`SM${index}`, "received"));
  const { messages } = applied(empty, many);
  expect([messages.size, messages.keys().next().value]).toEqual([10_000, "SM5"]);
});
