import { phoneNumber } from "../message.ts";
import { z } from "../zod.ts";
import { inboundMedia, keptText } from "./conversation.ts";
import { moment } from "./moment.ts";

const count = z.int().min(0);

/** What the mock answers to a request it cannot take. */
export const refusal = z
  .object({ error: z.string().describe("What is wrong, where, and how to fix it.") })
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
          "SHA-256 of each document that this mock serves. Documents added with `--spec` are listed by file name.",
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
          requests: count.describe("Number of requests in the journal."),
        })
        .describe("Number of resources of each kind."),
    })
    .describe("Version, documents and resource counts of the mock.")
    .openapi("Health");
}

/** The names that a fault may be for. A fault for any other would never occur. */
interface FaultNames {
  readonly documents: readonly string[];
  readonly operations: readonly string[];
}

const fault = ({ documents, operations }: FaultNames) =>
  z
    .strictObject({
      document: z.enum(documents).describe("Condition: the name of the document."),
      operation: z
        .enum(operations)
        .describe(
          "Condition: the operationId, with or without the representation, such as `ListShortCode`.",
        ),
      method: z.string().describe("Condition: the HTTP method."),
      path: z.string().describe("Condition: the beginning of the path."),
      account_sid: z.string().describe("Condition: the account that sends the request."),
      times: z
        .int()
        .min(1)
        .max(1_000_000)
        .describe("How many requests the fault affects. Without it, all matching requests."),
      delay_ms: z
        .int()
        .min(0)
        .max(600_000)
        .describe(
          "Milliseconds to wait before the request is processed. The wait ends when the caller disconnects and when the mock is reset; the request is then not processed.",
        ),
      status: z
        .int()
        .min(400)
        .max(599)
        .describe("HTTP status to answer with, in the API's own error format."),
      code: z.int().min(1).max(99_999).describe("Twilio error code to send with the status."),
      message: z.string().max(1000).describe("Error message to send with the status."),
      retry_after: z.int().min(0).max(86_400).describe("Seconds in a Retry-After header."),
      damage: z
        .enum(["reset", "truncate"])
        .describe(
          "reset closes the connection without a response; truncate closes it in the middle of a response.",
        ),
    })
    .partial()
    .describe(
      "A fault to inject. It affects requests that meet every given condition. Without conditions, it affects every API request.",
    )
    .openapi("Fault");

export const faults = (names: FaultNames) =>
  z
    .array(fault(names))
    .max(1000)
    .describe("The faults. The first that matches a request is injected.")
    .openapi("Faults");

const clockMode = z
  .enum(["real", "shifted", "frozen"])
  .describe(
    "real: the clock of the machine; shifted: the clock runs on from `now`; frozen: the clock stays at `now`.",
  );

export const clock = z
  .object({ mode: clockMode, now: moment.describe("Current time of the clock.") })
  .describe("The mock's clock.")
  .openapi("Clock");

export const clockUpdate = z
  .strictObject({
    mode: clockMode,
    now: moment.describe("The time to set. Without it, the current time of the clock."),
    advance_ms: z
      .int()
      .min(-1_000_000_000_000)
      .max(1_000_000_000_000)
      .describe("Milliseconds to advance the clock. A frozen clock stays frozen."),
  })
  .partial()
  .describe("How to set the clock, within the years 1970 to 9999.")
  .openapi("ClockUpdate");

export const inboundText = z
  .strictObject({
    to: z.string().describe("The short code or the phone number."),
    from: phoneNumber.describe("The number of the sender, in E.164 format."),
    body: keptText.describe("The text. The document of the API version gives its maximum length."),
    media: inboundMedia,
    account_sid: z
      .string()
      .describe("The account. Required if several accounts have this recipient.")
      .optional(),
  })
  .describe("A text message sent to a short code or a phone number.")
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
        response_body: z.string(),
        ms: z.number().min(0).describe("Duration of the request in milliseconds."),
      })
      .describe("A request and its response, without credentials.")
      .openapi("JournalEntry"),
  )
  .describe("The latest requests to the APIs, oldest first.")
  .openapi("Journal");
