import type { State } from "./types.ts";

const AUTH_TOKEN = "0123456789abcdef0123456789abcdef";
const NEWEST = "2011-07-09T22:36:22Z";

/**
 * What a new mock holds, so that the documents' own examples answer as they are printed there: account 1 is the one of
 * seed 000, with ten short codes of which 67898 is the newest; account 2 is the one of seed 001. 12345, which seed 001 prints, is the
 * only one that could not be a short code of the USA: those begin with 2 to 9.
 */
export const defaultSeed: State = {
  accounts: [
    {
      sid: "AC1c238e6f7a0441659833ca940b72503d",
      auth_token: AUTH_TOKEN,
      short_codes: [
        {
          sid: "SC6b20cb705c1e8f00210049b20b70fce2",
          short_code: "67898",
          friendly_name: "67898",
          sms_url: "http://smsapp.com/sms",
          sms_method: "POST",
          sms_fallback_url: "http://smsapp.com/fallback",
          sms_fallback_method: "GET",
          date_created: NEWEST,
          date_updated: NEWEST,
        },
        // Seed 000 prints only the first of the ten; these are ours.
        older("SC6b20cb705c1e8f00210049b20b70fce3", "898001", "2011-07-08T09:12:44Z", ["SMS"]),
        older("SC6b20cb705c1e8f00210049b20b70fce4", "24898", "2011-07-01T17:05:03Z", ["SMS"]),
        older("SC6b20cb705c1e8f00210049b20b70fce5", "867530", "2011-06-21T11:48:59Z", [
          "SMS",
          "MMS",
        ]),
        older("SC6b20cb705c1e8f00210049b20b70fce6", "86753", "2011-06-02T08:30:00Z", ["SMS"]),
        older("SC6b20cb705c1e8f00210049b20b70fce7", "51234", "2011-05-17T20:01:31Z", ["SMS"]),
        older("SC6b20cb705c1e8f00210049b20b70fce8", "894546", "2011-04-30T13:22:10Z", ["SMS"]),
        older("SC6b20cb705c1e8f00210049b20b70fce9", "33733", "2011-04-04T04:04:04Z", ["SMS"]),
        older("SC6b20cb705c1e8f00210049b20b70fcea", "77777", "2011-02-28T23:59:59Z", ["SMS"]),
        older("SC6b20cb705c1e8f00210049b20b70fceb", "60601", "2011-01-01T00:00:00Z", []),
      ],
    },
    {
      sid: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
      auth_token: AUTH_TOKEN,
      short_codes: [
        {
          sid: "SCaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
          short_code: "12345",
          capabilities: ["SMS"],
          date_created: "2015-07-30T20:12:31Z",
          date_updated: "2015-07-30T20:12:33Z",
        },
        {
          sid: "SCbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
          short_code: "54321",
          capabilities: ["SMS", "MMS"],
          date_created: "2015-07-29T10:00:00Z",
        },
      ],
      services: [
        {
          sid: "MGaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
          friendly_name: "Alerts",
          date_created: "2015-07-30T20:12:31Z",
          date_updated: "2015-07-30T20:12:33Z",
          short_codes: [
            {
              sid: "SCaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
              date_created: "2015-07-30T20:12:31Z",
              date_updated: "2015-07-30T20:12:33Z",
            },
          ],
        },
        {
          sid: "MGbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
          friendly_name: "Marketing",
          date_created: "2015-07-29T10:00:00Z",
        },
      ],
    },
  ],
};

function older(sid: string, shortCode: string, created: string, capabilities: ("SMS" | "MMS")[]) {
  return { sid, short_code: shortCode, capabilities, date_created: created, date_updated: created };
}
