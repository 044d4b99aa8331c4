import { redact } from "../redact.ts";
import type { State } from "../state/types.ts";

/** Up to the last @: an unescaped password may have any character. */
const USER_PART = /^(\w+:\/\/).*@/s;

/** The first lines of the command line's output: where the mock is, an account of it, one line to try, the page, and where to read on. */
export function banner(
  url: string,
  version: string,
  state: State,
  data: string | undefined,
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
  lines.push("  Yours    --accounts any lets every AccountSid in, with any token");
  if (data !== undefined) lines.push(`  Data     ${redact(data.replace(USER_PART, "$1…@"))}`);
  return `${lines.join("\n")}\n\n`;
}
