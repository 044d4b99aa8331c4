import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Mock } from "../src/index.ts";
import { ask } from "./_api.ts";
import { startMock } from "./_mock.ts";
import { account, phones, seed, senders, SendingModel, services } from "./_sending-model.ts";

/** Sequences tried. */
const RUNS = Number(process.env["SENDING_RUNS"] ?? 200);

let mock: Mock;
let seconds = 0;
let made = 0;
beforeAll(async () => {
  mock = await startMock({
    seed,
    now: () => Date.parse("2030-01-01T00:00:00Z") + seconds * 1000,
    newSid: (prefix) => prefix + String(made++).padStart(32, "0"),
  });
});
afterAll(() => mock.close());

const base = `/2010-04-01/Accounts/${account.sid}/Messages`;
const answered = ({ status, json }: Awaited<ReturnType<typeof ask>>) =>
  json === undefined
    ? [status]
    : [status, json.code ?? json.status].slice(0, json.code || json.status ? 2 : 1);
/** The SID that the next resource gets. */
const nextSid = (prefix: string) => prefix + String(made).padStart(32, "0");

/** One thing to do, in the mock and in the model. */
type Step = (model: SendingModel) => Promise<readonly [actual: unknown, expected: unknown]>;

const sender = fc.constantFrom(...senders);
const service = fc.constantFrom(...services);
const phone = fc.constantFrom(...phones);
const index = fc.nat(20);
const someOf = <T>(list: readonly T[], at: number): T | undefined =>
  list[at % Math.max(1, list.length)];

const add = fc.tuple(sender, service).map(([one, into]): Step => async (model) => {
  const [name, list] = one.isShortCode
    ? ["ShortCodeSid", "ShortCodes"]
    : ["PhoneNumberSid", "PhoneNumbers"];
  const answer = await ask(mock, account, `/v1/Services/${into}/${list}`, {
    [name as string]: one.sid,
  });
  return [answered(answer), model.add(one, into)];
});
const remove = fc.tuple(sender, service).map(([one, from]): Step => async (model) => {
  const list = one.isShortCode ? "ShortCodes" : "PhoneNumbers";
  const path = `/v1/Services/${from}/${list}/${one.sid}`;
  return [
    answered(await ask(mock, account, path, undefined, { method: "DELETE" })),
    model.remove(one, from),
  ];
});
const direct = fc.tuple(sender, phone).map(([one, to]): Step => async (model) => {
  const expected = model.sendDirect(nextSid("SM"), one, to);
  return [
    answered(await ask(mock, account, `${base}.json`, { From: one.number, To: to, Body: "x" })),
    expected,
  ];
});
const through = fc
  .tuple(service, fc.option(sender, { nil: undefined, freq: 2 }), phone)
  .map(([by, one, to]): Step => async (model) => {
    const expected = model.sendThrough(nextSid("SM"), by, one, to);
    const form = { MessagingServiceSid: by, To: to, Body: "x", ...(one && { From: one.number }) };
    return [answered(await ask(mock, account, `${base}.json`, form)), expected];
  });
const text = fc
  .tuple(phone, sender, fc.constantFrom("STOP", "START", "HELP", "hello"))
  .map(([from, one, word]): Step => async (model) => {
    const sidOfMessage = nextSid("SM");
    const {
      opt_out: meaning,
      replies,
      message_sid: sid,
    } = await mock.phone(from).text(one.number, word);
    expect(sid).toBe(sidOfMessage);
    const expected = model.receive(sid, replies[0] ?? "", from, one, word);
    return [[meaning, replies.length === 1], expected];
  });
const carrier = fc
  .tuple(phone, fc.boolean())
  .map(([number, takesShortCodes]): Step => async (model) => {
    mock.phone(number).carrier({ takesShortCodes });
    model.refusing[takesShortCodes ? "delete" : "add"](number);
    return [undefined, undefined];
  });
const failNext = fc
  .tuple(phone, fc.constantFrom(30001, 30003))
  .map(([number, code]): Step => async (model) => {
    mock.phone(number).failNext(code);
    model.failures.set(number, code);
    return [undefined, undefined];
  });
const pace = fc.boolean().map((isManual): Step => async (model) => {
  mock.settings({ status_pace: isManual ? "manual" : "at_once" });
  await mock.idle();
  model.setPace(isManual);
  return [undefined, undefined];
});
const move = fc
  .tuple(index, fc.constantFrom("queued", "sending", "sent", "delivered", "undelivered", "failed"))
  .map(([at, status]): Step => async (model) => {
    const message = someOf(model.messages, at);
    if (message === undefined) return [undefined, undefined];
    const answer = await ask(mock, undefined, `/_mock/messages/${message.sid}/status`, undefined, {
      method: "POST",
      body: JSON.stringify({ status }),
    });
    return [answered(answer), model.move(message, status)];
  });
const erase = index.map((at): Step => async (model) => {
  const message = someOf(model.messages, at);
  if (message === undefined) return [undefined, undefined];
  const answer = await ask(mock, account, `${base}/${message.sid}.json`, undefined, {
    method: "DELETE",
  });
  return [answered(answer), model.delete(message)];
});

const step = fc.oneof(
  { weight: 6, arbitrary: add },
  { weight: 1, arbitrary: remove },
  { weight: 3, arbitrary: direct },
  { weight: 6, arbitrary: through },
  { weight: 4, arbitrary: text },
  { weight: 2, arbitrary: carrier },
  { weight: 1, arbitrary: failNext },
  { weight: 1, arbitrary: pace },
  { weight: 4, arbitrary: move },
  { weight: 1, arbitrary: erase },
);

test(
  `${RUNS} sequences of membership, routing, opt-out and status end as the model does`,
  { timeout: 60_000 + RUNS * 100 },
  async () => {
    const seen = new Set<unknown>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 5, maxLength: 40, size: "max" }),
        async (steps) => {
          await mock.reset();
          const model = new SendingModel();
          for (const take of steps) {
            seconds++;
            const [actual, expected] = await take(model);
            expect(actual).toEqual(expected);
          }
          const [{ messages = [], blocks = [] } = {}] = (await mock.state()).accounts;
          expect(
            messages.map(
              ({ sid, from, to, messaging_service_sid: service, status, error_code: error }) => ({
                sid,
                from,
                to,
                service,
                status,
                error,
              }),
            ),
          ).toEqual(model.messages.toReversed());
          expect(new Set(blocks.map((one) => `${one.sender} ${one.recipient}`))).toEqual(
            model.blocks,
          );
          for (const number of phones)
            expect((await mock.phone(number).messages()).map(({ sid }) => sid)).toEqual(
              model.arrivals.get(number) ?? [],
            );
          for (const { status, error } of model.messages) seen.add(error ?? status);
        },
      ),
      { numRuns: RUNS },
    );
    // Sequences in which nothing ever happens would prove little.
    const rare = ["queued", 21610, 21659, 21703, 21704, 30001, 30003, 30006];
    for (const end of ["delivered", ...(RUNS < 1000 ? [] : rare)]) expect(seen).toContain(end);
  },
);
