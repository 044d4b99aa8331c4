import type { LookupAddress } from "node:dns";
import http from "node:http";
import https from "node:https";
import type { LookupFunction, Socket } from "node:net";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import type { ConnectionOverrides } from "./connection-overrides.ts";
import type { CookieJar } from "./cookies.ts";
import type { Delivery } from "../generated/control-types.ts";
import { readStream } from "../http/body-reader.ts";
import { decodeBody } from "./decode-body.ts";
import { signatureOf, textToSign } from "./signature.ts";
import { WebhookFailure } from "./webhook-failure.ts";

export interface WebhookCall {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly parameters: Readonly<Record<string, string>>;
  readonly authToken: string;
  readonly idempotencyToken: string;
  readonly cookies?: CookieJar | undefined;
  /** A URL whose userinfo holds for its whole origin: TwiML that it answered may lead to others there (inferred). */
  readonly credentialsFrom?: string | undefined;
}

/** One request on the way from redirect to redirect. */
export interface Hop {
  /** Without userinfo and fragment. */
  readonly url: URL;
  readonly method: "GET" | "POST";
  readonly parameters: Readonly<Record<string, string>>;
  /** For Basic authentication, if the server asks for it. */
  readonly credentials: string | undefined;
}

export interface Connection {
  /** They were checked: no others are connected to. */
  readonly addresses: readonly LookupAddress[];
  readonly overrides: ConnectionOverrides;
  readonly signal: AbortSignal;
  /** Where each request is reported, while it is open as well. */
  readonly attempts: Attempt[];
}

/** One request as it went over the wire, and what came of it, for the log: without userinfo, credentials and fragment. */
export type Attempt = Delivery["attempts"][number];

/** Twilio docs, error 11750. */
const ANSWER_MAX_BYTES = 65_536;

/** Each request has a connection of its own (observed: `Connection: close`); an agent of its own would cost as much again. */
const httpAgent = new http.Agent();
const httpsAgent = new https.Agent({ maxCachedSessions: 0 });

/** Sends one request. Rejects with WebhookFailure. */
export function send(
  { url, method, parameters }: Hop,
  { authToken, idempotencyToken, cookies }: WebhookCall,
  { addresses, overrides, signal, attempts }: Connection,
  credentials?: string,
): Promise<http.IncomingMessage> {
  const target = new URL(url);
  const isPost = method === "POST";
  if (!isPost) target.search = [target.search, queryOf(parameters)].filter(Boolean).join("&");
  const body = isPost ? new URLSearchParams(parameters).toString() : null;
  const signed = textToSign(target.href, isPost ? parameters : {});
  const signature = signatureOf(authToken, signed);
  const cookie = cookies?.header(target);
  const headers: Record<string, string> = {
    host: target.host,
    accept: "*/*",
    connection: "close",
    "i-twilio-idempotency-token": idempotencyToken,
    "user-agent": "TwilioProxy/1.1",
    "x-home-region": "us1",
    "x-twilio-signature": signature,
    ...(cookie !== undefined && { cookie }),
    ...(body !== null && {
      "content-type": "application/x-www-form-urlencoded; charset=UTF-8",
      "content-length": String(Buffer.byteLength(body)),
    }),
  };
  const attempt: Attempt = {
    method,
    url: target.href,
    headers: {
      ...headers,
      ...(credentials !== undefined && { authorization: "Basic [redacted]" }),
    },
    body,
    signed,
    signature,
    status: null,
    response_headers: {},
    response_body: null,
    ms: null,
    error: null,
  };
  attempts.push(attempt);
  const isTls = target.protocol === "https:";
  const options: https.RequestOptions = {
    method,
    headers: {
      ...headers,
      ...(credentials !== undefined && {
        authorization: `Basic ${Buffer.from(credentials).toString("base64")}`,
      }),
    },
    agent: isTls ? httpsAgent : httpAgent,
    lookup: pinned(addresses),
    ...(isTls && !overrides.sni && { servername: "" }),
  };
  const start = performance.now();
  return new Promise<http.IncomingMessage>((resolve, reject) => {
    let response: http.IncomingMessage | undefined;
    let isConnected = false;
    const request = (isTls ? https : http).request(target, options);
    const abort = () => request.destroy();
    signal.addEventListener("abort", abort);
    const limitTime = (socket: Socket) => {
      socket.setTimeout(overrides.connectMs);
      socket.once(isTls ? "secureConnect" : "connect", () => {
        isConnected = true;
        socket.setTimeout(overrides.readMs);
      });
      socket.once("timeout", () => {
        const [name, ms] = isConnected
          ? ["ESOCKETTIMEDOUT", overrides.readMs]
          : ["ETIMEDOUT", overrides.connectMs];
        const late = Object.assign(new Error(`no data for ${ms} ms`), { code: name });
        (response ?? request).destroy(late);
      });
    };
    request
      .on("socket", limitTime)
      .on("response", (message: http.IncomingMessage) => {
        response = message;
        const { statusCode: status = 0, headers: answered } = message;
        cookies?.store(target, answered["set-cookie"] ?? []);
        attempt.status = status;
        attempt.response_headers = answered;
        attempt.ms = Math.round(performance.now() - start);
        resolve(message);
      })
      .on("close", () => signal.removeEventListener("abort", abort))
      .on("error", (cause: NodeJS.ErrnoException) => {
        attempt.ms ??= Math.round(performance.now() - start);
        reject(networkFailure(url, cause, isConnected ? "rt" : "ct"));
      })
      .end(body ?? undefined);
  });
}

/**
 * A query as the official validators accept it. The Express middleware of the twilio package puts `?` for each `%3F` before it
 * compares, then tries a spelling with `%20` for blanks: a `?` as it is, which RFC 3986 allows there, passes at once.
 */
function queryOf(parameters: Readonly<Record<string, string>>): string {
  return new URLSearchParams(parameters).toString().replaceAll("+", "%20").replaceAll("%3F", "?");
}

/**
 * The whole answer.
 *
 * @throws WebhookFailure for a status of 300 or more, for too many bytes, and for bytes that are not text
 */
export async function readAnswer(
  url: URL,
  response: http.IncomingMessage,
  attempt: Attempt | undefined,
): Promise<{ status: number; contentType: string | undefined; body: string }> {
  const { statusCode: status = 0, headers } = response;
  const contentType = headers["content-type"];
  const keep = (body: string) => {
    if (attempt !== undefined) attempt.response_body = body;
    return body;
  };
  if (status >= 300) {
    const bytes = await readBytes(url, response).catch(() => undefined);
    if (bytes !== undefined) keep(bytes.toString("utf8"));
    const retryReason = status >= 500 ? "5xx" : status >= 400 ? "4xx" : undefined;
    throw new WebhookFailure(11200, url.href, `answered ${status}`, { retryReason });
  }
  const bytes = await readBytes(url, response);
  keep(bytes.toString("utf8")); // also when it cannot be decoded
  return { status, contentType, body: keep(decodeBody(url.href, contentType, bytes)) };
}

async function readBytes(url: URL, response: http.IncomingMessage): Promise<Buffer> {
  const encoding = response.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (!["identity", "gzip", "x-gzip"].includes(encoding))
    throw new WebhookFailure(
      11200,
      url.href,
      `answered with the content encoding ${JSON.stringify(encoding)}, which was not requested`,
    );
  const source =
    encoding === "identity" ? response : pipeline(response, createGunzip(), () => undefined);
  // Twilio docs, "Connection Overrides": what came in part is not asked for again.
  const bytes = await readStream(source, ANSWER_MAX_BYTES).catch((error: Error) => {
    throw networkFailure(url, error, undefined);
  });
  if (bytes !== undefined) return bytes;
  response.destroy();
  throw new WebhookFailure(11750, url.href, `answered with more than ${ANSWER_MAX_BYTES} bytes`);
}

/** Node tries several addresses in turn (`localhost` is two); it does not look up what is an address already. */
function pinned(addresses: readonly LookupAddress[]): LookupFunction {
  return (_hostname, { all }, callback) => {
    const [first = { address: "" }] = addresses;
    if (all === true) callback(null, [...addresses]);
    else callback(null, first.address, "family" in first ? first.family : undefined);
  };
}

function networkFailure(
  { href }: URL,
  cause: NodeJS.ErrnoException,
  retryReason: "ct" | "rt" | undefined,
): WebhookFailure {
  const options = { cause, retryReason };
  const code = cause.code ?? cause.name;
  if (code === "ECONNREFUSED")
    return new WebhookFailure(
      11202,
      href,
      "refused the connection: no server is listening",
      options,
    );
  if (/^(?:EPROTO$|ERR_(?:TLS|SSL)_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/.test(code)) {
    const rule = `cannot be trusted or does not use TLS: ${code}`;
    return new WebhookFailure(11220, href, rule, options);
  }
  if (/^(?:HPE_|Z_)/.test(code))
    return new WebhookFailure(11206, href, `did not answer with valid HTTP: ${code}`, { cause });
  const rule = code.endsWith("TIMEDOUT")
    ? `is too slow: ${cause.message}`
    : `broke the connection: ${code}`;
  return new WebhookFailure(11205, href, rule, options);
}
