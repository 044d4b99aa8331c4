/** Twilio docs, "Error and Warning Dictionary": what the debugger says of a webhook that gave no usable answer. */
export const webhookFailures = {
  11100: "Invalid URL format",
  11200: "HTTP retrieval failure",
  11202: "TCP connection refused",
  11205: "HTTP connection failure",
  11210: "HTTP bad host name",
  11215: "HTTP too many redirects",
  11220: "SSL/TLS handshake error",
  11750: "TwiML response body too large",
  12100: "Document parse failure",
  12102: "Root element must be Response",
  12300: "Invalid Content-Type",
} as const;

export type WebhookFailureCode = keyof typeof webhookFailures;

/** Reads as one sentence: `HTTP retrieval failure: "http://localhost:8080/sms" answered 500`. */
export class WebhookFailure extends Error {
  override readonly name = "WebhookFailure";
  /** Of Twilio's debugger. */
  readonly code: WebhookFailureCode;

  /** `rule` goes on where the URL, as the subject, ends. */
  constructor(code: WebhookFailureCode, url: string, rule: string, options?: ErrorOptions) {
    super(`${webhookFailures[code]}: ${withoutUserinfo(url)} ${rule}`, options);
    this.code = code;
  }
}

/** Messages end up in logs, where no password may stand; where it begins is unknown in what is no URL. */
function withoutUserinfo(text: string): string {
  if (!URL.canParse(text)) return "the URL";
  const url = new URL(text);
  url.username = "";
  url.password = "";
  return JSON.stringify(url.href);
}
