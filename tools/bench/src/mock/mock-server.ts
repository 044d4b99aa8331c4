import { createMock, type State } from "@shortcodes/mock";
import { reportUsage } from "./report-usage.ts";

/** The mock with an account of as many short codes as the argument says. */
const [count = "100", contract = "compiled"] = process.argv.slice(2);
const shortCodes = Array.from({ length: Number(count) }, (_, index) => ({
  sid: `SC${String(index).padStart(32, "0")}`,
  short_code: String(100_000 + (index % 900_000)),
  sms_url: "http://smsapp.com/sms",
  sms_fallback_url: "http://smsapp.com/fallback",
  date_created: new Date(1_300_000_000_000 + index * 1000).toISOString().replace(".000", ""),
}));
const state: State = {
  accounts: [
    {
      sid: `AC${"1".repeat(32)}`,
      auth_token: "t".repeat(32),
      short_codes: shortCodes,
      services: [{ sid: `MG${"1".repeat(32)}` }],
    },
  ],
};
const mock = await createMock({ seed: state, contract: contract as "compiled" });
reportUsage(Number(new URL(mock.url).port));
