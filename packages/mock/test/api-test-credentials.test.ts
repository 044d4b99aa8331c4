import { describe, expect, test } from "vitest";
import { ask } from "./_api.ts";
import { messagesPath, useLiving } from "./_living.ts";
import { CODE, PHONE, testAccount } from "./_senders.ts";

const living = useLiving();
const { post } = living;

describe("CreateMessage with test credentials", () => {
  const send = (From: string, To: string) => post({ From, To, Body: "x" }, ".json", testAccount);
  test.each([
    [
      "+15005550001",
      PHONE,
      400,
      21212,
      "The 'From' number +15005550001 is not a valid phone number, shortcode, or alphanumeric sender ID.",
    ],
    [
      "+15005550007",
      PHONE,
      400,
      21606,
      "The From phone number +15005550007 is not a valid, SMS-capable inbound phone number or short code for your account.",
    ],
    ["+15005550008", PHONE, 429, 21611, "SMS queue is full."],
    [
      CODE,
      PHONE,
      400,
      21606,
      `The From phone number ${CODE} is not a valid, SMS-capable inbound phone number or short code for your account.`,
    ],
    ["+15005550006", "+15005550001", 400, 21211, "Invalid 'To' Phone Number: +15005550001"],
    [
      "+15005550006",
      "+15005550002",
      400,
      21612,
      "Message cannot be sent with the current combination of 'To' (+15005550002) and/or 'From' (+15005550006) parameters",
    ],
    [
      "+15005550006",
      "+15005550003",
      400,
      21408,
      "Permission to send an SMS has not been enabled for the region indicated by the 'To' number: +15005550003",
    ],
    ["+15005550006", "+15005550004", 400, 21610, "Attempt to send to unsubscribed recipient"],
    ["+15005550006", "+15005550009", 400, 21614, "To number: +15005550009, is not a mobile number"],
    ["+15005550006", "nobody", 400, 21211, "Invalid 'To' Phone Number: noXXXX"],
  ])("%s to %s is refused with %i %i", async (from, to, status, code, message) => {
    const answer = await send(from, to);
    expect([answer.status, answer.json.code, answer.json.message]).toEqual([status, code, message]);
  });

  test("numbers are answered in E.164, however they are written", async () => {
    const { json } = await send("(500) 555-0006", "415-555-0100");
    expect([json.from, json.to]).toEqual(["+15005550006", "+14155550100"]);
  });

  test("the good number is queued, and nothing is kept or sent", async () => {
    const { status, json } = await send("+15005550006", PHONE);
    expect([status, json.status, json.from, json.num_segments]).toEqual([
      201,
      "queued",
      "+15005550006",
      "1",
    ]);
    await living.mock.idle();
    expect((await living.mock.state()).accounts[1]?.messages).toEqual([]);
    expect(await living.mock.phone(PHONE).messages()).toEqual([]);
  });

  test("anything else is not accessible", async () => {
    const answer = await ask(living.mock, testAccount, messagesPath(".json", testAccount));
    expect([answer.status, answer.json.code, answer.json.message]).toEqual([
      403,
      20008,
      "Resource not accessible with Test Account Credentials",
    ]);
  });
});
