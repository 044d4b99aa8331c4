import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMock, type State } from "@shortcodes/mock";
import { ACCOUNT, SERVICE, shortCode, TOKEN } from "./cases.ts";
import { reportUsage } from "./report-usage.ts";

/** The mock with an account of as many short codes as the first argument says. */
const [count = "100", contract = "compiled", store = "memory"] = process.argv.slice(2);
const seed: State = {
  accounts: [
    {
      sid: ACCOUNT,
      auth_token: TOKEN,
      short_codes: Array.from({ length: Number(count) }, (_, index) => ({
        sid: shortCode(index),
        short_code: String(100_000 + index),
        sms_url: "http://smsapp.com/sms",
        sms_fallback_url: "http://smsapp.com/fallback",
        date_created: new Date(1_300_000_000_000 + index * 1000).toISOString().replace(".000", ""),
      })),
      services: [{ sid: SERVICE }],
    },
  ],
};
const folder = mkdtempSync(join(tmpdir(), "shortcodes-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
process.on("SIGTERM", () => process.exit(0));
const mock = await createMock({
  seed,
  contract: contract as "compiled",
  ...(store === "file" && { data: join(folder, "mock.db") }),
});
reportUsage(Number(new URL(mock.url).port));
