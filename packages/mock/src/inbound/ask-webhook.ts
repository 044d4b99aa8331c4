import type { LookupAddress } from "node:dns";
import http from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import { unescape } from "node:querystring";
import { signature } from "./signature.ts";
import { WebhookFailure } from "./webhook-failure.ts";
import type { WebhookGuard } from "./webhook-guard.ts";

export interface WebhookAnswer {
  /** The URL that answered in the end, without what was added to its query. */
  readonly url: string;
  readonly status: number;
  readonly contentType: string | undefined;
  readonly body: string;
}

export interface WebhookCall {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly parameters: Readonly<Record<string, string>>;
  readonly authToken: string;
  readonly idempotencyToken: string;
}

/** One request on the way from redirect to redirect. */
interface Hop {
  /** Without userinfo and fragment. */
  readonly url: URL;
  readonly method: "GET" | "POST";
  readonly parameters: Readonly<Record<string, string>>;
  /** For Basic authentication, if the server asks for it. */
  readonly credentials: string | undefined;
}

/** Twilio docs, errors 11215 and 11750: at most ten redirects, at most 64 kB. */
const maxRedirects = 10;
const maxBytes = 65_536;

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
): Promise<http.IncomingMessage> {
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

function send(
  { url, method, parameters }: Hop,
  { authToken, idempotencyToken }: WebhookCall,
  addresses: readonly LookupAddress[],
  signal: AbortSignal,
  more: http.OutgoingHttpHeaders = {},
): Promise<http.IncomingMessage> {
  const form = new URLSearchParams(parameters).toString();
  const target = new URL(url);
  if (method === "GET" && form !== "")
    target.search = target.search === "" ? form : `${target.search}&${form}`;
  const headers: http.OutgoingHttpHeaders = {
    accept: "*/*",
    connection: "close",
    "i-twilio-idempotency-token": idempotencyToken,
    "user-agent": "TwilioProxy/1.1",
    "x-twilio-signature": signature(authToken, target.href, method === "POST" ? parameters : {}),
    ...(method === "POST" && {
      "content-type": "application/x-www-form-urlencoded; charset=UTF-8",
    }),
    ...more,
  };
  const { request } = target.protocol === "https:" ? https : http;
  return new Promise((resolve, reject) => {
    request(target, { method, headers, agent: false, signal, lookup: pinned(addresses) })
      .on("response", resolve)
      .on("error", (cause: NodeJS.ErrnoException) => reject(networkFailure(url, cause)))
      .end(method === "POST" ? form : undefined);
  });
}

/** Node tries several addresses in turn (`localhost` is two); it does not look up what is an address already. */
function pinned(addresses: readonly LookupAddress[]): LookupFunction {
  return (_hostname, { all }, callback) => {
    const [first = { address: "" }] = addresses;
    if (all === true) callback(null, [...addresses]);
    else callback(null, first.address, "family" in first ? first.family : undefined);
  };
}

function networkFailure({ href }: URL, cause: NodeJS.ErrnoException): WebhookFailure {
  const code = cause.code ?? cause.name;
  if (code === "ECONNREFUSED")
    return new WebhookFailure(11202, href, "refused the connection: nothing listens", { cause });
  if (/^(?:EPROTO$|ERR_(?:TLS|SSL)_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/.test(code))
    return new WebhookFailure(11220, href, `cannot be trusted or does not speak TLS: ${code}`, {
      cause,
    });
  return new WebhookFailure(11205, href, `broke the connection: ${code}`, { cause });
}

/** Where the answer leads, if it is a redirect. Only the origin they were meant for is sent credentials again. */
function redirect(hop: Hop, { statusCode = 0, headers }: http.IncomingMessage): Hop | undefined {
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

async function readAnswer(url: URL, response: http.IncomingMessage): Promise<WebhookAnswer> {
  const { statusCode: status = 0, headers } = response;
  if (status >= 300) throw new WebhookFailure(11200, url.href, `answered ${status}`);
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maxBytes)
        throw new WebhookFailure(11750, url.href, `answered more than ${maxBytes} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof WebhookFailure ? error : networkFailure(url, error as Error);
  }
  const body = Buffer.concat(chunks).toString("utf8");
  return { url: url.href, status, contentType: headers["content-type"], body };
}
