import { formatPacific } from "../api/dates.ts";
import { once } from "../api/items.ts";
import { TwilioError } from "../api/twilio-error.ts";
import { errors, type Handlers } from "../generated/api-2008-08-01.ts";
import type { Rows } from "../generated/kinds.ts";
import { dateRange } from "../sending/date-filter.ts";
import { parsePhoneNumber, tenDigits } from "../sending/phone-number.ts";
import { statusIn2008 } from "../sending/status.ts";
import { listPage } from "./page.ts";

type Message = Rows["message"];

export const handlers = {
  async CreateSmsMessage({ account, form, outbox }) {
    const request = {
      to: form.To,
      from: form.From,
      serviceSid: undefined,
      body: form.Body,
      mediaUrls: [],
      statusCallback: form.StatusCallback,
      apiVersion: "2008-08-01",
    } as const;
    if (form.Body === "") throw new TwilioError(errors.MissingContent);
    const message = await outbox.send(account, request, errors);
    return { status: 201, body: { SMSMessage: resource(message) } };
  },

  async FetchSmsMessage({ account, path, store, notFound }) {
    const row = await store.get("message", account.sid, path.SmsMessageSid);
    if (row === undefined) throw notFound();
    return { status: 200, body: { SMSMessage: resource(row) } };
  },

  async ListSmsMessage(call) {
    const { query } = call;
    const where = {
      ...(query.From !== undefined && { from: stored(query.From) }),
      ...(query.To !== undefined && { to: stored(query.To) }),
    };
    const range = dateRange("date_sent", "DateSent", query, errors.InvalidParameter);
    const { rows, attributes } = await listPage(call, "message", { where, range }, [
      ["To", query.To],
      ["From", query.From],
      ["DateSent", query.DateSent],
      ["DateSent<", query["DateSent<"]],
      ["DateSent>", query["DateSent>"]],
    ]);
    const SMSMessage = rows.map((row) => listed(row));
    return { status: 200, body: { SMSMessages: { ...attributes, SMSMessage } } };
  },
} satisfies Partial<Handlers>;

/** Elements in the order of the version's documentation. */
const resource = (row: Message) => ({
  Sid: row.sid,
  DateCreated: formatPacific(row.date_created),
  DateUpdated: formatPacific(row.date_updated),
  DateSent: row.date_sent === null ? null : formatPacific(row.date_sent),
  AccountSid: row.account_sid,
  To: tenDigits(row.to),
  From: row.from === null ? null : tenDigits(row.from),
  Body: row.body,
  Status: statusIn2008(row.status),
  Flags: FLAGS[row.direction],
  Price: null,
});
const listed = once(resource);

/** 2008-08-01 documentation, "SMS Messages": 1 inbound, 2 a reply, 4 sent through the REST API. */
const FLAGS = { inbound: 1, "outbound-reply": 2, "outbound-api": 4 } as const;

/** A filter finds a number in any usual format. */
function stored(number: string): string {
  return /^\d{5,6}$/.test(number) ? number : (parsePhoneNumber(number).number ?? number);
}
