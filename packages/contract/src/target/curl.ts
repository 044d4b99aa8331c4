import { authorizationOf, type Credentials } from "./target.ts";
import type { WireRequest } from "./wire-request.ts";

export interface CurlOptions {
  readonly baseUrl: string;
  readonly credentials: Credentials;
  /** Write the secrets out instead of naming `$TWILIO_AUTH_TOKEN`. */
  readonly showCredentials: boolean;
}

/** A request as a line for a POSIX shell. */
export function formatCurl(request: WireRequest, options: CurlOptions): string {
  const { method, target, headers, body } = request;
  return [
    "curl -sS -i --path-as-is",
    ...(method === "GET" && body === undefined ? [] : [`-X ${method}`]),
    loginFlag(request, options),
    ...Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-raw ${quote(shorten(body))}`]),
    quote(options.baseUrl.replace(/\/$/, "") + target),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function loginFlag({ login }: WireRequest, { credentials, showCredentials }: CurlOptions): string {
  if (login === null) return "";
  if (login !== undefined && "header" in login)
    return `-H ${quote(`Authorization: ${authorizationOf(login) ?? ""}`)}`;
  const { user, password } = login ?? credentials;
  if (password !== credentials.password || showCredentials)
    return `-u ${quote(`${user}:${password}`)}`;
  return `-u "${user}:$TWILIO_AUTH_TOKEN"`;
}

/** Longest body written out, in UTF-16 code units. */
const MAX_BODY = 2_000;

/** A shell can make a long body itself. */
function shorten(body: string): string {
  return body.length <= MAX_BODY ? body : `${body.slice(0, 40)}… (${body.length} characters)`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
