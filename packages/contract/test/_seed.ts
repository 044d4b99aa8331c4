import type { State } from "@shortcodes/mock";
import { TOKEN } from "./seeded-faults/_seeded-fault.ts";

const ACCOUNT_1 = "AC1c238e6f7a0441659833ca940b72503d";
const ACCOUNT_2 = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
/** Twilio error dictionary 21714, for short codes and for phone numbers. */
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
        {
          ...shortCode("SC6b20cb705c1e8f00210049b20b70fce5", 867530),
          capabilities: ["SMS", "MMS"],
        },
        ...numbered("1", 22, 200_000),
      ],
      services: [
        {
          sid: "MG11111111111111111111111111111111",
          short_codes: sidsOf("SC1", 1),
        },
      ],
      messages: Array.from({ length: 11 }, (_, index) => message(index)),
      media: Array.from({ length: 7 }, (_, index) => ({
        sid: `ME${String(index).padStart(32, "0")}`,
        parent_sid: `MM${"0".repeat(32)}`,
        url: `https://example.com/${index}.jpg`,
        date_created: CREATED,
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
        phoneNumber("PNaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 123),
        phoneNumber("PNbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", 124),
        ...sidsOf("PN2", 9).map(({ sid }, index) => phoneNumber(sid, 1000 + index)),
        ...sidsOf("PN3", POOL_LIMIT).map(({ sid }, index) => phoneNumber(sid, 2000 + index)),
      ],
      services: [
        {
          sid: "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
          short_codes: [{ sid: "SCaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" }, ...sidsOf("SC2", 9)],
          phone_numbers: [{ sid: "PNaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" }, ...sidsOf("PN2", 9)],
        },
        { sid: "MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" },
        {
          sid: "MGffffffffffffffffffffffffffffffff",
          short_codes: sidsOf("SC3", POOL_LIMIT),
        },
        {
          sid: "MGfffffffffffffffffffffffffffffffe",
          phone_numbers: sidsOf("PN3", POOL_LIMIT),
        },
      ],
    },
    { sid: "AC99999999999999999999999999999999", auth_token: TOKEN, status: "suspended" },
  ],
};

function numbered(prefix: string, count: number, from: number) {
  return sidsOf(`SC${prefix}`, count).map(({ sid }, index) => shortCode(sid, from + index));
}

function sidsOf(prefix: string, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    sid: prefix + String(index).padStart(34 - prefix.length, "0"),
  }));
}

function shortCode(sid: string, number: number) {
  return { sid, short_code: String(number), capabilities: ["SMS" as const], date_created: CREATED };
}

function phoneNumber(sid: string, number: number) {
  return { sid, phone_number: `+1415555${String(number).padStart(4, "0")}`, date_created: CREATED };
}

/** One a day; the first has files. */
function message(index: number) {
  const day = `2020-01-${String(index + 1).padStart(2, "0")}T00:00:00Z`;
  return {
    sid: (index === 0 ? "MM" : "SM") + String(index).padStart(32, "0"),
    direction: "outbound-api" as const,
    from: "67898",
    to: `+1415555${String(index % 3).padStart(4, "0")}`,
    body: `Number ${index}`,
    status: "delivered" as const,
    num_segments: 1,
    num_media: index === 0 ? 7 : 0,
    date_created: day,
    date_sent: day,
  };
}
