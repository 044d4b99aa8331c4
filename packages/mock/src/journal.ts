import type { PlainAnswer, PlainRequest } from "./exchange.ts";

/** Requests kept; the oldest goes first. */
const JOURNAL_SIZE = 1000;
/** Characters of a body kept. */
const BODY_MAX_LENGTH = 8192;

/** What happened to one request. */
export interface Visit {
  readonly request: PlainRequest;
  readonly answer: PlainAnswer;
  /** Milliseconds since 1970, by the mock's clock. */
  readonly at: number;
  /** Milliseconds the answer took. */
  readonly ms: number;
  readonly document?: string | undefined;
  readonly operation?: string | undefined;
  readonly account?: string | undefined;
}

/** One request as `/_mock/requests` shows it; without credentials. */
export interface JournalEntry {
  readonly at: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly document: string | null;
  readonly operation: string | null;
  readonly account_sid: string | null;
  readonly status: number;
  readonly answer: string;
  readonly ms: number;
}

export interface Journal {
  add(visit: Visit): void;
  clear(): void;
  readonly size: number;
  /** Oldest first. */
  entries(): JournalEntry[];
}

/** A ring: recording costs one slot, and redaction is done when somebody looks. */
export function createJournal(): Journal {
  let visits: Visit[] = [];
  let next = 0;
  return {
    get size() {
      return visits.length;
    },
    add(visit) {
      visits[next] = visit;
      next = (next + 1) % JOURNAL_SIZE;
    },
    clear() {
      visits = [];
      next = 0;
    },
    entries: () => [...visits.slice(next), ...visits.slice(0, next)].map(entry),
  };
}

function entry({ request, answer, at, ms, document, operation, account }: Visit): JournalEntry {
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
    status: answer.status,
    answer:
      typeof answer.body === "string"
        ? redact(answer.body.slice(0, BODY_MAX_LENGTH))
        : `[${answer.body.length} bytes]`,
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

/** Takes out the user part of URLs, plain or percent-encoded, and values whose names say they are secrets. */
export function redact(text: string): string {
  return text
    .replaceAll(/((?:%3a|:)(?:%2f|\/){2})(?:(?!%2f|%40)[^/@\s?#&"<>])*(?:%40|@)/gi, "$1…@")
    .replaceAll(/((?:token|secret|password|api_?key)(?:"\s*:\s*"|=))[^&"\s]+/gi, "$1[redacted]");
}
