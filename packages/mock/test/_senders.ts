import type { State } from "../src/index.ts";

const sid = (prefix: string, digit: string) => prefix + digit.repeat(32);

/** An account with senders of every sort, one whose credentials are Twilio's test credentials, and a stranger. */
export const account = { sid: sid("AC", "1"), auth_token: "token1" };
export const testAccount = { sid: sid("AC", "2"), auth_token: "token2" };
export const stranger = { sid: sid("AC", "3"), auth_token: "token3" };

export const CODE = "67898";
export const CODE_SID = sid("SC", "1");
/** Takes part in MMS. */
export const MMS_CODE = "24680";
const MMS_CODE_SID = sid("SC", "2");
export const BRITISH_CODE = "60606";
export const NUMBER = "+14155550123";
export const NUMBER_SID = sid("PN", "1");
/** In no service. */
export const FREE_NUMBER = "+12125550124";
export const FREE_NUMBER_SID = sid("PN", "2");
/** Only for calls. */
export const VOICE_NUMBER = "+13125550125";
export const STRANGERS_NUMBER = "+14155550199";

/** CODE and NUMBER. */
export const SERVICE = sid("MG", "1");
export const EMPTY_SERVICE = sid("MG", "2");
/** MMS_CODE, with Advanced Opt-Out. */
export const ADVANCED_SERVICE = sid("MG", "3");
/** Only BRITISH_CODE. */
export const BRITISH_SERVICE = sid("MG", "4");

export const PHONE = "+14155550100";
export const BRITISH_PHONE = "+447700900100";

/** Everything sends what it receives to the app: `/sms`, then `/fallback`; the services to `/service`. */
export function sendersSeed(appUrl: string): State {
  const urls = { sms_url: `${appUrl}/sms`, sms_fallback_url: `${appUrl}/fallback` };
  const inService = {
    inbound_request_url: `${appUrl}/service`,
    fallback_url: `${appUrl}/fallback`,
  };
  return {
    accounts: [
      {
        ...account,
        short_codes: [
          { sid: CODE_SID, short_code: CODE, ...urls },
          { sid: MMS_CODE_SID, short_code: MMS_CODE, capabilities: ["SMS", "MMS"], ...urls },
          { sid: sid("SC", "3"), short_code: BRITISH_CODE, country_code: "GB", ...urls },
        ],
        phone_numbers: [
          { sid: NUMBER_SID, phone_number: NUMBER, ...urls },
          { sid: FREE_NUMBER_SID, phone_number: FREE_NUMBER, ...urls },
          { sid: sid("PN", "3"), phone_number: VOICE_NUMBER, capabilities: ["Voice"] },
        ],
        services: [
          {
            sid: SERVICE,
            ...inService,
            short_codes: [{ sid: CODE_SID, date_created: "2020-01-01T00:00:00Z" }],
            phone_numbers: [{ sid: NUMBER_SID, date_created: "2020-01-02T00:00:00Z" }],
          },
          { sid: EMPTY_SERVICE },
          {
            sid: ADVANCED_SERVICE,
            ...inService,
            advanced_opt_out: true,
            short_codes: [{ sid: MMS_CODE_SID }],
          },
          { sid: BRITISH_SERVICE, short_codes: [{ sid: sid("SC", "3") }] },
        ],
      },
      { ...testAccount, status: "test" },
      {
        ...stranger,
        phone_numbers: [{ sid: sid("PN", "9"), phone_number: STRANGERS_NUMBER }],
      },
    ],
  };
}
