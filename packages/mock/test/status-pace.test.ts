import { describe, expect, test } from "vitest";
import { useLiving, type Form } from "./_living.ts";
import { startMock } from "./_mock.ts";
import { CODE, PHONE, SERVICE } from "./_senders.ts";

const living = useLiving();
const { freeze } = living;
const hello = { To: PHONE, From: CODE, Body: "Hello" };
const byService = { To: PHONE, MessagingServiceSid: SERVICE, Body: "Hello" };
const post = async (form: Form) => (await living.post(form)).json;
const move = (sid: string, update: object) =>
  living.control("POST", `messages/${sid}/status`, update);

describe("status_pace, changed while messages are on their way", () => {
  test("from manual to at once: they arrive", async () => {
    living.mock.settings({ status_pace: "manual" });
    const sids = [await post(hello), await post(byService)].map(({ sid }) => sid);
    living.mock.settings({ status_pace: "at_once" });
    await living.mock.idle();
    for (const sid of sids) expect((await living.fetched(sid)).status).toBe("delivered");
  });

  test("from manual to at once: they arrive in the order in which they were sent", async () => {
    living.mock.settings({ status_pace: "manual" });
    const sids: string[] = [];
    for (let count = 0; count < 5; count++) sids.push((await post(hello)).sid);
    living.mock.settings({ status_pace: "at_once" });
    await living.mock.idle();
    const arrived = await living.mock.phone(PHONE).messages();
    expect(arrived.map(({ sid }) => sid)).toEqual(sids);
  });

  test("a state that begins meanwhile keeps its own messages where they are", async () => {
    living.mock.settings({ status_pace: "manual" });
    await post(byService);
    const seed = await living.mock.state();
    const mock = await startMock({ seed, settings: { status_pace: "manual" } });
    for (let turns = 0; turns < 40; turns++) {
      mock.settings({ status_pace: "at_once" });
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      await mock.reset();
      await mock.idle();
      expect(await mock.state()).toEqual(seed);
    }
    await mock.close();
  });

  test("from seconds to manual: they stay", async () => {
    await freeze("2030-01-02T03:04:05Z");
    living.mock.settings({ status_pace: 10 });
    const { sid } = await post(hello);
    living.mock.settings({ status_pace: "manual" });
    await living.advance(60);
    expect((await living.fetched(sid)).status).toBe("queued");
  });

  test("a phone that takes its time goes on to do so", async () => {
    await freeze("2030-01-02T03:04:05Z");
    living.mock.phone(PHONE).delay(60_000);
    living.mock.settings({ status_pace: "manual" });
    const { sid } = await post(hello);
    living.mock.settings({ status_pace: "at_once" });
    await living.mock.idle();
    expect((await living.fetched(sid)).status).toBe("sent");
    await living.advance(60);
    expect((await living.fetched(sid)).status).toBe("delivered");
  });

  test("a scheduled message that is moved by hand waits for its time no longer", async () => {
    await freeze("2030-01-02T03:04:05Z");
    const later = { ...byService, ScheduleType: "fixed", SendAt: "2030-01-02T04:04:05Z" };
    const { sid } = await post(later);
    await move(sid, { status: "accepted" });
    await living.mock.idle();
    expect((await living.fetched(sid)).status).toBe("delivered");
  });
});
