import { randomUUID } from "node:crypto";
import type { Account } from "../api/handler.ts";
import type { Clock } from "../control/clock.ts";
import type { Delivery } from "../generated/control-types.ts";
import { parseHttpUrl } from "../http/http-url.ts";
import { keepNewest } from "../keep-newest.ts";
import { askWebhook, type WebhookAnswer } from "./ask-webhook.ts";
import { createCookieJars } from "./cookies.ts";
import { createLimit } from "./limit.ts";
import { WebhookFailure, withoutUserinfo } from "./webhook-failure.ts";
import type { WebhookGuard } from "./webhook-guard.ts";

/** A request to an app. */
export interface AppCall {
  readonly account: Account;
  readonly messageSid: string;
  readonly reason: Delivery["reason"];
  readonly url: string;
  readonly method: Delivery["method"];
  readonly parameters: Readonly<Record<string, string>>;
  /** The pair of numbers whose cookies go along. */
  readonly between: readonly [from: string, to: string];
  /** The configured URL, whose password other URLs of its origin may ask for. */
  readonly credentialsFrom?: string | undefined;
  /** The same for every request about one message. */
  readonly idempotencyToken?: string;
}

/** What came of it: an answer or a failure, and what the log says about it. */
export type AppResult = { readonly delivery: Omit<Delivery, "id"> } & (
  | { readonly answer: WebhookAnswer; readonly failure?: undefined }
  | { readonly answer?: undefined; readonly failure: WebhookFailure }
);

/** The apps whose URLs are configured. */
export interface Apps {
  /** Requests a URL as soon as there is a socket for it. */
  ask(call: AppCall): Promise<AppResult>;
  /** The last URL with a password that was requested for an account at the origin of this one: logs do not have the password. */
  credentialsFor(account: Account, url: string): string | undefined;
  /** Ends all requests that are under way or wait for a socket: they fail. */
  stop(): void;
  /** Cookies and passwords. */
  forget(): void;
}

/** Origins whose password is remembered; the one that was not requested for the longest time is forgotten first. */
const CREDENTIALS_MAX = 1000;

/** @param maxSockets how many requests may be under way at a time */
export function createApps(clock: Clock, guard: WebhookGuard, maxSockets?: number): Apps {
  const limit = createLimit(maxSockets);
  const cookies = createCookieJars(() => clock.now());
  const withCredentials = new Map<string, string>();
  const running = new Set<AbortController>();
  const keyOf = ({ sid }: Account, url: string) => `${sid} ${parseHttpUrl(url)?.origin}`;
  return {
    ask(call) {
      const stop = new AbortController();
      running.add(stop);
      return limit(async () => {
        const { account, url, method, parameters, between } = call;
        const at = clock.now();
        const start = performance.now();
        if (withoutUserinfo(url) !== url)
          keepNewest(withCredentials, keyOf(account, url), url, CREDENTIALS_MAX);
        const result = (
          attempts: Readonly<Delivery["attempts"]>,
          answer: WebhookAnswer | undefined,
          failure: WebhookFailure | undefined,
        ): Omit<Delivery, "id"> => ({
          at: new Date(at).toISOString(),
          account_sid: account.sid,
          message_sid: call.messageSid,
          reason: call.reason,
          url: withoutUserinfo(url),
          method,
          parameters: { ...parameters },
          status: answer?.status ?? null,
          content_type: answer?.contentType ?? null,
          response_body: answer?.body ?? null,
          ms: Math.round(performance.now() - start),
          error: failure === undefined ? null : { code: failure.code, message: failure.message },
          // As they are now: what is cut off is still changed when its socket closes.
          attempts: attempts.map((attempt) => ({ ...attempt })),
          steps: [],
        });
        try {
          const answer = await askWebhook(
            {
              url,
              method,
              parameters,
              authToken: account.auth_token,
              idempotencyToken: call.idempotencyToken ?? randomUUID(),
              cookies: cookies.jar(account.sid, ...between),
              credentialsFrom: call.credentialsFrom,
            },
            guard,
            stop.signal,
          );
          return { delivery: result(answer.attempts, answer, undefined), answer };
        } catch (error) {
          if (!(error instanceof WebhookFailure)) throw error;
          return { delivery: result(error.attempts, undefined, error), failure: error };
        } finally {
          running.delete(stop);
        }
      });
    },
    credentialsFor: (account, url) => withCredentials.get(keyOf(account, url)),
    stop() {
      for (const stop of running) stop.abort();
    },
    forget() {
      cookies.clear();
      withCredentials.clear();
    },
  };
}
