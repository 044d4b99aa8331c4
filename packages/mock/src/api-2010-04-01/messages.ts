import { formatIso8601, formatRfc2822, parseMoment } from "../api/dates.ts";
import type { Call } from "../api/handler.ts";
import { once } from "../api/items.ts";
import { TwilioError } from "../api/twilio-error.ts";
import { errors, type Handlers, type Representations } from "../generated/api-2010-04-01.ts";
import type { Rows } from "../generated/kinds.ts";
import { parseHttpUrl, uriOf } from "../http/http-url.ts";
import { dateRange } from "../sending/date-filter.ts";
import type { SendRequest } from "../sending/draft-message.ts";
import { failureTitle } from "../sending/failures.ts";
import { magicErrorCode } from "../sending/magic-numbers.ts";
import { masked, parsePhoneNumber } from "../sending/phone-number.ts";
import { segmentsOf } from "../sending/segments.ts";
import { isFinal } from "../sending/status.ts";
import { listPage, xmlUri } from "./page.ts";

type Message = Rows["message"];
type Form = Parameters<Handlers["CreateMessage"]>[0]["form"];

export const handlers = {
  async CreateMessage(call) {
    const { account, form, outbox } = call;
    const request = readRequest(form, call.now());
    const message =
      account.status === "test"
        ? testMessage(call, request)
        : await outbox.send(account, request, errors);
    return { status: 201, body: resource(message) };
  },

  async FetchMessage({ account, path, store, notFound }) {
    const row = await store.get("message", account.sid, path.Sid);
    if (row === undefined) throw notFound();
    return { status: 200, body: resource(row) };
  },

  async ListMessage(call) {
    const { query } = call;
    const where = {
      ...(query.From !== undefined && { from: query.From }),
      ...(query.To !== undefined && { to: query.To }),
    };
    const range = dateRange("date_sent", "DateSent", query, errors.InvalidParameter);
    const { rows, paging } = await listPage(call, "message", { where, range }, [
      ["To", query.To],
      ["From", query.From],
      ["DateSent", query.DateSent],
      ["DateSent<", query["DateSent<"]],
      ["DateSent>", query["DateSent>"]],
    ]);
    return { status: 200, body: { ...paging, messages: rows.map((row) => listed(row)) } };
  },

  async UpdateMessage({ account, path, form, store, now, notFound, outbox }) {
    const changed = await store.write(account.sid, async (rows) => {
      const row = await rows.get("message", account.sid, path.Sid);
      if (row === undefined) throw notFound();
      const { status } = row;
      if (form.Status === "canceled" && status !== "scheduled")
        throw new TwilioError(errors.NotCancelable, { status });
      if (form.Body === "" && form.Status === undefined && !isFinal(status))
        throw new TwilioError(errors.NotComplete, { action: "redact", status });
      const updated: Message = {
        ...row,
        ...(form.Body === "" && { body: "" }),
        ...(form.Status === "canceled" && { status: "canceled", pending: null }),
        date_updated: now(),
      };
      return { value: updated, update: [["message", updated]] };
    });
    outbox.changed(account, changed, form.Status !== undefined);
    return { status: 200, body: resource(changed) };
  },

  async DeleteMessage({ account, path, store, outbox, notFound }) {
    const deleted = await store.write(account.sid, async (rows) => {
      const row = await rows.get("message", account.sid, path.Sid);
      if (row === undefined) throw notFound();
      const { status } = row;
      if (!isFinal(status)) throw new TwilioError(errors.NotComplete, { action: "delete", status });
      return { value: row, remove: [["message", row]] };
    });
    outbox.deleted(deleted);
    return { status: 204, body: undefined };
  },
} satisfies Partial<Handlers>;

/** @throws TwilioError when something is missing, or does not go together */
function readRequest(form: Form, now: string): SendRequest {
  const { Body: body = "", MediaUrl: mediaUrls = [], MessagingServiceSid: serviceSid } = form;
  if (form.From === undefined && serviceSid === undefined)
    throw new TwilioError(errors.MissingSender);
  if (form.ContentSid !== undefined)
    throw new TwilioError(errors.InvalidContentSid, { value: form.ContentSid });
  if (form.ContentVariables !== undefined) throw new TwilioError(errors.VariablesWithoutContent);
  if (body === "" && mediaUrls.length === 0) throw new TwilioError(errors.MissingContent);
  return {
    to: form.To,
    from: form.From,
    serviceSid,
    body,
    mediaUrls: mediaUrls.map(readMediaUrl),
    statusCallback: form.StatusCallback,
    apiVersion: "2010-04-01",
    smartEncoded: form.SmartEncoded,
    sendAt: readSendAt(form, now),
  };
}

function readMediaUrl(value: string): string {
  const url = parseHttpUrl(value);
  if (url === undefined) throw new TwilioError(errors.InvalidMediaUrl, { value });
  return uriOf(url);
}

function readSendAt({ ScheduleType, SendAt, MessagingServiceSid }: Form, now: string) {
  if (ScheduleType === undefined && SendAt === undefined) return undefined;
  if (MessagingServiceSid === undefined) throw new TwilioError(errors.ScheduleWithoutService);
  if (SendAt === undefined) throw new TwilioError(errors.MissingSendAt);
  if (ScheduleType === undefined) throw new TwilioError(errors.SendAtWithoutSchedule);
  const time = parseMoment(SendAt);
  const { minimum, limit } = errors.SendAtOutOfRange;
  const ahead = time - Date.parse(now);
  const isInRange = ahead >= minimum * 60_000 && ahead <= limit * 24 * 3_600_000;
  if (!isInRange) throw new TwilioError(errors.SendAtOutOfRange, { value: SendAt });
  return formatIso8601(time / 1000);
}

/**
 * What test credentials get: an answer by the magic numbers. Nothing is kept, and nothing is sent.
 *
 * @throws TwilioError that the numbers stand for
 */
function testMessage(
  { account, now, newSid }: Pick<Call, "account" | "now" | "newSid">,
  request: SendRequest,
): Message {
  const [from, to] = [request.from ?? "", request.to].map(
    (text) => parsePhoneNumber(text).number ?? text,
  ) as [string, string];
  const code = magicErrorCode(from, to);
  const kind = Object.values(errors).find((one) => one.code === code);
  if (kind !== undefined) throw new TwilioError(kind, { from, to });
  if (to === request.to && parsePhoneNumber(to).number === undefined)
    throw new TwilioError(errors.InvalidTo, { to: masked(to) });
  const date = now();
  return {
    account_sid: account.sid,
    sid: newSid(request.mediaUrls.length > 0 ? "MM" : "SM"),
    direction: "outbound-api",
    from,
    to,
    body: request.body,
    status: "queued",
    num_segments: segmentsOf(request.body).count,
    num_media: request.mediaUrls.length,
    messaging_service_sid: null,
    error_code: null,
    api_version: "2010-04-01",
    status_callback: null,
    send_at: null,
    sender_choice: null,
    date_created: date,
    date_updated: date,
    date_sent: null,
    serial: null,
    arrived: null,
    pending: null,
  };
}

/** Properties in the order of Twilio's own document, which was that of its JSON in 2022. */
const resource = (row: Message) => {
  const uri = `/2010-04-01/Accounts/${row.account_sid}/Messages/${row.sid}`;
  const isPriced = row.from !== null && row.status !== "accepted" && row.status !== "scheduled";
  return {
    body: row.body,
    num_segments: String(row.num_segments),
    direction: row.direction,
    from: row.from,
    date_updated: formatRfc2822(row.date_updated),
    // What a carrier would take is not known here.
    price: null,
    error_message: failureTitle(row.error_code),
    uri: `${uri}.json`,
    account_sid: row.account_sid,
    num_media: String(row.num_media),
    to: row.to,
    date_created: formatRfc2822(row.date_created),
    status: row.status,
    sid: row.sid,
    date_sent: row.date_sent === null ? null : formatRfc2822(row.date_sent),
    messaging_service_sid: row.messaging_service_sid,
    error_code: row.error_code,
    price_unit: isPriced ? "USD" : null,
    api_version: row.api_version,
    subresource_uris: { media: `${uri}/Media.json` },
  };
};
const listed = once(resource);

type Instance = Parameters<Representations["FetchMessageXml"]>[0];
type List = Parameters<Representations["ListMessageXml"]>[0];

const inXml = ({ uri, subresource_uris: uris, ...message }: Instance): Instance => ({
  ...message,
  uri: uri && xmlUri(uri),
  subresource_uris: uris && { media: xmlUri(uris.media) },
});
const listedXml = once(inXml);
const instanceXml = (message: Instance) => ({ message: inXml(message) });
const listXml = ({ messages, ...paging }: List) => ({
  messages: { ...paging, messages: messages.map((one) => listedXml(one)) },
});

export const representations = {
  CreateMessageXml: instanceXml,
  CreateMessageXmlDefault: instanceXml,
  FetchMessageXml: instanceXml,
  FetchMessageXmlDefault: instanceXml,
  ListMessageXml: listXml,
  ListMessageXmlDefault: listXml,
  UpdateMessageXml: instanceXml,
  UpdateMessageXmlDefault: instanceXml,
  DeleteMessageXml: () => undefined,
  DeleteMessageXmlDefault: () => undefined,
} satisfies Partial<Representations>;
