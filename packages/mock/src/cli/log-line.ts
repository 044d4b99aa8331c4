import { styleText } from "node:util";
import type { Exchange } from "../http/message.ts";
import { redact } from "../redact.ts";

/** One line about a request for people: method, path, status, milliseconds, account. */
export function textLine({ request, response, ms, account }: Exchange, inColour: boolean): string {
  const paint = (format: Parameters<typeof styleText>[0], text: string) =>
    inColour ? styleText(format, text, { validateStream: false }) : text;
  const colour = response.status >= 500 ? "red" : response.status >= 400 ? "yellow" : "green";
  const status = response.damage === "reset" ? "reset" : String(response.status);
  return [
    request.method.padEnd(6),
    paint(colour, status),
    printable(request.url),
    paint("dim", `${ms.toFixed(1)} ms${account === undefined ? "" : ` ${account}`}`),
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
  });
}

/** A path cannot break the line or colour the terminal; credentials in it are left out. */
function printable(url: string): string {
  return redact(url).replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, "?");
}
