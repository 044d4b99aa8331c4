import { FORM } from "@shortcodes/openapi-reader/operations";
import { unprintables } from "../report/printable.ts";
import { authorizationOf } from "./target.ts";
import type { Credentials, WireRequest } from "./wire-request.ts";

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
    // curl says POST by itself when there is a body, and GET when there is none.
    ...(method === (body === undefined ? "GET" : "POST") ? [] : [`-X ${method}`]),
    loginFlag(request, options),
    ...Object.entries(headers)
      .filter(([, value]) => value !== FORM)
      .map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-raw ${bodyArgument(body)}`]),
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

/** A form of one long value in zeros is made by the shell. */
function bodyArgument(body: string): string {
  const [, name, zeros] = /^(\w+=)(0{1000,})$/.exec(body) ?? [];
  return name === undefined || zeros === undefined
    ? quote(body)
    : `"${name}$(printf '%0${zeros.length}d' 0)"`;
}

function quote(text: string): string {
  if (text.search(unprintables) === -1) return `'${text.replaceAll("'", String.raw`'\''`)}'`;
  const format = text
    .replaceAll("%", "%%")
    .replaceAll("\\", String.raw`\\`)
    .replaceAll("'", String.raw`\047`)
    .replaceAll(unprintables, octal);
  return `"$(printf -- '${format}')"`;
}

function octal(character: string): string {
  return [...Buffer.from(character)]
    .map((byte) => `\\${byte.toString(8).padStart(3, "0")}`)
    .join("");
}
