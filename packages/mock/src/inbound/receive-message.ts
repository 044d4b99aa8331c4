import { InboundSms } from "@shortcodes/validation/api-2008-08-01";
import { InboundMessage } from "@shortcodes/validation/api-2010-04-01";
import { InboundText as InboundTextSchema } from "@shortcodes/validation/mock-control";
import type { InboundText, InboundResult } from "../generated/control-types.ts";
import type { Rows } from "../generated/kinds.ts";
import { poolOf, senderOf, type AccountSender } from "../sending/account-senders.ts";
import { blocksOf, isBlocked, MAX_BLOCKS } from "../sending/blocks.ts";
import { mediaRows } from "../sending/draft-message.ts";
import { optOutKeyword, optOutOf } from "../sending/opt-out.ts";
import { segmentsOf } from "../sending/segments.ts";
import { checkInput } from "../state/parse-json.ts";
import { nextSerial } from "../store/kind.ts";
import type { Change, Reader } from "../store/store.ts";
import { askApp, type Receiver } from "./ask-app.ts";
import { findRecipient } from "./find-recipient.ts";
import { inboundTarget } from "./inbound-target.ts";
import { messageParameters } from "./message-parameters.ts";
import { replyDraft } from "./reply.ts";

type Message = Rows["message"];

/**
 * Receives a text to a short code or a phone number: what it means to the opt-out handling, then the URL that is configured, and
 * the fallback when that fails (seed 000, "SmsFallbackUrl"); the TwiML that they answer is executed.
 *
 * @throws InvalidInput when no account, or more than one, has the number, or the message does not fit its API version
 */
export async function receiveMessage(
  receiver: Receiver,
  text: InboundText,
): Promise<InboundResult> {
  const { store, clock, newSid, outbox, phones } = receiver;
  checkInput(InboundTextSchema, text);
  const row = await findRecipient(store, text.to, text.account_sid);
  const { account_sid: accountSid, service_sid: serviceSid } = row;
  const recipient = senderOf(row);
  const account = await store.get("account", accountSid, accountSid);
  if (account === undefined) throw new Error(`${recipient.number} has no account`);
  const service =
    serviceSid === null ? undefined : await store.get("service", accountSid, serviceSid);
  const target = inboundTarget(account, row, service);

  const isAdvanced = service?.advanced_opt_out === true;
  const isHandled = isAdvanced || row.opt_out === "default";
  const optOut = optOutOf(recipient.number, isAdvanced);
  const keyword = isHandled ? optOutKeyword(optOut, text.body) : undefined;
  const files = text.media ?? [];
  const message = inboundMessage(accountSid, recipient, text, {
    sid: newSid(files.length > 0 ? "MM" : "SM"),
    now: clock.seconds(),
    version: typeof target === "string" ? row.api_version : target.version,
  });
  const media = mediaRows(message, files, newSid);
  const parameters = messageParameters(message, recipient, message.api_version, {
    media,
    apiUrl: receiver.apiUrl(),
    optOutType: isAdvanced ? keyword : undefined,
  });
  const { api_version: version } = message;
  // The document says what may be in such a request, and the mock holds itself to it.
  checkInput<unknown>(REQUESTS[version], parameters, ` (${version})`);

  const wasBlocked = await store.write(accountSid, async (rows) => {
    const insert: Change[] = [["message", message], ...media.map((one): Change => ["media", one])];
    const blocks = await blocksOf(rows, accountSid, text.from);
    const blocked = await isBlocked(rows, accountSid, text.from, recipient);
    // Twilio docs, "Advanced Opt-Out": the pair of numbers, and in a service all of its senders; each goes on without the other.
    for (const sender of [recipient.number, serviceSid])
      if (keyword === "STOP" && sender !== null && !blocks.has(sender))
        insert.push(["block", blockOf(message, sender, newSid("BL"))]);
    const remove = keyword === "START" ? await blocksToLift(rows, message) : [];
    return { value: blocked, insert, remove };
  });
  outbox.changed(account, message, false);
  phones.touch(text.from);

  const replies: string[] = [];
  // Inferred: START without an earlier STOP is a text like any other; HELP of somebody who said STOP is not answered.
  const isAnswered =
    keyword === "STOP" ||
    (keyword === "START" && wasBlocked) ||
    (keyword === "HELP" && !wasBlocked);
  const answer = keyword && optOut.replies[keyword];
  if (answer !== undefined && isAnswered && account.status === "active") {
    const reply = { to: text.from, sender: recipient, body: answer };
    const sent = await outbox.post(account, async () => replyDraft(receiver, message, reply));
    replies.push(sent.sid);
  }

  const reception = {
    message_sid: message.sid,
    account_sid: accountSid,
    short_code_sid: recipient.kind === "short_code" ? row.sid : null,
    phone_number_sid: recipient.kind === "phone_number" ? row.sid : null,
    service_sid: serviceSid,
    opt_out: keyword ?? null,
  };
  if (typeof target === "string") return { ...reception, dropped: target, requests: [], replies };
  const answered = await askApp(receiver, account, message, target, parameters);
  if (answered === undefined) {
    const dropped = "the state was replaced before the app answered";
    return { ...reception, dropped, requests: [], replies: [] };
  }
  return {
    ...reception,
    dropped: null,
    requests: [...answered.requests],
    replies: [...replies, ...answered.replies],
  };
}

function inboundMessage(
  account_sid: string,
  { number, service_sid }: AccountSender,
  text: InboundText,
  { sid, now, version }: { sid: string; now: string; version: Message["api_version"] },
): Message {
  const serial = nextSerial();
  return {
    account_sid,
    sid,
    direction: "inbound",
    from: text.from,
    to: number,
    body: text.body,
    status: "received",
    num_segments: segmentsOf(text.body).count,
    num_media: text.media?.length ?? 0,
    messaging_service_sid: service_sid,
    error_code: null,
    api_version: version,
    status_callback: null,
    send_at: null,
    sender_choice: null,
    date_created: now,
    date_updated: now,
    date_sent: now,
    serial,
    arrived: serial,
    pending: null,
  };
}

function blockOf(message: Message, sender: string, sid: string): Rows["block"] {
  const { account_sid, from, date_created } = message;
  return { account_sid, sid, sender, recipient: from ?? "", date_created };
}

/** Of the number, of its service, and of all senders in that. */
async function blocksToLift(rows: Reader, message: Message): Promise<Change[]> {
  const { account_sid: account, from, to, messaging_service_sid: service } = message;
  const where = { recipient: from ?? "" };
  const found = await rows.page("block", account, { where, limit: MAX_BLOCKS });
  const pool = service === null ? [] : await poolOf(rows, account, service);
  const senders = new Set([to, service, ...pool.map(({ number }) => number)]);
  return found.filter(({ sender }) => senders.has(sender)).map((one): Change => ["block", one]);
}

const REQUESTS = { "2008-08-01": InboundSms, "2010-04-01": InboundMessage };
