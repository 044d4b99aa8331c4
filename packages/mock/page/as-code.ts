import type { Delivery, LoggedMessage } from "../src/generated/control-types.ts";
import { pairOf } from "./conversations.ts";
import type { TwilioCall } from "./twilio-call.ts";

/** A call of the API for a shell. */
export function curlOfCall(origin: string, { account, path, form }: TwilioCall): string {
  const fields = Object.entries(form).map(
    ([name, value]) => `--data-urlencode ${quoted(`${name}=${value}`)}`,
  );
  return [
    `curl -u ${account.sid}:${account.auth_token}`,
    ...fields,
    quoted(`${origin}${path}`),
  ].join(" \\\n  ");
}

/** A webhook request for a shell, signature included. */
export function curlOfAttempt({
  method,
  url,
  headers,
  body,
}: Delivery["attempts"][number]): string {
  const kept = Object.entries(headers).filter(
    ([name]) => !/^(host|content-length|connection|cookie|authorization)$/i.test(name),
  );
  return [
    `curl -X ${method}`,
    ...kept.map(([name, value]) => `-H ${quoted(`${name}: ${String(value)}`)}`),
    ...(body === null ? [] : [`--data-raw ${quoted(body)}`]),
    quoted(url),
  ].join(" \\\n  ");
}

/** A test of what the app answers to a text, or of a message that it sends by itself. */
export function vitestOf(
  message: LoggedMessage,
  replies: readonly LoggedMessage[],
  smsUrl = "http://localhost:3000/sms",
): string {
  const { sender } = pairOf(message);
  const media = message.media_urls.map((url) => ({ url }));
  const more = media.length === 0 ? "" : `, ${JSON.stringify({ media })}`;
  const text = `  await phone.text(${JSON.stringify(sender)}, ${JSON.stringify(message.body)}${more});`;
  const expected = message.direction === "inbound" ? replies : [message];
  return [
    'import { mockTest } from "@shortcodes/mock/vitest";',
    'import { expect } from "vitest";',
    "",
    `const test = mockTest({ smsUrl: ${JSON.stringify(smsUrl)} });`,
    "",
    `test(${JSON.stringify(titleOf(message))}, async ({ phone }) => {`,
    ...(message.direction === "inbound" ? [text] : ["  // Let the app send it here."]),
    ...expected.map(
      ({ from, body }) =>
        `  expect(await phone.next()).toMatchObject(${JSON.stringify({ from, body })});`,
    ),
    "});",
    "",
  ].join("\n");
}

/** The same for pytest, with the standard library alone. */
export function pytestOf(
  origin: string,
  message: LoggedMessage,
  replies: readonly LoggedMessage[],
): string {
  const { phone, sender } = pairOf(message);
  const isInbound = message.direction === "inbound";
  const media = message.media_urls.map((url) => ({ url }));
  const text = {
    to: sender,
    from: phone,
    body: message.body,
    ...(media.length > 0 && { media }),
  };
  const expected = isInbound ? replies : [message];
  return [
    "import json",
    "import urllib.request",
    "",
    `MOCK = ${JSON.stringify(origin)}`,
    "",
    "",
    "def ask(path, body=None):",
    "    data = None if body is None else json.dumps(body).encode()",
    '    with urllib.request.urlopen(f"{MOCK}/_mock/{path}", data) as answer:',
    "        return json.load(answer)",
    "",
    "",
    `def test_${wordsOf(titleOf(message)).join("_")}():`,
    ...(isInbound
      ? [`    sent = ask("messages", ${JSON.stringify(text)})["message_sid"]`]
      : ["    # Let the app send it here."]),
    `    received = ask("phones/${encodeURIComponent(phone)}/messages?wait=5${isInbound ? '&after=" + sent' : '"'})`,
    `    texts = [(one["from"], one["body"]) for one in received if one["direction"] != "inbound"]`,
    `    assert texts == [${expected.map(({ from, body }) => `(${from === null ? "None" : JSON.stringify(from)}, ${JSON.stringify(body)})`).join(", ")}]`,
    "",
  ].join("\n");
}

function titleOf(message: LoggedMessage): string {
  const { sender } = pairOf(message);
  const words = wordsOf(message.body).slice(0, 6).join(" ");
  return message.direction === "inbound" ? `${sender} answers ${words}` : `${sender} says ${words}`;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** In single quotes, which a shell leaves alone. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
