import type { JournalEntry } from "../generated/control-types.ts";
import type { Exchange } from "../http/message.ts";

/** Requests kept; the oldest goes first. */
const JOURNAL_SIZE = 1000;
/** Characters of a body kept. */
const BODY_MAX_LENGTH = 8192;

export interface Journal {
  add(exchange: Exchange): void;
  clear(): void;
  readonly size: number;
  /** Oldest first. */
  entries(): JournalEntry[];
}

/** A ring: recording costs one slot, and redaction is done when somebody looks. */
export function createJournal(): Journal {
  let exchanges: Exchange[] = [];
  let next = 0;
  return {
    get size() {
      return exchanges.length;
    },
    add(exchange) {
      exchanges[next] = exchange;
      next = (next + 1) % JOURNAL_SIZE;
    },
    clear() {
      exchanges = [];
      next = 0;
    },
    entries: () => [...exchanges.slice(next), ...exchanges.slice(0, next)].map(entry),
  };
}

function entry({
  request,
  response,
  at,
  ms,
  document,
  operation,
  account,
}: Exchange): JournalEntry {
  return {
    at: new Date(at).toISOString(),
    method: request.method,
    url: redact(request.url),
    headers: Object.fromEntries(
      Object.entries(request.headers).flatMap(([name, value]) =>
        value === undefined
          ? []
          : [[name, SECRET_HEADERS.has(name) ? "[redacted]" : redact(value)]],
      ),
    ),
    body: redact(request.body.slice(0, BODY_MAX_LENGTH)),
    document: document ?? null,
    operation: operation ?? null,
    account_sid: account ?? null,
    status: response.status,
    answer:
      typeof response.body === "string"
        ? redact(response.body.slice(0, BODY_MAX_LENGTH))
        : `[${response.body.length} bytes]`,
    ms,
  };
}

const SECRET_HEADERS = new Set([
  "authorization",
  "proxy-authorization",
  "cookie",
  "set-cookie",
  "twilio-client-validation",
]);

/** Takes out the user part of URLs up to its last @, plain or percent-encoded, and values whose names say they are secrets. */
export function redact(text: string): string {
  return text
    .replaceAll(/((?:%3a|:)(?:%2f|\/){2})(?:(?!%2f)[^/\s?#&"<>])*(?:%40|@)/gi, "$1…@")
    .replaceAll(/((?:token|secret|password|api_?key)(?:"\s*:\s*"|=))[^&"\s]+/gi, "$1[redacted]");
}
