import type { LookupAddress } from "node:dns";
import type { IncomingMessage } from "node:http";
import { unescape } from "node:querystring";
import {
  readAnswer,
  send,
  type Hop,
  type WebhookAnswer,
  type WebhookCall,
} from "./send-webhook.ts";
import { WebhookFailure } from "./webhook-failure.ts";
import type { WebhookGuard } from "./webhook-guard.ts";

/** Twilio docs, error 11215. */
const maxRedirects = 10;

/** Asks a webhook as Twilio does; throws a WebhookFailure if that gives no answer below 300. */
export async function askWebhook(
  call: WebhookCall,
  guard: WebhookGuard,
  timeoutMs = 15_000,
): Promise<WebhookAnswer> {
  const end = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const rule = `did not answer within ${timeoutMs} ms, redirects included`;
    timer = setTimeout(() => reject(new WebhookFailure(11205, call.url, rule)), timeoutMs);
  });
  try {
    return await Promise.race([followRedirects(call, guard, end.signal), late]);
  } finally {
    clearTimeout(timer);
    end.abort(); // closes what is still open
  }
}

async function followRedirects(
  call: WebhookCall,
  guard: WebhookGuard,
  signal: AbortSignal,
): Promise<WebhookAnswer> {
  let hop = firstHop(call);
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    const addresses = await allowedAddresses(hop.url, guard);
    signal.throwIfAborted();
    const response = await authenticated(hop, call, addresses, signal);
    const next = redirect(hop, response);
    if (next === undefined) return await readAnswer(hop.url, response);
    response.destroy();
    hop = next;
  }
  throw new WebhookFailure(11215, call.url, `redirected more than ${maxRedirects} times`);
}

function firstHop({ url: text, method, parameters }: WebhookCall): Hop {
  const url = httpUrl(text);
  if (url === undefined)
    throw new WebhookFailure(11100, text, "must be absolute and begin with http:// or https://");
  return { ...withoutUserinfo(url), method, parameters };
}

function httpUrl(text: string, base?: URL): URL | undefined {
  if (!URL.canParse(text, base?.href)) return undefined;
  const url = new URL(text, base);
  return url.protocol === "http:" || url.protocol === "https:" ? url : undefined;
}

function withoutUserinfo({ href, username, password }: URL): Pick<Hop, "url" | "credentials"> {
  const url = new URL(href);
  url.username = url.password = url.hash = "";
  if (url.search === "") url.search = ""; // a lone "?", which node:http would not send, must not be signed
  const given = username !== "" || password !== "";
  return { url, credentials: given ? `${unescape(username)}:${unescape(password)}` : undefined };
}

/** The name is asked for once; only addresses that were checked are connected to. */
async function allowedAddresses(
  { href, hostname }: URL,
  guard: WebhookGuard,
): Promise<readonly LookupAddress[]> {
  const addresses = await guard.resolve(hostname).catch((cause: unknown) => {
    throw new WebhookFailure(11210, href, "has a host name that does not resolve", { cause });
  });
  const refusals = addresses.map(({ address }) => guard.refusal(hostname, address));
  const allowed = addresses.filter((_, index) => refusals[index] === undefined);
  if (allowed.length === 0)
    throw new WebhookFailure(11205, href, refusals[0] ?? "has a host name without an address");
  return allowed;
}

/** Twilio docs, "HTTP authentication": user and password of a URL are sent when the server asks for them, not before. */
async function authenticated(
  hop: Hop,
  call: WebhookCall,
  addresses: readonly LookupAddress[],
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const response = await send(hop, call, addresses, signal);
  const challenge = response.headers["www-authenticate"] ?? "";
  if (response.statusCode !== 401 || hop.credentials === undefined || !asksForBasic(challenge))
    return response;
  response.destroy();
  const authorization = `Basic ${Buffer.from(hop.credentials).toString("base64")}`;
  return await send(hop, call, addresses, signal, { authorization });
}

function asksForBasic(challenge: string): boolean {
  return /(?:^|,)\s*basic(?:[\s,]|$)/i.test(challenge);
}

/** Where the answer leads, if it is a redirect. Only the origin they were meant for is sent credentials again. */
function redirect(hop: Hop, { statusCode = 0, headers }: IncomingMessage): Hop | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined)
    return undefined;
  const target = httpUrl(headers.location, hop.url);
  if (target === undefined)
    throw new WebhookFailure(
      11200,
      hop.url.href,
      "redirected to what is no http:// or https:// URL",
    );
  const { url, credentials = url.origin === hop.url.origin ? hop.credentials : undefined } =
    withoutUserinfo(target);
  // The parameters of a GET are in the URL that redirected; the new one has them if it was meant to.
  const again = statusCode >= 307 && hop.method === "POST";
  return {
    url,
    credentials,
    method: again ? "POST" : "GET",
    parameters: again ? hop.parameters : {},
  };
}
