import fc from "fast-check";
import seedSchema from "../generated/seed.schema.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import {
  chooseSender,
  DIRECT_ERRORS,
  whyUnreachable,
  type Recipient,
  type Sender,
  type SenderQuestion,
} from "./choose-sender.ts";

const code = (sid: string, more: Partial<Sender> = {}): Sender => ({
  sid,
  kind: "short_code",
  number: "67898",
  country_code: "US",
  capabilities: ["SMS", "MMS"],
  ...more,
});
const long = (sid: string, number: string, country_code = "US", more: Partial<Sender> = {}) =>
  code(sid, { kind: "phone_number", number, country_code, ...more });

const recipient: Recipient = { number: "+14155550100", country: "US", takesShortCodes: true };
const ask = (pool: Sender[], more: Partial<SenderQuestion<Sender>> = {}) => {
  const { sender, ...rest } = chooseSender({
    pool,
    recipient,
    hasMedia: false,
    settings: { sticky_sender: true, area_code_geomatch: true },
    sticky: undefined,
    uses: new Map(),
    ...more,
  });
  const passed_over = rest.passed_over.map(({ sender: { sid }, because }) => [sid, because]);
  return { ...rest, sender: sender?.sid, passed_over };
};

test("chooseSender: an empty pool has no senders", () => {
  expect(ask([])).toEqual({ sender: undefined, error: "EmptyPool", passed_over: [] });
});

test("chooseSender: nobody who can reach the recipient", () => {
  const pool = [
    code("abroad", { country_code: "CA" }),
    code("mute", { capabilities: [] }),
    code("refused"),
    long("voice", "+12125550123", "US", { capabilities: ["Voice"] }),
  ];
  expect(ask(pool, { recipient: { ...recipient, takesShortCodes: false } })).toEqual({
    sender: undefined,
    error: "NoSuitableSender",
    passed_over: [
      ["abroad", "short_code_abroad"],
      ["mute", "no_sms"],
      ["refused", "carrier_takes_no_short_codes"],
      ["voice", "no_sms"],
    ],
  });
});

test("chooseSender: media go out from what sends media", () => {
  const pool = [
    code("text", { capabilities: ["SMS"] }),
    long("british", "+442079460123", "GB"),
    long("us", "+12125550123"),
  ];
  expect(ask(pool, { hasMedia: true })).toEqual({
    sender: "us",
    because: "country",
    passed_over: [
      ["text", "no_mms"],
      ["british", "no_mms"],
    ],
  });
});

test("chooseSender: the short code first, even if the recipient knows a number", () => {
  expect(ask([long("known", "+14155550123"), code("code")], { sticky: "known" })).toEqual({
    sender: "code",
    because: "short_code",
    passed_over: [["known", "short_code_first"]],
  });
});

test("chooseSender: Short Code Reroute where the carrier takes no short codes", () => {
  const pool = [code("code"), long("far", "+12125550123"), long("near", "+14155550123")];
  expect(ask(pool, { recipient: { ...recipient, takesShortCodes: false } })).toEqual({
    sender: "near",
    because: "reroute",
    passed_over: [
      ["code", "carrier_takes_no_short_codes"],
      ["far", "area_code_first"],
    ],
  });
});

test("chooseSender: the number of the recipient's country, of the United States, any", () => {
  const [gb, us, fr] = [
    long("gb", "+442079460123", "GB"),
    long("us", "+14155550123"),
    long("fr", "+33612345678", "FR"),
  ];
  const to = { number: "+33698765432", country: "FR", takesShortCodes: true };
  expect(ask([gb, us, fr], { recipient: to })).toEqual({
    sender: "fr",
    because: "country",
    passed_over: [
      ["gb", "country_first"],
      ["us", "country_first"],
    ],
  });
  expect(ask([gb, us], { recipient: to })).toEqual({
    sender: "us",
    because: "us_number",
    passed_over: [["gb", "us_number_first"]],
  });
  expect(ask([gb], { recipient: to })).toMatchObject({ sender: "gb", because: "any_number" });
});

test("chooseSender: sticky sender before area code before least used before the order of adding", () => {
  const [a, b, c, d] = [
    long("a", "+12125550123"),
    long("b", "+14155550123"),
    long("c", "+14155550124"),
    long("d", "+14155550125"),
  ];
  const uses = new Map([["b", 1]]);
  expect(ask([a, b, c, d], { sticky: "a", uses })).toEqual({
    sender: "a",
    because: "sticky",
    passed_over: ["b", "c", "d"].map((sid) => [sid, "sticky_first"]),
  });
  expect(ask([a, b, c, d], { uses })).toEqual({
    sender: "c",
    because: "area_code",
    passed_over: [
      ["a", "area_code_first"],
      ["b", "least_used_first"],
      ["d", "oldest_first"],
    ],
  });
  const settings = { sticky_sender: false, area_code_geomatch: false };
  expect(ask([a, b, c, d], { sticky: "d", uses, settings })).toMatchObject({
    sender: "a",
    because: "country",
  });
});

test("whyUnreachable: every reason has its code", () => {
  const to = { ...recipient, takesShortCodes: false };
  const reasons = [
    whyUnreachable(code("a", { country_code: "CA" }), to, false),
    whyUnreachable(code("a", { capabilities: ["MMS"] }), to, false),
    whyUnreachable(code("a", { capabilities: ["SMS"] }), to, true),
    whyUnreachable(long("a", to.number), to, false),
    whyUnreachable(code("a"), to, false),
  ];
  expect(reasons).toEqual([...Object.keys(DIRECT_ERRORS), "carrier_takes_no_short_codes"]);
  expect(whyUnreachable(long("a", "+14155550123"), to, true)).toBeUndefined();
});

/** The rules of docs and DESIGN in plain statements, each about the whole question and its answer. */
describe("chooseSender: any pool", () => {
  const country = fc.constantFrom("US", "CA", "GB");
  const number = fc.constantFrom(
    "+14155550123",
    "+14155550124",
    "+14165550123",
    "+442079460123",
    "+12125550123",
  );
  const pool = fc
    .array(
      fc.record({
        kind: fc.constantFrom("short_code", "phone_number"),
        number,
        country_code: country,
        capabilities: fc.subarray(["SMS", "MMS", "Voice"]),
      }),
      { maxLength: 5 },
    )
    .map((senders) =>
      senders.map((sender, index) => ({
        ...sender,
        sid: `sid${index}`,
        number: sender.kind === "short_code" ? "67898" : sender.number,
      })),
    );
  const sid = fc.constantFrom("sid0", "sid1", "sid2", "sid3", "sid9");
  const questions: fc.Arbitrary<SenderQuestion<Sender>> = fc.record({
    pool,
    recipient: fc.record({
      number,
      country: fc.option(country, { nil: undefined }),
      takesShortCodes: fc.boolean(),
    }),
    hasMedia: fc.boolean(),
    settings: fc.record({ sticky_sender: fc.boolean(), area_code_geomatch: fc.boolean() }),
    sticky: fc.option(sid, { nil: undefined }),
    uses: fc.array(fc.tuple(sid, fc.integer({ min: 0, max: 2 }))).map((pairs) => new Map(pairs)),
  });
  const holds = (rule: (question: SenderQuestion<Sender>) => void) =>
    fc.assert(fc.property(questions, rule), { numRuns: 1000 });

  const areaOf = (text: string) => (text.startsWith("+1") ? text.slice(2, 5) : undefined);
  const can = (
    { hasMedia }: SenderQuestion<Sender>,
    { kind, capabilities, country_code: at }: Sender,
  ) =>
    hasMedia
      ? capabilities.includes("MMS") && (kind === "short_code" || ["US", "CA"].includes(at))
      : capabilities.includes("SMS");
  const reaches = (question: SenderQuestion<Sender>, sender: Sender) =>
    can(question, sender) &&
    sender.number !== question.recipient.number &&
    (sender.kind === "phone_number" ||
      (question.recipient.takesShortCodes && sender.country_code === question.recipient.country));
  const areAlike = ({ recipient: to }: SenderQuestion<Sender>, a: Sender, b: Sender) =>
    a.kind === b.kind &&
    (a.country_code === b.country_code ||
      ![a, b].some(({ country_code: at }) => [to.country, "US"].includes(at)));

  test("is empty, or has nobody who reaches the recipient, or gives one who does", () => {
    holds((question) => {
      const choice = chooseSender(question);
      const reaching = question.pool.filter((sender) => reaches(question, sender));
      if (choice.sender !== undefined) expect(reaching).toContain(choice.sender);
      else if (question.pool.length === 0) expect(choice.error).toBe("EmptyPool");
      else expect([choice.error, reaching]).toEqual(["NoSuitableSender", []]);
    });
  });

  test("gives a short code if one reaches the recipient", () => {
    holds((question) => {
      const reaching = question.pool.filter((sender) => reaches(question, sender));
      fc.pre(reaching.some(({ kind }) => kind === "short_code"));
      expect(chooseSender(question).sender?.kind).toBe("short_code");
    });
  });

  test("gives a number of the recipient's country, else of the United States, if there is one", () => {
    holds((question) => {
      const reaching = question.pool.filter((sender) => reaches(question, sender));
      const countries = new Set(reaching.map(({ country_code: at }) => at));
      const wanted = [question.recipient.country, "US"].find((at) => countries.has(at ?? ""));
      fc.pre(wanted !== undefined);
      expect(chooseSender(question).sender?.country_code).toBe(wanted);
    });
  });

  test("reroutes exactly when a short code would send, were it not for the carrier", () => {
    holds((question) => {
      const choice = chooseSender(question);
      fc.pre(choice.sender !== undefined);
      const { recipient: to } = question;
      const other = chooseSender({ ...question, recipient: { ...to, takesShortCodes: true } });
      const isReroute = !to.takesShortCodes && other.sender?.kind === "short_code";
      expect(choice.because === "reroute").toBe(isReroute);
    });
  });

  test("keeps the sender that the recipient knows, unless one of a better kind is there", () => {
    holds((question) => {
      const { sender } = chooseSender(question);
      const known = question.pool.find(({ sid: one }) => one === question.sticky);
      fc.pre(question.settings.sticky_sender && sender !== undefined && known !== undefined);
      fc.pre(reaches(question, known) && areAlike(question, known, sender));
      expect(sender).toBe(known);
    });
  });

  test("gives a number of the recipient's area, unless it is another kind or the recipient knows another", () => {
    holds((question) => {
      const { sender } = chooseSender(question);
      const area = areaOf(question.recipient.number);
      fc.pre(question.settings.area_code_geomatch && sender !== undefined && area !== undefined);
      fc.pre(sender.sid !== question.sticky || !question.settings.sticky_sender);
      const near = question.pool.filter(
        (one) =>
          areaOf(one.number) === area && reaches(question, one) && areAlike(question, one, sender),
      );
      fc.pre(near.length > 0);
      expect(near).toContain(sender);
    });
  });

  test("shares messages out: with nothing else to tell them apart, nobody gets two more than another", () => {
    const alike = fc.record({ size: fc.integer({ min: 1, max: 5 }), messages: fc.nat(30) });
    fc.assert(
      fc.property(alike, ({ size, messages }) => {
        const senders = Array.from({ length: size }, (_, index) =>
          long(`${index}`, "+14155550123"),
        );
        const uses = new Map(senders.map((sender) => [sender.sid, 0]));
        for (let sent = 0; sent < messages; sent += 1) {
          const { sender = "" } = ask(senders, { uses });
          expect(sender).toBe(`${sent % size}`);
          uses.set(sender, (uses.get(sender) ?? 0) + 1);
        }
      }),
    );
  });

  test("names everybody once, with a reason that says whether they could have sent alone", () => {
    holds((question) => {
      const { sender, passed_over } = chooseSender(question);
      expect(passed_over.map((one) => one.sender)).toEqual(
        question.pool.filter((one) => one !== sender),
      );
      for (const { sender: one, because } of passed_over) {
        const isUnreachable =
          because in DIRECT_ERRORS || because === "carrier_takes_no_short_codes";
        expect(chooseSender({ ...question, pool: [one] }).sender).toBe(
          isUnreachable ? undefined : one,
        );
      }
    });
  });

  test("gives the same sender without one that was passed over", () => {
    holds((question) => {
      const { sender, passed_over } = chooseSender(question);
      for (const { sender: one } of passed_over) {
        const others = question.pool.filter((other) => other !== one);
        expect(chooseSender({ ...question, pool: others }).sender).toBe(sender);
      }
    });
  });

  test("says that a sender is sticky or of the recipient's area only if it is, and the service has that on", () => {
    holds((question) => {
      const { sender, because } = { because: undefined, ...chooseSender(question) };
      const { settings, sticky, recipient: to } = question;
      if (because === "sticky")
        expect([settings.sticky_sender, sender?.sid]).toEqual([true, sticky]);
      if (because !== "area_code") return;
      expect(settings.area_code_geomatch).toBe(true);
      expect(areaOf(sender?.number ?? "")).toBe(areaOf(to.number) ?? "an area code");
    });
  });

  test("gives every reason sooner or later, and no other", () => {
    const found = new Set<string>();
    for (const question of fc.sample(questions, { numRuns: 5000, seed: 1 })) {
      const choice = chooseSender(question);
      if (choice.sender !== undefined) found.add(choice.because);
      for (const { because } of choice.passed_over) found.add(because);
    }
    expect([...found].toSorted()).toEqual(documentedReasons().toSorted());
  });
});

/** What the document lists, but `direct`, which is no choice. */
function documentedReasons(): string[] {
  const text = JSON.stringify(seedSchema.$defs.MessageState.properties.sender_choice);
  const enums = [...text.matchAll(/"enum":(\[[^\]]*\])/g)];
  return enums
    .flatMap(([, list = "[]"]) => JSON.parse(list) as (string | null)[])
    .filter((reason) => reason !== null && reason !== "direct") as string[];
}
