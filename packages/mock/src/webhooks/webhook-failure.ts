import type { Delivery } from "../generated/control-types.ts";
import { eventCodes } from "../generated/event-codes.ts";

const titles = eventCodes.webhook;

export type WebhookFailureCode = keyof typeof titles;

/** What a retry policy calls a failure; no policy covers the others. */
export type RetryReason = "4xx" | "5xx" | "ct" | "rt";

export interface WebhookFailureOptions extends ErrorOptions {
  readonly retryReason?: RetryReason | undefined;
}

/** Reads as one sentence: `HTTP retrieval failure: "http://localhost:8080/sms" answered 500`. */
export class WebhookFailure extends Error {
  override readonly name = "WebhookFailure";
  /** Of Twilio's debugger. */
  readonly code: WebhookFailureCode;
  readonly retryReason: RetryReason | undefined;
  /** What was sent before it failed: set by `askWebhook`. */
  attempts: Readonly<Delivery["attempts"]> = [];

  /** `rule` goes on where the URL, as the subject, ends. */
  constructor(
    code: WebhookFailureCode,
    url: string,
    rule: string,
    options?: WebhookFailureOptions,
  ) {
    super(`${titles[code]}: ${JSON.stringify(withoutUserinfo(url))} ${rule}`, options);
    this.code = code;
    this.retryReason = options?.retryReason;
  }
}

/**
 * A URL for logs and for `ErrorUrl`, which another server reads: it may not contain a password. In text that is not a URL, all before
 * the last `@` may be one.
 */
export function withoutUserinfo(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.host === "") return text.replace(/^.*@/s, "");
  if (url.username === "" && url.password === "") return text;
  url.username = url.password = "";
  return url.href;
}
