import type { LookupAddress } from "node:dns";
import type { IncomingMessage } from "node:http";
import { unescape } from "node:querystring";
import { parseHttpUrl } from "../http/http-url.ts";
import { connectionOverrides, type ConnectionOverrides } from "./connection-overrides.ts";
import {
  readAnswer,
  send,
  type Attempt,
  type Connection,
  type Hop,
  type WebhookCall,
} from "./send-webhook.ts";
import { WebhookFailure } from "./webhook-failure.ts";
import type { WebhookGuard } from "./webhook-guard.ts";

export interface WebhookAnswer {
  /** The URL that answered in the end, without what was added to its query. */
  readonly url: string;
  readonly status: number;
  readonly contentType: string | undefined;
  readonly body: string;
  /** Every request on the way to it: redirects, requests for credentials, retries. */
  readonly attempts: readonly Attempt[];
}

/** Twilio docs, error 11215. */
const REDIRECTS_MAX = 10;

/**
 * Requests a webhook as Twilio does, within 15 seconds or as the fragment of its URL says.
 *
 * @param stop ends it before
 * @throws WebhookFailure if that gives no answer below 300; its `attempts` are what was sent
 */
export async function askWebhook(
  call: WebhookCall,
  guard: WebhookGuard,
  stop?: AbortSignal,
  timeoutMs = 15_000,
): Promise<WebhookAnswer> {
  const attempts: Attempt[] = [];
  const end = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let onStop = () => {};
  try {
    const overrides = connectionOverrides(call.url, timeoutMs);
    const { totalMs } = overrides;
    const early = new Promise<never>((_resolve, reject) => {
      const fail = (rule: string) => reject(new WebhookFailure(11205, call.url, rule));
      const rule = `did not answer within ${totalMs} ms, redirects and retries included`;
      timer = setTimeout(() => fail(rule), totalMs);
      onStop = () => fail("did not answer before the mock was closed or got another state");
      stop?.addEventListener("abort", onStop);
      if (stop?.aborted === true) onStop();
    });
    const way = { overrides, signal: end.signal, attempts };
    return await Promise.race([retry(call, guard, way), early]);
  } catch (error) {
    end.abort(); // closes what is still open; after an answer nothing is
    if (error instanceof WebhookFailure) {
      const last = attempts.at(-1);
      if (last !== undefined) last.error = error.message;
      error.attempts = attempts;
    }
    throw error;
  } finally {
    clearTimeout(timer);
    stop?.removeEventListener("abort", onStop);
  }
}

type Way = Omit<Connection, "addresses"> & { readonly overrides: ConnectionOverrides };

async function retry(call: WebhookCall, guard: WebhookGuard, way: Way): Promise<WebhookAnswer> {
  const { retries, retryOn } = way.overrides;
  for (let attempt = 0; ; attempt++) {
    try {
      return await followRedirects(call, guard, way);
    } catch (error) {
      const reason = error instanceof WebhookFailure ? error.retryReason : undefined;
      if (reason === undefined || !retryOn.has(reason) || attempt >= retries) throw error;
      way.signal.throwIfAborted();
      const last = way.attempts.at(-1);
      if (last !== undefined) last.error = (error as WebhookFailure).message;
    }
  }
}

async function followRedirects(
  call: WebhookCall,
  guard: WebhookGuard,
  way: Way,
): Promise<WebhookAnswer> {
  let hop = firstHop(call);
  for (let redirects = 0; redirects <= REDIRECTS_MAX; redirects++) {
    const addresses = await allowedAddresses(hop.url, guard);
    way.signal.throwIfAborted();
    const response = await authenticated(hop, call, { ...way, addresses });
    const next = redirect(hop, response);
    if (next === undefined) {
      const answer = await readAnswer(hop.url, response, way.attempts.at(-1));
      return { url: hop.url.href, ...answer, attempts: way.attempts };
    }
    response.destroy();
    hop = next;
  }
  throw new WebhookFailure(11215, call.url, `redirected more than ${REDIRECTS_MAX} times`);
}

function firstHop({ url: text, method, parameters, credentialsFrom = "" }: WebhookCall): Hop {
  const given = parseHttpUrl(text);
  if (given === undefined)
    throw new WebhookFailure(11100, text, "must be absolute and begin with http:// or https://");
  const { url, credentials } = splitUserinfo(given);
  const other = parseHttpUrl(credentialsFrom);
  if (credentials !== undefined || other?.origin !== url.origin)
    return { url, credentials, method, parameters };
  return { ...splitUserinfo(other), url, method, parameters };
}

function splitUserinfo({ href, username, password }: URL): Pick<Hop, "url" | "credentials"> {
  const url = new URL(href);
  url.username = url.password = url.hash = "";
  if (url.search === "") url.search = ""; // a lone "?", which node:http would not send, must not be signed
  const given = username !== "" || password !== "";
  return { url, credentials: given ? `${unescape(username)}:${unescape(password)}` : undefined };
}

/** The name is asked for once; only addresses that were checked are connected to. */
async function allowedAddresses(url: URL, guard: WebhookGuard): Promise<readonly LookupAddress[]> {
  const { href, hostname } = url;
  const addresses = await guard.resolve(hostname).catch((cause: unknown) => {
    throw new WebhookFailure(11210, href, "has a host name that does not resolve", { cause });
  });
  const refusals = addresses.map(({ address }) => guard.refusal(url, address));
  const allowed = addresses.filter((_, index) => refusals[index] === undefined);
  if (allowed.length === 0)
    throw new WebhookFailure(11205, href, refusals[0] ?? "has a host name without an address");
  return allowed;
}

/** Twilio docs, "HTTP authentication": user and password of a URL are sent when the server asks for them, not before. */
async function authenticated(
  hop: Hop,
  call: WebhookCall,
  connection: Connection,
): Promise<IncomingMessage> {
  const response = await send(hop, call, connection);
  const challenge = response.headers["www-authenticate"] ?? "";
  if (response.statusCode !== 401 || hop.credentials === undefined || !asksForBasic(challenge))
    return response;
  response.destroy();
  return await send(hop, call, connection, hop.credentials);
}

function asksForBasic(challenge: string): boolean {
  return /(?:^|,)\s*basic(?:[\s,]|$)/i.test(challenge);
}

/** Where the answer leads, if it is a redirect. Only the origin they were meant for is sent credentials again. */
function redirect(hop: Hop, { statusCode = 0, headers }: IncomingMessage): Hop | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined)
    return undefined;
  const target = parseHttpUrl(headers.location, hop.url.href);
  if (target === undefined)
    throw new WebhookFailure(
      11200,
      hop.url.href,
      "redirected to an address that is not an http:// or https:// URL",
    );
  const { url, credentials = url.origin === hop.url.origin ? hop.credentials : undefined } =
    splitUserinfo(target);
  // The parameters of a GET are in the URL that redirected; the new one has them if it was meant to.
  const again = statusCode >= 307 && hop.method === "POST";
  return {
    url,
    credentials,
    method: again ? "POST" : "GET",
    parameters: again ? hop.parameters : {},
  };
}
