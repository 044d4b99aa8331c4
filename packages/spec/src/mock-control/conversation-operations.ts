import { messageSid } from "../message.ts";
import type { Operation } from "../operation.ts";
import { accountSid } from "../short-code.ts";
import { z } from "../zod.ts";
import { inboundText } from "./bodies.ts";
import {
  alerts,
  deliveries,
  delivery,
  loggedMessage,
  messages,
  phone,
  phones,
  phoneUpdate,
  inboundResult,
  settings,
  settingsUpdate,
  statusUpdate,
} from "./conversation.ts";
import { json, operation, SID, text } from "./operation.ts";

const NUMBER = "+14155550100";
const INBOUND_RESULT = json(inboundResult, {
  message_sid: SID("SM"),
  account_sid: SID("AC"),
  short_code_sid: SID("SC"),
  phone_number_sid: null,
  service_sid: null,
  opt_out: null,
  dropped: "the short code 12345 has no SmsUrl",
  requests: [],
  replies: [],
});
const messageExample = {
  sid: SID("SM"),
  account_sid: SID("AC"),
  direction: "outbound-api",
  from: "67898",
  to: NUMBER,
  body: "Your order is ready",
  media_urls: [],
  status: "delivered",
  error_code: null,
  num_segments: 1,
  messaging_service_sid: null,
  sender_choice: { sender: "67898", because: "direct", passed_over: [] },
  date_created: "2011-07-13T02:07:05Z",
};
const MESSAGE = json(loggedMessage, messageExample);
const MESSAGES = json(messages, [messageExample]);
const deliveryExample = {
  id: 2,
  at: "2011-07-13T02:07:05.000Z",
  account_sid: SID("AC"),
  message_sid: SID("SM"),
  reason: "inbound",
  url: "http://localhost:3000/sms",
  method: "POST",
  parameters: { From: NUMBER, To: "67898", Body: "Hello" },
  status: 200,
  content_type: "text/xml",
  response_body: "<Response><Message>Hi!</Message></Response>",
  ms: 3.2,
  error: null,
  attempts: [
    {
      method: "POST",
      url: "http://localhost:3000/sms",
      headers: { "x-twilio-signature": "RSOYDt4T1cUTdK1PDd93/VVr8B8=" },
      body: "From=%2B14155550100&To=67898&Body=Hello",
      signed: `http://localhost:3000/smsBodyHelloFrom${NUMBER}To67898`,
      signature: "RSOYDt4T1cUTdK1PDd93/VVr8B8=",
      status: 200,
      response_headers: { "content-type": "text/xml" },
      response_body: "<Response><Message>Hi!</Message></Response>",
      ms: 3.1,
      error: null,
    },
  ],
  steps: [{ verb: "Message", text: "Hi!", outcome: `sent as ${SID("SM")}` }],
};
const DELIVERY = json(delivery, deliveryExample);
const DELIVERIES = json(deliveries, [deliveryExample]);
const ALERTS = json(alerts, [
  {
    id: 3,
    at: "2011-07-13T02:07:05.000Z",
    account_sid: SID("AC"),
    message_sid: SID("SM"),
    code: 11200,
    level: "error",
    message: 'HTTP retrieval failure: "http://localhost:3000/sms" answered 500',
    url: "http://localhost:3000/sms",
  },
]);
const phoneExample = { number: NUMBER, takes_short_codes: true, fail_next: null, delay_ms: 0 };
const PHONE = json(phone, phoneExample);
const PHONES = json(phones, [phoneExample]);
const SETTINGS = json(settings, {
  status_pace: "at_once",
  callback_order: "in_order",
  no_sender: "later",
  loop_limit: "on",
});
const number = z.object({
  Number: z.string().describe("The number of the phone, in E.164 format."),
});

/** Texts in and out, the requests to apps, phones, and how the mock sends. */
export const conversationOperations: readonly Operation[] = [
  operation("ReceiveMessage", "post", "messages", {
    summary: "Receive a message",
    description:
      "Sends a text message to a short code or a phone number. The mock requests the URL that is configured for it, or the fallback URL if that fails, and executes the TwiML in the response.",
    request: json(inboundText, { to: "67898", from: NUMBER, body: "Hello" }),
    answer: INBOUND_RESULT,
    usesStore: true,
  }),
  operation("ListMessages", "get", "messages", {
    summary: "List the latest messages",
    description:
      "Returns the messages of all accounts, or of one account, including messages that have not been sent yet.",
    query: z
      .object({
        account_sid: accountSid,
        limit: z
          .int()
          .min(1)
          .max(1000)
          .default(100)
          .describe("Maximum number of messages per account. The newest are returned."),
      })
      .partial(),
    answer: MESSAGES,
    usesStore: true,
  }),
  operation("UpdateMessageStatus", "post", "messages/{Sid}/status", {
    summary: "Advance the status of a message",
    description:
      "Sets the next status of the message and requests its status callback. For use with `status_pace: manual`.",
    pathParameters: z.object({ Sid: messageSid }),
    request: json(statusUpdate, { status: "delivered" }),
    answer: MESSAGE,
    usesStore: true,
  }),
  operation("ListDeliveries", "get", "deliveries", {
    summary: "List the latest webhook requests",
    description:
      "Returns every webhook request as it was sent, with the signed text, the response, and the TwiML that was executed.",
    answer: DELIVERIES,
  }),
  operation("ResendDelivery", "post", "deliveries/{Id}/resend", {
    summary: "Send a webhook request again",
    description: "Sends the same request to the same URL. TwiML in the response is not executed.",
    pathParameters: z.object({ Id: z.int().min(1).describe("Id of the webhook request.") }),
    answer: DELIVERY,
    usesStore: true,
  }),
  operation("ListAlerts", "get", "alerts", {
    summary: "List the latest alerts",
    description:
      "Returns the errors and warnings about webhooks and TwiML that Twilio's debugger would report.",
    answer: ALERTS,
  }),
  operation("StreamEvents", "get", "events", {
    summary: "Stream events",
    description:
      "Streams server-sent events: `message`, `message_deleted`, `delivery`, `alert`, `phone`, `settings` and `reset`, each with JSON data. A client that reconnects with Last-Event-ID receives the events it missed, or `reset` if they are no longer available.",
    answer: text("text/event-stream", "event", "id: 1\nevent: reset\ndata: {}\n\n"),
  }),
  operation("DeleteEvents", "delete", "events", {
    summary: "Clear the log",
    description: "Deletes the deliveries and alerts. Messages are kept.",
  }),
  operation("ListPhones", "get", "phones", {
    summary: "List the phones",
    description: "Returns every phone that has sent or received a message, or has been configured.",
    answer: PHONES,
  }),
  operation("FetchPhone", "get", "phones/{Number}", {
    summary: "Fetch a phone",
    description: "Returns the phone with this number. Every phone number has one.",
    pathParameters: number,
    readsPath: true,
    answer: PHONE,
  }),
  operation("UpdatePhone", "put", "phones/{Number}", {
    summary: "Configure a phone",
    description: "Omitted properties keep their values.",
    pathParameters: number,
    request: json(phoneUpdate, { takes_short_codes: false }),
    answer: PHONE,
  }),
  operation("ListPhoneMessages", "get", "phones/{Number}/messages", {
    summary: "List the messages of a phone",
    description:
      "Returns the messages that the phone has sent and received. Messages that have not reached it are not included.",
    pathParameters: number,
    query: z
      .object({
        account_sid: accountSid.describe("Returns only messages of this account."),
        after: messageSid.describe("Returns only messages after this one."),
        wait: z
          .int()
          .min(0)
          .max(60)
          .describe("Seconds to wait for a message to reach the phone if there is none yet."),
      })
      .partial(),
    answer: MESSAGES,
    usesStore: true,
  }),
  operation("FetchSettings", "get", "settings", {
    summary: "Fetch the settings",
    description: "Settings that control how the mock sends messages.",
    answer: SETTINGS,
  }),
  operation("UpdateSettings", "put", "settings", {
    summary: "Change the settings",
    description:
      "Omitted properties keep their values. A reset restores the settings the mock started with.",
    request: json(settingsUpdate, { status_pace: "manual" }),
    answer: SETTINGS,
  }),
];
