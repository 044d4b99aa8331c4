import { describe, expect, test } from "vitest";
import { ask } from "./_api.ts";
import { useLiving, type Form } from "./_living.ts";
import {
  account,
  BRITISH_CODE,
  BRITISH_PHONE,
  BRITISH_SERVICE,
  CODE,
  EMPTY_SERVICE,
  FREE_NUMBER,
  NUMBER,
  NUMBER_SID,
  PHONE,
  SERVICE,
} from "./_senders.ts";

const living = useLiving();
const { control, fetched } = living;
const hello = { To: PHONE, From: CODE, Body: "Hello" };
const byService = { To: PHONE, MessagingServiceSid: SERVICE, Body: "Hello" };
const post = async (form: Form) => (await living.post(form)).json;
/** Sends, and waits until nothing more happens by itself. */
async function send(form: Form) {
  const { sid } = await post(form);
  await living.mock.idle();
  return fetched(sid);
}
/** What the log knows about a message. */
const logged = async (sid: string) =>
  (await control("GET", "messages")).json.find((one: { sid: string }) => one.sid === sid);

test("booleans as twilio-python 7 writes them", async () => {
  const { sid } = await post({ ...byService, SmartEncoded: "True", Body: "’".repeat(100) });
  await living.mock.idle();
  expect((await fetched(sid)).num_segments).toBe("1");
  const refused = await post({ ...byService, SmartEncoded: "yes" });
  expect(refused.message).toBe(
    "Invalid value 'yes' for parameter SmartEncoded: must be of type boolean",
  );
});

describe("Choosing the sender", () => {
  const choice = async (form: Form) => {
    const { sid, from, status, error_code: code } = await send(form);
    return { from, status, code, choice: (await logged(sid)).sender_choice };
  };

  test("short code first, with who was passed over and why", async () => {
    expect(await choice(byService)).toEqual({
      from: CODE,
      status: "delivered",
      code: null,
      choice: {
        sender: CODE,
        because: "short_code",
        passed_over: [{ sender: NUMBER, because: "short_code_first" }],
      },
    });
  });

  test("reroute: the carrier takes no short codes", async () => {
    living.mock.phone(PHONE).carrier({ takesShortCodes: false });
    expect(await choice(byService)).toMatchObject({
      from: NUMBER,
      status: "delivered",
      choice: {
        because: "reroute",
        passed_over: [{ sender: CODE, because: "carrier_takes_no_short_codes" }],
      },
    });
  });

  test("no reroute without a phone number: 21703", async () => {
    await ask(
      living.mock,
      account,
      `/v1/Services/${SERVICE}/PhoneNumbers/${NUMBER_SID}`,
      undefined,
      { method: "DELETE" },
    );
    living.mock.phone(PHONE).carrier({ takesShortCodes: false });
    expect(await choice(byService)).toMatchObject({
      from: null,
      status: "failed",
      code: 21703,
      choice: { sender: null, because: null },
    });
  });

  test("abroad: the phone number; without one 21703, without members 21704", async () => {
    const abroad = { ...byService, To: BRITISH_PHONE };
    expect(await choice(abroad)).toMatchObject({
      from: NUMBER,
      choice: { because: "us_number", passed_over: [{ because: "short_code_abroad" }] },
    });
    expect(await choice({ ...byService, MessagingServiceSid: BRITISH_SERVICE })).toMatchObject({
      status: "failed",
      code: 21703,
    });
    expect(await choice({ ...byService, MessagingServiceSid: EMPTY_SERVICE })).toMatchObject({
      status: "failed",
      code: 21704,
      choice: { sender: null, because: null, passed_over: [] },
    });
    expect(await choice({ ...abroad, MessagingServiceSid: BRITISH_SERVICE })).toMatchObject({
      from: BRITISH_CODE,
      status: "delivered",
    });
  });

  test("From in the service: no choice, but the sender's own limits hold later", async () => {
    expect(await choice({ ...byService, From: NUMBER })).toMatchObject({
      from: NUMBER,
      choice: { sender: NUMBER, because: "direct", passed_over: [] },
    });
    expect(await choice({ ...byService, From: CODE, To: BRITISH_PHONE })).toMatchObject({
      status: "failed",
      code: 21659,
    });
  });

  test("sticky: the number that the phone knows, as long as the service has it", async () => {
    await ask(living.mock, account, `/v1/Services/${EMPTY_SERVICE}/PhoneNumbers`, {
      PhoneNumberSid: `PN${"2".repeat(32)}`,
    });
    const service = { ...byService, MessagingServiceSid: EMPTY_SERVICE, To: BRITISH_PHONE };
    expect((await choice(service)).from).toBe(FREE_NUMBER);
    await ask(
      living.mock,
      account,
      `/v1/Services/${SERVICE}/PhoneNumbers/${NUMBER_SID}`,
      undefined,
      { method: "DELETE" },
    );
    await ask(living.mock, account, `/v1/Services/${EMPTY_SERVICE}/PhoneNumbers`, {
      PhoneNumberSid: NUMBER_SID,
    });
    expect(await choice(service)).toMatchObject({
      from: FREE_NUMBER,
      choice: { because: "sticky" },
    });
    await ask(living.mock, account, `/v1/Services/${EMPTY_SERVICE}`, { StickySender: "false" });
    expect(await choice(service)).toMatchObject({
      from: NUMBER,
      choice: { passed_over: [{ sender: FREE_NUMBER, because: "least_used_first" }] },
    });
  });

  test("a direct message says so", async () => {
    expect((await choice(hello)).choice).toEqual({
      sender: CODE,
      because: "direct",
      passed_over: [],
    });
  });
});
