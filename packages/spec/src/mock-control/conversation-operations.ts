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
  reception,
  settings,
  settingsUpdate,
  statusUpdate,
} from "./conversation.ts";
import { json, operation, SID } from "./operation.ts";

const NUMBER = "+14155550100";
const RECEPTION = json(reception, {
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
  body: "<Response><Message>Hi!</Message></Response>",
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
      answer_headers: { "content-type": "text/xml" },
      answer: "<Response><Message>Hi!</Message></Response>",
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
});
const number = z.object({ Number: z.string().describe("The number of the phone, E.164.") });

/** Texts in and out, the requests to apps, phones, and how the mock sends. */
export const conversationOperations: readonly Operation[] = [
  operation("ReceiveMessage", "post", "messages", {
    summary: "Receive a message",
    description:
      "A text reaches a short code or a phone number: the URL that is configured for it is requested, the fallback when that fails, and the TwiML it answers is executed.",
    request: json(inboundText, { to: "67898", from: NUMBER, body: "Hello" }),
    answer: RECEPTION,
    usesStore: true,
  }),
  operation("ListMessages", "get", "messages", {
    summary: "List the last messages",
    description: "The messages of all accounts, or of one; also those that are still to be sent.",
    query: z.object({
      account_sid: accountSid.optional(),
      limit: z
        .int()
        .min(1)
        .max(1000)
        .default(100)
        .describe("How many messages of each account, the newest.")
        .optional(),
    }),
    answer: MESSAGES,
    usesStore: true,
  }),
  operation("UpdateMessageStatus", "post", "messages/{Sid}/status", {
    summary: "Move a message on",
    description:
      "The message reaches the status that comes next, and its status callback is requested. For `status_pace: manual`.",
    pathParameters: z.object({ Sid: messageSid }),
    request: json(statusUpdate, { status: "delivered" }),
    answer: MESSAGE,
    usesStore: true,
  }),
  operation("ListDeliveries", "get", "deliveries", {
    summary: "List the last requests to apps",
    description:
      "Every webhook request as it was sent, what was signed, the answer, and the TwiML that was executed.",
    answer: DELIVERIES,
  }),
  operation("ResendDelivery", "post", "deliveries/{Id}/resend", {
    summary: "Send a webhook request again",
    description: "The same request to the same URL. TwiML in its answer is not executed.",
    pathParameters: z.object({ Id: z.int().min(1).describe("Its id.") }),
    answer: DELIVERY,
    usesStore: true,
  }),
  operation("ListAlerts", "get", "alerts", {
    summary: "List the last alerts",
    description:
      "What Twilio's debugger would report: errors and warnings about webhooks and TwiML.",
    answer: ALERTS,
  }),
  operation("StreamEvents", "get", "events", {
    summary: "Follow what happens",
    description:
      "Server-sent events: `message`, `delivery`, `alert`, `phone`, `settings` and `reset`, each with its data as JSON. A reader that comes back with Last-Event-ID gets what it missed, or `reset` when that is no longer kept.",
    answer: {
      mediaType: "text/event-stream",
      schema: z.string(),
      examples: { event: { value: "id: 1\nevent: reset\ndata: {}\n\n" } },
    },
  }),
  operation("DeleteEvents", "delete", "events", {
    summary: "Clear the log",
    description: "Forgets deliveries and alerts. Messages stay.",
  }),
  operation("ListPhones", "get", "phones", {
    summary: "List the phones",
    description: "Every phone that texted, was texted, or was set.",
    answer: PHONES,
  }),
  operation("FetchPhone", "get", "phones/{Number}", {
    summary: "Fetch a phone",
    description: "Every number is a phone.",
    pathParameters: number,
    readsPath: true,
    answer: PHONE,
  }),
  operation("UpdatePhone", "put", "phones/{Number}", {
    summary: "Set a phone",
    description: "What is not given stays as it is.",
    pathParameters: number,
    request: json(phoneUpdate, { takes_short_codes: false }),
    answer: PHONE,
  }),
  operation("ListPhoneMessages", "get", "phones/{Number}/messages", {
    summary: "List the messages of a phone",
    description: "What the phone sent and received; what has not reached it is not there.",
    pathParameters: number,
    query: z.object({
      after: messageSid.describe("Only messages after this one.").optional(),
      wait: z
        .int()
        .min(0)
        .max(60)
        .describe("Seconds to wait for a message to reach the phone, when there is none yet.")
        .optional(),
    }),
    answer: MESSAGES,
    usesStore: true,
  }),
  operation("FetchSettings", "get", "settings", {
    summary: "Fetch the settings",
    description: "How the mock sends.",
    answer: SETTINGS,
  }),
  operation("UpdateSettings", "put", "settings", {
    summary: "Change the settings",
    description: "What is not given stays as it is. A reset brings back those of the start.",
    request: json(settingsUpdate, { status_pace: "manual" }),
    answer: SETTINGS,
  }),
];
