// By name, `styleText` would end an older Node before it can be told what it lacks.
import * as util from "node:util";
import { HINT_HEADER } from "../api/not-emulated.ts";
import type { Delivery } from "../generated/control-types.ts";
import type { Exchange } from "../http/message.ts";
import { redact } from "../redact.ts";
import { printable } from "./printable.ts";

/** One line about a request for people: method, path, status, milliseconds, account, and why it was refused. */
export function textLine({ request, response, ms, account }: Exchange, inColour: boolean): string {
  const paint = painter(inColour);
  const colour = response.status >= 500 ? "red" : response.status >= 400 ? "yellow" : "green";
  const status = response.damage === "reset" ? "reset" : String(response.status);
  const { code, message } = response.refusal ?? {};
  const refusal = [code, message].filter((part) => part !== undefined).join(" ");
  const why = [refusal, response.headers[HINT_HEADER] ?? ""].filter(Boolean).join("; ");
  return [
    request.method.padEnd(6),
    paint(colour, status),
    shown(request.url),
    paint("dim", `${ms.toFixed(1)} ms${account === undefined ? "" : ` ${account}`}`),
    ...(why === "" ? [] : [shown(why)]),
  ].join(" ");
}

/** The same for programs, one JSON object. */
export function jsonLine({
  request,
  response,
  at,
  ms,
  document,
  operation,
  account,
}: Exchange): string {
  return JSON.stringify({
    at: new Date(at).toISOString(),
    method: request.method,
    url: redact(request.url),
    status: response.status,
    ms: Math.round(ms * 1000) / 1000,
    account,
    document,
    operation,
    code: response.refusal?.code,
    message: response.refusal && redact(response.refusal.message),
    hint: response.headers[HINT_HEADER],
  });
}

/** One line about a request to an app for people. */
export function deliveryText(delivery: Delivery, inColour: boolean): string {
  const { method, url, ms, reason, message_sid: sid, error } = delivery;
  const status = lastStatus(delivery);
  const paint = painter(inColour);
  return [
    `→ ${method}`.padEnd(6),
    paint(error === null ? "green" : "red", status === null ? "failed" : String(status)),
    shown(url),
    paint("dim", `${ms} ms ${reason} of ${sid}`),
    ...(error === null ? [] : [shown(`${error.code} ${error.message}`)]),
  ].join(" ");
}

/** The same for programs, one JSON object. */
export function deliveryJson(delivery: Delivery): string {
  const { at, method, url, ms, reason, account_sid: account, message_sid, error } = delivery;
  return JSON.stringify({
    at,
    webhook: reason,
    method,
    url: redact(url),
    status: lastStatus(delivery),
    ms,
    account,
    message_sid,
    code: error?.code,
    message: error === null ? undefined : redact(error.message),
  });
}

/** Also of an answer that could not be used. */
function lastStatus({ status, attempts }: Delivery): number | null {
  return status ?? attempts.at(-1)?.status ?? null;
}

type Format = Parameters<typeof util.styleText>[0];

function painter(inColour: boolean) {
  return (format: Format, text: string) =>
    inColour ? util.styleText(format, text, { validateStream: false }) : text;
}

/** Without credentials, and on one line. */
function shown(text: string): string {
  return printable(redact(text));
}
