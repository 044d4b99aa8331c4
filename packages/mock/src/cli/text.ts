import { parseArgs } from "node:util";
import { parsePhoneNumber } from "../sending/phone-number.ts";
import { httpUrl } from "./flags.ts";
import { printable } from "./printable.ts";
import type {
  Alert,
  InboundText,
  LoggedMessage,
  InboundResult,
} from "../generated/control-types.ts";

const DEFAULT_URL = "http://127.0.0.1:4010";
const DEFAULT_FROM = "+14155550100";

const TEXT_HELP = `Usage: shortcodes-mock text --to NUMBER [options] TEXT

Sends a text from a phone to a short code of a running mock, and prints the conversation.

  --to NUMBER            short code or phone number that receives the text
  --from NUMBER          number of the phone, in E.164 format        (${DEFAULT_FROM})
  --media URL            media file to send with the text; can be repeated
  --account-sid SID      account, if several have this number
  --url URL              URL of the mock                             (${DEFAULT_URL})
`;

/**
 * Sends a text to a running mock, and writes what the phone sees.
 *
 * @returns false when no app answered it, or none of its replies could be sent
 * @throws Error with one line: a flag is wrong, no mock listens, or it refuses the text
 */
export async function text(
  args: readonly string[],
  write: (line: string) => void,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<boolean> {
  const options = parseOptions(args);
  if (options === "help") {
    write(TEXT_HELP.trimEnd());
    return true;
  }
  const { url, sent } = options;
  write(describe(sent));
  const reception = await call<InboundResult>(fetch, url, "messages", {
    method: "POST",
    body: JSON.stringify(sent),
  });
  const path = `messages?account_sid=${reception.account_sid}`;
  const logged = await call<readonly LoggedMessage[]>(fetch, url, path);
  const replies = logged.filter(({ sid }) => reception.replies.includes(sid));
  for (const message of replies)
    write([describe(message), ...message.media_urls].join(" ") + outcome(message));
  const alerts = (await call<readonly Alert[]>(fetch, url, "alerts")).filter(
    (one) => one.message_sid === reception.message_sid,
  );
  for (const line of explain(reception, alerts)) write(printable(line));
  const isAnswered = reception.requests.some(({ error }) => error === null);
  return isAnswered && (replies.length > 0 || alerts.length === 0);
}

function describe({ from, to, body }: LoggedMessage | InboundText): string {
  return printable(`${from} → ${to}  ${body}`);
}

/** What a phone would not see: that a reply has not arrived, and why. */
function outcome({ status, error_code: code }: LoggedMessage): string {
  if (status === "delivered") return "";
  return `  (${status}${code === null ? "" : ` with ${code}`})`;
}

/** What a phone would not see: why there was no answer, and what Twilio's debugger would say. */
function explain({ dropped, replies }: InboundResult, alerts: readonly Alert[]): string[] {
  if (dropped !== null) return [`(no app was requested: ${dropped})`];
  if (alerts.length > 0)
    return [
      ...alerts.map(({ code, message }) => `(${code} ${message})`),
      ...(alerts.some(({ code }) => UNREACHED.has(code)) ? [ADVICE] : []),
    ];
  return replies.length === 0 ? ["(the app sent no reply)"] : [];
}

/** Twilio's errors of an app that was not reached. */
const UNREACHED: ReadonlySet<number> = new Set([11202, 11205, 11210]);
const ADVICE =
  "(the URL of your app is set with: shortcodes-mock --sms-url http://localhost:3000/sms)";

/** Where the mock is, and what it is asked to receive. */
function parseOptions(
  args: readonly string[],
): { readonly url: string; readonly sent: InboundText } | "help" {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      to: { type: "string" },
      from: { type: "string" },
      media: { type: "string", multiple: true },
      "account-sid": { type: "string" },
      url: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) return "help";
  if (values.to === undefined)
    throw new Error('text: --to is missing, as in: shortcodes-mock text --to 67898 "hello"');
  if (positionals.length === 0 && values.media === undefined)
    throw new Error(`text: TEXT is missing, as in: shortcodes-mock text --to ${values.to} "hello"`);
  const { url = DEFAULT_URL, to, from = DEFAULT_FROM, media, "account-sid": account_sid } = values;
  const sent = {
    to,
    from: phoneNumber("--from", from),
    body: positionals.join(" "),
    ...(media && { media: media.map((one) => ({ url: httpUrl("--media", one) })) }),
    ...(account_sid !== undefined && { account_sid }),
  };
  return { url, sent };
}

function phoneNumber(flag: string, text: string): string {
  if (parsePhoneNumber(text).number === text) return text;
  throw new Error(
    `${flag}: expected a number such as ${DEFAULT_FROM}, found ${JSON.stringify(text)}`,
  );
}

async function call<T>(
  fetch: typeof globalThis.fetch,
  url: string,
  path: string,
  init: RequestInit = {},
): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`${url.replace(/\/$/, "")}/_mock/${path}`, {
      ...init,
      headers: { "Content-Type": "application/json" },
    });
  } catch (cause) {
    const advice = "start one with shortcodes-mock, or give its URL with --url";
    throw new Error(`no mock answers at ${url}: ${advice}`, { cause });
  }
  const type = response.headers.get("content-type") ?? "text/plain";
  const isJson = type.includes("json");
  const isPlain = type.startsWith("text/plain");
  if (!isJson && (response.ok || !isPlain))
    throw new Error(`no mock answers at ${url}, but something else (${response.status})`);
  const body = (isJson ? await response.json() : { error: await response.text() }) as T & {
    readonly error?: string;
  };
  if (!response.ok)
    throw new Error(inFlags(body.error) ?? `the mock answered with status ${response.status}`);
  return body;
}

/** A refusal names properties of JSON, which nobody has written here. */
function inFlags(error: string | undefined): string | undefined {
  return error
    ?.replace(/^line \d+: /, "")
    .replace("set account_sid to one of", "give --account-sid one of");
}
