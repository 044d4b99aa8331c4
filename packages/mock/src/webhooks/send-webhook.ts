import type { LookupAddress } from "node:dns";
import http from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import { signature } from "./signature.ts";
import { WebhookFailure } from "./webhook-failure.ts";

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
export interface Hop {
  /** Without userinfo and fragment. */
  readonly url: URL;
  readonly method: "GET" | "POST";
  readonly parameters: Readonly<Record<string, string>>;
  /** For Basic authentication, if the server asks for it. */
  readonly credentials: string | undefined;
}

/** Twilio docs, error 11750. */
const maxBytes = 65_536;

/** Sends one request, to addresses that were checked. Rejects with WebhookFailure. */
export function send(
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

/** The whole answer; throws WebhookFailure for a status of 300 or more, and for too many bytes. */
export async function readAnswer(url: URL, response: http.IncomingMessage): Promise<WebhookAnswer> {
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
