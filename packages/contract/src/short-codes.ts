import type { Schema } from "@shortcodes/openapi-reader/openapi-document";
import type { Operation, Parameter } from "@shortcodes/openapi-reader/operations";
import type { ContractOptions } from "./contract-options.ts";
import type { Pairs } from "./target/wire-request.ts";

/** What the documents do not say about the short code APIs, and the tests must know. Everything else is read from the documents. */

type Option = "account" | "service" | "shortCode" | "phoneNumber" | "sender" | "recipient";

/** The option of `ContractOptions` that feeds a parameter of a path or form. */
export const OPTION_OF_PARAMETER: Readonly<Record<string, Option | undefined>> = {
  AccountSid: "account",
  ServiceSid: "service",
  ShortCodeSid: "shortCode",
  PhoneNumberSid: "phoneNumber",
  From: "sender",
  To: "recipient",
};

/** What the options say for a parameter. */
export function givenFor(options: Pick<ContractOptions, Option>, name: string): string | undefined {
  const option = OPTION_OF_PARAMETER[name];
  return option && options[option];
}

/** The parameter that names the account, in paths and answers. */
export const ACCOUNT_PARAMETER = "AccountSid";

/** Parameters whose values only the server can make up: they come out of its links. */
export const OPAQUE_PARAMETERS: ReadonlySet<string> = new Set(["PageToken", "AfterSid"]);

/** The property of listed items that can send, and the parameter that names who sends. */
export const SENDER = { property: "short_code", parameter: "From" } as const;

const DAY: Schema = { type: "string", pattern: "^20[01][0-9]-(0[1-9]|1[0-2])-(0[1-9]|1[0-9])$" };
const MEDIA_URL: Schema = {
  type: "string",
  enum: [
    "https://example.com/a.jpg",
    "http://media.example/b.png?c=d&e=f",
    "https://example.com/c",
  ],
};

/** The values of a parameter. Some texts cannot be just any: a date is written in many ways, a URL refused by a rule of its own (21620). */
export function schemaOf({ name, schema }: Parameter): Schema {
  if (/^Date\w+[<>]?$/.test(name)) return DAY;
  return name === "MediaUrl" ? { ...schema, items: MEDIA_URL } : schema;
}

/** The same form with what its parts need beside them, and without what only fits another state of the server. */
export function complete(form: Pairs): Pairs {
  // Only what is still scheduled can be canceled (30409 NotCancelable).
  const kept = form.filter(([name, value]) => name !== "Status" || value !== "canceled");
  // An SmsFallbackUrl is refused without an SmsUrl (21406 FallbackWithoutUrl).
  const [url, fallback] = ["SmsUrl", "SmsFallbackUrl"].map(
    (name) => kept.find(([key]) => key === name)?.[1],
  );
  if (url === "")
    return [...kept.filter(([key]) => key !== "SmsFallbackUrl"), ["SmsFallbackUrl", ""]];
  return fallback && url === undefined ? [...kept, ["SmsUrl", fallback]] : kept;
}

/** Parameters of a message that are refused without others, or without what the account has to hold: a service, a content template. */
const NEEDS_MORE: ReadonlySet<string> = new Set(
  "MessagingServiceSid ContentSid ContentVariables ScheduleType SendAt".split(" "),
);

/** Takes the text out of a message, and cancels a scheduled one. */
export const REDACT: Pairs = [["Body", ""]];
export const CANCEL: Pairs = [["Status", "canceled"]];

const HOUR_MILLISECONDS = 3_600_000;

/** Whether an operation can schedule a message. */
export function schedules({ form = [] }: Operation): boolean {
  return form.some(({ name }) => name === "ScheduleType");
}

/** A message like `spare` that the service sends an hour later. */
export function scheduled(spare: Pairs, service: string, now: number): Pairs {
  return [
    ...spare.filter(([name]) => !["From", "MediaUrl", "Body", ...NEEDS_MORE].includes(name)),
    ["Body", "Later"],
    ["MessagingServiceSid", service],
    ["ScheduleType", "fixed"],
    ["SendAt", new Date(now + HOUR_MILLISECONDS).toISOString()],
  ];
}

/**
 * A form that creates: who and what it is about are those of `spare`, a form that the server takes, and so is what it has to have.
 * A message without text is refused without media (21619), and media are refused from a sender that takes none (21612).
 */
export function completeNew(spare: Pairs, form: Pairs): Pairs {
  const isInSpare = (name: string) => spare.some(([key]) => key === name);
  const own = complete(form).filter(
    ([name, value]) =>
      OPTION_OF_PARAMETER[name] === undefined &&
      !NEEDS_MORE.has(name) &&
      (name !== "Body" || value !== "") &&
      (name !== "MediaUrl" || isInSpare(name)),
  );
  return [...spare.filter(([name]) => !own.some(([key]) => key === name)), ...own];
}
