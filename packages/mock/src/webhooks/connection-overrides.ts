import { WebhookFailure, type RetryReason } from "./webhook-failure.ts";

export interface ConnectionOverrides {
  /** For the TCP connection and the TLS handshake. */
  readonly connectMs: number;
  /** Until the answer begins, and between its packets. */
  readonly readMs: number;
  /** For everything: redirects and retries too. */
  readonly totalMs: number;
  /** After the first attempt. */
  readonly retries: number;
  readonly retryOn: ReadonlySet<RetryReason>;
  /** Server Name Indication, of https. */
  readonly sni: boolean;
}

const RETRY_REASONS: readonly RetryReason[] = ["4xx", "5xx", "ct", "rt"];

/**
 * What the fragment of a webhook's URL says about the connection, such as `#ct=1000&rc=2&rp=ct,rt`. Twilio docs, "Webhooks
 * (HTTP callbacks): Connection Overrides". What is out of range counts as not given (inferred); edges (`e`) have no effect here.
 *
 * @throws WebhookFailure 11243 for a retry policy that is none
 */
export function connectionOverrides(url: string, totalMs = 15_000): ConnectionOverrides {
  const [, fragment = ""] = /#(.*)$/s.exec(url) ?? [];
  const given = new URLSearchParams(fragment);
  const number = (name: string, from: number, to: number, otherwise: number) => {
    const text = given.get(name) ?? "";
    const value = Number(text);
    return /^\d+$/.test(text) && value >= from && value <= to ? value : otherwise;
  };
  return {
    connectMs: number("ct", 100, 10_000, 5000),
    readMs: number("rt", 100, 15_000, 15_000),
    totalMs: number("tt", 100, 15_000, totalMs),
    retries: number("rc", 0, 5, 1),
    retryOn: retryPolicy(url, given.get("rp") ?? "ct"),
    sni: given.get("sni") !== "n",
  };
}

function retryPolicy(url: string, text: string): ReadonlySet<RetryReason> {
  const names = text.split(",").map((name) => name.trim());
  if (names.includes("all")) return new Set(RETRY_REASONS);
  return new Set(
    names.map((name) => {
      const reason = RETRY_REASONS.find((one) => one === name);
      if (reason !== undefined) return reason;
      const rule = `has rp=${text} in its fragment; expected the retry policies ${RETRY_REASONS.join(", ")} and all`;
      throw new WebhookFailure(11243, url, rule);
    }),
  );
}
