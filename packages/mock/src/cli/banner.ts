import type { Flags } from "./flags.ts";
import { redact, redactData } from "../redact.ts";
import type { State } from "../state/types.ts";

/** The first lines of the command line's output: where the mock is, an account of it, one line to try, the page, and where to read on. */
export function banner(
  url: string,
  version: string,
  state: State,
  { data, smsUrl, accounts }: Pick<Flags, "data" | "smsUrl" | "accounts">,
): string {
  const account = state.accounts[0];
  const lines = [`shortcodes-mock ${version}`, "", `  URL      ${url}`];
  if (account !== undefined) {
    lines.push(
      `  Account  ${account.sid}`,
      `  Token    ${account.auth_token}`,
      `  Try      curl -u ${account.sid}:${account.auth_token} ${url}/2010-04-01/Accounts/${account.sid}/SMS/ShortCodes.json`,
    );
  }
  lines.push(`  Page     ${url}/_mock/`, `  Docs     ${url}/_mock/docs`);
  lines.push(
    accounts === "any"
      ? "  Others   every AccountSid is taken, with any token"
      : "  Others   no other account is taken; --accounts any takes every AccountSid, with any token",
  );
  if (smsUrl !== undefined) lines.push(`  App      ${redact(smsUrl)}`);
  if (data !== undefined) lines.push(`  Data     ${redactData(data)}`);
  return `${lines.join("\n")}\n\n`;
}
