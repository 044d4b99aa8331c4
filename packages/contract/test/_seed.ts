import type { State } from "@shortcodes/mock";
import { TOKEN } from "./seeded-faults/_seeded-fault.ts";

const ACCOUNT_1 = "AC1c238e6f7a0441659833ca940b72503d";
const ACCOUNT_2 = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
/** Twilio error dictionary 21714. */
const POOL_LIMIT = 400;
const CREATED = "2020-01-01T00:00:00Z";

/**
 * More than the mock's own seed: long lists for page walks, a service that is full, an account that is suspended.
 * What the documents' examples name is there too, so that the tests find their data by themselves.
 */
export const seed: State = {
  accounts: [
    {
      sid: ACCOUNT_1,
      auth_token: TOKEN,
      short_codes: [
        {
          ...shortCode("SC6b20cb705c1e8f00210049b20b70fce2", 67898),
          date_created: "2021-01-01T00:00:00Z",
        },
        ...numbered("1", 23, 200_000),
      ],
      messages: ["a", "b"].map((digit) => ({
        sid: `SM${digit.repeat(32)}`,
        direction: "outbound-api" as const,
        from: "67898",
        to: "+14155550100",
        body: "Your order is ready",
        status: "delivered" as const,
        date_created: CREATED,
        date_sent: CREATED,
      })),
    },
    {
      sid: ACCOUNT_2,
      auth_token: TOKEN,
      short_codes: [
        {
          ...shortCode("SCaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 12345),
          date_created: "2021-01-01T00:00:00Z",
        },
        shortCode("SCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", 54321),
        ...numbered("2", 9, 300_000),
        ...numbered("3", POOL_LIMIT, 400_000),
      ],
      phone_numbers: [
        { sid: "PNaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", phone_number: "+14155550123" },
        { sid: "PNbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", phone_number: "+14155550124" },
      ],
      services: [
        {
          sid: "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
          phone_numbers: [{ sid: "PNaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" }],
          short_codes: [{ sid: "SCaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" }, ...sidsOf("2", 9)],
        },
        { sid: "MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" },
        { sid: "MGffffffffffffffffffffffffffffffff", short_codes: sidsOf("3", POOL_LIMIT) },
      ],
    },
    { sid: "AC99999999999999999999999999999999", auth_token: TOKEN, status: "suspended" },
  ],
};

function numbered(prefix: string, count: number, from: number) {
  return sidsOf(prefix, count).map(({ sid }, index) => shortCode(sid, from + index));
}

function sidsOf(prefix: string, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    sid: `SC${prefix}${String(index).padStart(31, "0")}`,
  }));
}

function shortCode(sid: string, number: number) {
  return { sid, short_code: String(number), capabilities: ["SMS" as const], date_created: CREATED };
}
