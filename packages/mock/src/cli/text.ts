import { parseArgs } from "node:util";
import type { Delivery, LoggedMessage, Reception } from "../generated/control-types.ts";

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

interface Options {
  readonly url: string;
  readonly to: string;
  readonly from: string;
  readonly body: string;
  readonly media: readonly string[];
  readonly accountSid: string | undefined;
}

/**
 * Sends a text to a running mock, and writes what the phone sees.
 *
 * @returns false when no app answered it
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
  const { url, to, from, body, media, accountSid } = options;
  write(`${from} → ${to}  ${body}`);
  const request = {
    to,
    from,
    body,
    ...(media.length > 0 && {
      media: media.map((one) => ({ url: one, content_type: "application/octet-stream" })),
    }),
    ...(accountSid !== undefined && { account_sid: accountSid }),
  };
  const reception = await call<Reception>(fetch, url, "messages", {
    method: "POST",
    body: JSON.stringify(request),
  });
  const phone = `phones/${encodeURIComponent(from)}/messages?after=${reception.message_sid}`;
  const arrived = await call<readonly LoggedMessage[]>(fetch, url, phone);
  const replies = arrived.filter(({ sid }) => reception.replies.includes(sid));
  for (const message of replies)
    write([`${message.from} → ${message.to}  ${message.body}`, ...message.media_urls].join(" "));
  for (const line of explain(reception, replies.length)) write(line);
  return reception.requests.some(({ error }) => error === null);
}

/** What a phone would not see: why there was no answer. */
function explain({ dropped, requests, replies }: Reception, arrived: number): string[] {
  if (dropped !== null) return [`(no app was requested: ${dropped})`];
  const failed = requests.filter((one): one is Delivery => one.error !== null);
  if (failed.length > 0) return failed.map(({ error }) => `(${error?.code} ${error?.message})`);
  if (replies.length === 0) return ["(the app sent no reply)"];
  const open = replies.length - arrived;
  return open === 0
    ? []
    : [`(${open} ${open === 1 ? "reply is still on its" : "replies are still on their"} way)`];
}

function parseOptions(args: readonly string[]): Options | "help" {
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
  return {
    url: values.url ?? DEFAULT_URL,
    to: values.to,
    from: values.from ?? DEFAULT_FROM,
    body: positionals.join(" "),
    media: values.media ?? [],
    accountSid: values["account-sid"],
  };
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
    throw new Error(
      `no mock answers at ${url}: start one with shortcodes-mock, or give its URL with --url`,
      {
        cause,
      },
    );
  }
  const body = (await response.json()) as T & { readonly error?: string };
  if (!response.ok)
    throw new Error(body.error ?? `the mock answered with status ${response.status}`);
  return body;
}
