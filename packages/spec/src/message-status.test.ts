import { expect, test } from "vitest";
import { messageStatusCallback } from "./message-status.ts";

const { schema, examples } = messageStatusCallback.form;
const { delivered } = examples;

test.each(["queued", "sent", "delivered", "undelivered", "failed", "canceled", "read"])(
  "messageStatus: reports %s",
  (status) => {
    const parameters = { ...Object(delivered?.value), SmsStatus: status, MessageStatus: status };
    expect(schema.safeParse(parameters).error).toBeUndefined();
  },
);

test("messageStatus: refuses a status that Twilio does not have", () => {
  const parameters = { ...Object(delivered?.value), MessageStatus: "lost" };
  expect(schema.safeParse(parameters).success).toBe(false);
});
