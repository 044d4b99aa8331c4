import type { Outcome } from "./contract/contract.ts";
import type { PlainAnswer } from "./exchange.ts";
import type { Endpoint } from "./router.ts";
import type { TwilioError } from "./twilio-error.ts";

/** Writes an outcome in the representation of its route. */
export function encode(
  { document, route }: Endpoint,
  { status, value }: Outcome,
  headers: Readonly<Record<string, string>> = {},
): PlainAnswer {
  if (value === undefined) return { status, headers: { ...headers }, body: "" };
  return {
    status,
    headers: { "Content-Type": contentType(route.mediaType), ...headers },
    body: document.encode(route.mediaType, route.bodies[status], value),
  };
}

/** The outcome of a refusal. */
export function errorOutcome({ document, route }: Endpoint, error: TwilioError): Outcome {
  return { status: error.status, value: document.representError(route.mediaType, error) };
}

/** An answer that belongs to no API. */
export function textAnswer(status: number, body: string): PlainAnswer {
  return { status, headers: { "Content-Type": "text/plain; charset=utf-8" }, body };
}

export function jsonAnswer(status: number, value: unknown): PlainAnswer {
  return {
    status,
    headers: { "Content-Type": "application/json" },
    body: `${JSON.stringify(value, null, 2)}\n`,
  };
}

/** JSON is UTF-8 by itself, XML says so in its declaration; the others need to be told. */
function contentType(mediaType: string): string {
  return mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType;
}
