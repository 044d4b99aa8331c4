import type { Delivery } from "../generated/control-types.ts";

/** Twilio docs, "Error and Warning Dictionary": what the debugger reports about a webhook that gave no usable answer. */
export const webhookFailures = {
  11100: "Invalid URL format",
  11200: "HTTP retrieval failure",
  11202: "TCP connection refused",
  11205: "HTTP connection failure",
  11206: "HTTP protocol violation",
  11210: "HTTP bad host name",
  11215: "HTTP too many redirects",
  11220: "SSL/TLS handshake error",
  11243: "HTTP retry policy is invalid",
  11750: "TwiML response body too large",
  12100: "Document parse failure",
  12101: "Invalid Twilio Markup XML version",
  12102: "Root element must be Response",
  12300: "Invalid Content-Type",
} as const;

export type WebhookFailureCode = keyof typeof webhookFailures;

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
    super(`${webhookFailures[code]}: ${JSON.stringify(withoutUserinfo(url))} ${rule}`, options);
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
