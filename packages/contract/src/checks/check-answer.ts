import { type ErrorKind, errorKinds } from "@shortcodes/openapi-reader/openapi-document";
import { scalarOf } from "../document/scalars.ts";
import type { Exchange } from "../run/exchange.ts";
import type { Session } from "../run/session.ts";
import { fitsWire } from "../values/fits-wire.ts";

interface AnswerOptions extends Pick<Session, "check"> {
  /** Milliseconds. */
  readonly maxResponseTime: number | undefined;
  /** Whether a fault was injected into the mock. */
  readonly isFault: boolean;
}

/** Holds an answer to the document. The coarsest fault comes first: it is the one to hear of. */
export function checkAnswer(
  exchange: Exchange,
  { check, maxResponseTime, isFault }: AnswerOptions,
): void {
  const { status, text, duration, call, documented, mediaType, value, problem } = exchange;
  if (!isFault) check(status < 500, `answered ${status}`, "not_a_server_error");
  const statuses = Object.keys(call.operation.responses).join(", ");
  const isDocumented = documented !== undefined;
  check(isDocumented, `answered ${status}, expected one of ${statuses}`, "status_code_conformance");
  if (isDocumented) {
    const known = Object.keys(documented.bodies);
    const finding =
      known.length === 0
        ? `expected no body, found ${text.length} characters`
        : `the media type is ${mediaType || "missing"}, expected one of ${known.join(", ")}`;
    const holds = known.length === 0 ? text === "" : known.includes(mediaType);
    check(holds, finding, "content_type_conformance");
  }
  if (Object.keys(documented?.headers ?? {}).length > 0) {
    const findings = headerFindings(exchange);
    check(findings === "", findings, "response_headers_conformance");
  }
  if (documented?.bodies[mediaType] !== undefined) {
    check(
      problem === undefined,
      `the body does not match the schema: ${problem}`,
      "response_schema_conformance",
    );
    const kinds = Object.entries(errorKinds(exchange.document.document));
    if (kinds.length > 0 && status >= 400 && typeof value === "object" && value !== null) {
      const finding = refusalFinding(readRefusal(value), status, kinds);
      check(finding === "", finding, "error_code_conformance");
    }
  }
  if (maxResponseTime !== undefined) {
    const finding = `answered after ${Math.ceil(duration)} ms, allowed are ${maxResponseTime} ms`;
    check(duration <= maxResponseTime, finding, "max_response_time");
  }
}

/** Empty where every header is as documented. */
function headerFindings({ documented, headers }: Exchange): string {
  return Object.entries(documented?.headers ?? {})
    .flatMap(([name, { required, schema }]) => {
      const value = headers.get(name);
      if (value === null) return required ? [`${name} is missing`] : [];
      return fitsWire(value, schema) ? [] : [`${name} '${value}' does not match its schema`];
    })
    .join("; ");
}

type Refusal = ReturnType<typeof readRefusal>;

/** Code, link and detail may be missing: 2008-08-01 requires status and message alone, and the schema is checked before. */
function readRefusal(value: object) {
  const text = (name: string) => {
    const scalar = scalarOf(value, name);
    return scalar === undefined ? undefined : String(scalar);
  };
  return {
    code: text("code"),
    status: text("status"),
    message: text("message"),
    detail: text("detail"),
    link: text("more_info"),
  };
}

/** Empty where a refusal is one of `x-twilio-errors`. Sentences that Twilio does not document are left to the server. */
function refusalFinding(
  told: Refusal,
  status: number,
  kinds: readonly (readonly [string, ErrorKind])[],
): string {
  if (told.status !== String(status))
    return `the body has status ${told.status}, the response has ${status}`;
  const fitting = kinds.filter(
    ([, kind]) =>
      kind.status === status && (told.code === undefined || String(kind.code) === told.code),
  );
  if (fitting.length === 0) return `code ${told.code} is not documented for status ${status}`;
  if (fitting.some(([, kind]) => saysTheSame(told, kind))) return "";
  const known = fitting.map(([name, { message }]) => `${name}: '${message}'`).join(", ");
  return (
    `code ${told.code} has message '${told.message}', detail '${told.detail ?? ""}', link '${told.link}'; ` +
    `expected ${known}`
  );
}

function saysTheSame(told: Refusal, kind: ErrorKind): boolean {
  if (told.link !== undefined && told.link !== kind.more_info) return false;
  if (kind["x-inferred"] !== undefined) return true;
  return told.detail === kind.detail && toPattern(kind.message).test(told.message ?? "");
}

/** `{name}` in a sentence stands for any text. */
function toPattern(message: string): RegExp {
  const parts = message
    .split(/\{\w+\}/)
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join("[^]*")}$`);
}
