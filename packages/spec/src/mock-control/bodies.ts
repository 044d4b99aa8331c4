import { phoneNumber } from "../message.ts";
import { z } from "../zod.ts";
import { inboundMedia } from "./conversation.ts";
import { moment } from "./moment.ts";

const count = z.int().min(0);
const text = (description: string) => z.string().describe(description).optional();

/** What the mock answers to a request it cannot take. */
export const refusal = z
  .object({ error: z.string().describe("What is wrong, where, and how to repair it.") })
  .describe("Why a request was refused.")
  .openapi("Refusal");

/** `documents`: the names of the contract's documents. */
export function health(documents: readonly string[]) {
  const digest = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });
  return z
    .object({
      status: z.literal("ok"),
      version: z.string().describe("Version of the package."),
      documents: z
        .object(Object.fromEntries(documents.map((name) => [name, digest])))
        .describe(
          "SHA-256 of each document: which contract this mock holds to. Documents of `--spec` are listed by the names of their files.",
        ),
      counts: z
        .object({
          accounts: count,
          api_keys: count,
          short_codes: count,
          phone_numbers: count,
          services: count,
          senders: count.describe("Short codes and phone numbers that are in a service."),
          messages: count,
          requests: count.describe("Requests in the journal."),
        })
        .describe("How much there is."),
    })
    .describe("What the mock is and holds.")
    .openapi("Health");
}

const fault = z
  .strictObject({
    document: text("Condition: the document, `messaging-v1`."),
    operation: text(
      "Condition: the operation, with or without its representation, `ListShortCode`.",
    ),
    method: text("Condition: the HTTP method."),
    path: text("Condition: how the path begins."),
    account_sid: text("Condition: the account that sends the request."),
    times: z
      .int()
      .min(1)
      .max(1_000_000)
      .describe("How many requests it hits; all, unless given.")
      .optional(),
    delay_ms: z
      .int()
      .min(0)
      .max(600_000)
      .describe(
        "Milliseconds to wait before anything else. The wait ends when the caller leaves and when the mock is reset; the request is then not handled.",
      )
      .optional(),
    status: z
      .int()
      .min(400)
      .max(599)
      .describe("Status to answer with, in the API's own envelope.")
      .optional(),
    code: z
      .int()
      .min(1)
      .max(99_999)
      .describe("Twilio error code that goes with the status.")
      .optional(),
    message: z.string().max(1000).describe("Message that goes with the status.").optional(),
    retry_after: z.int().min(0).max(86_400).describe("Seconds in a Retry-After header.").optional(),
    damage: z
      .enum(["reset", "truncate"])
      .describe("reset ends the connection without an answer, truncate in the middle of one.")
      .optional(),
  })
  .describe(
    "A fault to inject. Every given condition must hold; without conditions it hits every API request.",
  )
  .openapi("Fault");

export const faults = z
  .array(fault)
  .max(1000)
  .describe("The faults, tried in this order.")
  .openapi("Faults");

const clockMode = z
  .enum(["real", "shifted", "frozen"])
  .describe("real: the machine's time; shifted: going on from `now`; frozen: standing at `now`.");

export const clock = z
  .object({ mode: clockMode, now: moment.describe("What the clock shows.") })
  .describe("The mock's clock.")
  .openapi("Clock");

export const clockUpdate = z
  .strictObject({
    mode: clockMode.optional(),
    now: moment
      .describe("The moment to show; what the clock shows already unless given.")
      .optional(),
    advance_ms: z
      .int()
      .min(-1_000_000_000_000)
      .max(1_000_000_000_000)
      .describe("Milliseconds to move on; a frozen clock stays frozen.")
      .optional(),
  })
  .describe("How to set the clock, within the years 1970 to 9999.")
  .openapi("ClockUpdate");

export const inboundText = z
  .strictObject({
    to: z.string().describe("The short code or the phone number."),
    from: phoneNumber.describe("The number of the sender, E.164."),
    body: z.string().describe("The text; how long it may be, the document of its version says."),
    media: inboundMedia,
    account_sid: text("The account, where several have this recipient."),
  })
  .describe("A text that somebody sends to a short code or a phone number.")
  .openapi("InboundText");

export const requests = z
  .array(
    z
      .object({
        at: moment,
        method: z.string(),
        url: z.string(),
        headers: z.looseObject({}),
        body: z.string(),
        document: z.string().nullable(),
        operation: z.string().nullable(),
        account_sid: z.string().nullable(),
        status: z.int(),
        answer: z.string(),
        ms: z.number().min(0).describe("Milliseconds the answer took."),
      })
      .describe("One request and its answer, without credentials.")
      .openapi("JournalEntry"),
  )
  .describe("The last requests to the APIs, oldest first.")
  .openapi("Journal");
