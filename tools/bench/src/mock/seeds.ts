import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { State } from "@shortcodes/mock";

/** An account for each connection, so that what one writes is in no other's list. */
export const ACCOUNTS = 32;
export const SHORT_CODES_OF_ACCOUNT = 100;
const MANY = 100_000;
/** Which of the many has no URL for messages. */
export const WITHOUT_URL = MANY / 2;

const TOKEN = "t".repeat(32);

export const accountSid = (account: number) => `AC${String(account).padStart(32, "0")}`;
export const serviceSid = (account: number) => `MG${String(account).padStart(32, "0")}`;
export const shortCodeSid = (index: number) => `SC${String(index).padStart(32, "0")}`;
export const shortCode = (index: number) => String(100_000 + index);
export const authorization = (account: number) => ({
  Authorization: `Basic ${btoa(`${accountSid(account)}:${TOKEN}`)}`,
});

/** Accounts of as many short codes each, and a service each. */
function seed(accounts: number, shortCodes: number): State {
  return {
    accounts: Array.from({ length: accounts }, (_, account) => ({
      sid: accountSid(account),
      auth_token: TOKEN,
      short_codes: Array.from({ length: shortCodes }, (_value, own) => {
        const index = account * shortCodes + own;
        return {
          sid: shortCodeSid(index),
          short_code: shortCode(index),
          ...(index !== WITHOUT_URL && {
            sms_url: "http://smsapp.com/sms",
            sms_fallback_url: "http://smsapp.com/fallback",
          }),
          date_created: new Date(1_300_000_000_000 + index * 1000)
            .toISOString()
            .replace(".000", ""),
        };
      }),
      services: [{ sid: serviceSid(account) }],
    })),
  };
}

/** Seeds as files: a hundred short codes for each of some accounts; a hundred thousand for one. */
export function writeSeeds(folder: string): { readonly few: string; readonly many: string } {
  const few = join(folder, "few.json");
  const many = join(folder, "many.json");
  writeFileSync(few, JSON.stringify(seed(ACCOUNTS, SHORT_CODES_OF_ACCOUNT)));
  writeFileSync(many, JSON.stringify(seed(1, MANY)));
  return { few, many };
}
