import { styleText } from "node:util";
import { HINT_HEADER } from "../api/not-emulated.ts";
import type { Delivery } from "../generated/control-types.ts";
import type { Exchange } from "../http/message.ts";
import { redact } from "../redact.ts";

/** One line about a request for people: method, path, status, milliseconds, account, and why it was refused. */
export function textLine({ request, response, ms, account }: Exchange, inColour: boolean): string {
  const paint = painter(inColour);
  const colour = response.status >= 500 ? "red" : response.status >= 400 ? "yellow" : "green";
  const status = response.damage === "reset" ? "reset" : String(response.status);
  const { code, message } = response.refusal ?? {};
  const why = [code, message, response.headers[HINT_HEADER]].filter((part) => part !== undefined);
  return [
    request.method.padEnd(6),
    paint(colour, status),
    printable(request.url),
    paint("dim", `${ms.toFixed(1)} ms${account === undefined ? "" : ` ${account}`}`),
    ...why.map((part) => printable(String(part))),
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
  const { method, url, status, ms, reason, message_sid: sid, error } = delivery;
  const paint = painter(inColour);
  return [
    `→ ${method}`.padEnd(6),
    paint(error === null ? "green" : "red", status === null ? "failed" : String(status)),
    printable(url),
    paint("dim", `${ms} ms ${reason} of ${sid}`),
    ...(error === null ? [] : [printable(`${error.code} ${error.message}`)]),
  ].join(" ");
}

/** The same for programs, one JSON object. */
export function deliveryJson(delivery: Delivery): string {
  const {
    at,
    method,
    url,
    status,
    ms,
    reason,
    account_sid: account,
    message_sid,
    error,
  } = delivery;
  return JSON.stringify({
    at,
    webhook: reason,
    method,
    url: redact(url),
    status,
    ms,
    account,
    message_sid,
    code: error?.code,
    message: error === null ? undefined : redact(error.message),
  });
}

type Format = Parameters<typeof styleText>[0];

function painter(inColour: boolean) {
  return (format: Format, text: string) =>
    inColour ? styleText(format, text, { validateStream: false }) : text;
}

/** A path cannot break the line or colour the terminal; credentials in it are left out. */
function printable(text: string): string {
  return redact(text).replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, "?");
}
