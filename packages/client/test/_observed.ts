import type { ClientOptions } from "../src/create-client.ts";
import { createClient } from "../src/create-client.ts";

export const ACCOUNT = "AC1c238e6f7a0441659833ca940b72503d";
const credentials = { accountSid: ACCOUNT, authToken: "secret-token" };

interface Sent {
  readonly url: string;
  readonly method: string | undefined;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

/** A client whose requests are kept, and answered one after the other; the last answer is given again and again. */
export function observed(answers: readonly (() => Response)[], options: ClientOptions = {}) {
  const sent: Sent[] = [];
  const fetch = async (url: string, { method, headers, body }: RequestInit) => {
    const answer = answers[Math.min(sent.length, answers.length - 1)];
    sent.push({ url, method, headers: headers as Record<string, string>, body });
    if (answer === undefined) throw new TypeError("fetch failed");
    return answer();
  };
  return { client: createClient({ ...credentials, fetch, ...options }), sent };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}) {
  return () => Response.json(body, { status, headers });
}

export function text(body: string, status: number, type: string) {
  return () => new Response(body, { status, headers: { "content-type": type } });
}

export const shortCode = { sid: `SC${"a".repeat(32)}`, short_code: "12345" };
export const ServiceSid = `MG${"a".repeat(32)}`;
export const Sid = shortCode.sid;
