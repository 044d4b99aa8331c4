import { styleText } from "node:util";
import type { Visit } from "./journal.ts";
import { redact } from "./journal.ts";

/** One line about a request for people: method, path, status, milliseconds, account. */
export function textLine({ request, answer, ms, account }: Visit, inColour: boolean): string {
  const paint = (format: Parameters<typeof styleText>[0], text: string) =>
    inColour ? styleText(format, text, { validateStream: false }) : text;
  const colour = answer.status >= 500 ? "red" : answer.status >= 400 ? "yellow" : "green";
  const status = answer.damage === "reset" ? "reset" : String(answer.status);
  return [
    request.method.padEnd(6),
    paint(colour, status),
    printable(request.url),
    paint("dim", `${ms.toFixed(1)} ms${account === undefined ? "" : ` ${account}`}`),
  ].join(" ");
}

/** The same for programs, one JSON object. */
export function jsonLine({ request, answer, at, ms, document, operation, account }: Visit): string {
  return JSON.stringify({
    at: new Date(at).toISOString(),
    method: request.method,
    url: redact(request.url),
    status: answer.status,
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
