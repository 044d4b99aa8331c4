import type { JournalEntry } from "../generated/control-types.ts";
import type { Exchange } from "../http/message.ts";
import { isSecretName, redact, redactedStart } from "../redact.ts";

/** Requests kept; the oldest goes first. */
const JOURNAL_SIZE = 1000;
/** Characters kept of a URL, of a request's body and of an answer. */
const TEXT_MAX_LENGTH = 2000;

export interface Journal {
  add(exchange: Exchange): void;
  clear(): void;
  readonly size: number;
  /** Oldest first. */
  entries(): JournalEntry[];
}

/**
 * A ring: recording costs one slot, and redaction is done when somebody looks. What is long is cut when it is recorded: kept as
 * a whole, it would cost the memory, and the collector more than the request.
 */
export function createJournal(): Journal {
  let exchanges: Exchange[] = [];
  let next = 0;
  return {
    get size() {
      return exchanges.length;
    },
    add(exchange) {
      exchanges[next] = cut(exchange);
      next = (next + 1) % JOURNAL_SIZE;
    },
    clear() {
      exchanges = [];
      next = 0;
    },
    entries: () => [...exchanges.slice(next), ...exchanges.slice(0, next)].map(entry),
  };
}

function cut(exchange: Exchange): Exchange {
  const { request, response } = exchange;
  const { body } = response;
  const isShort =
    body.length <= TEXT_MAX_LENGTH &&
    request.body.length <= TEXT_MAX_LENGTH &&
    request.url.length <= TEXT_MAX_LENGTH;
  if (isShort) return exchange;
  return {
    ...exchange,
    request: { ...request, url: start(request.url), body: start(request.body) },
    response: {
      ...response,
      body: typeof body === "string" ? start(body) : `[${body.length} bytes]`,
    },
  };
}

/** A copy of its own: a slice would keep the whole text. */
function start(text: string): string {
  return text.length <= TEXT_MAX_LENGTH
    ? text
    : Buffer.from(redactedStart(text, TEXT_MAX_LENGTH)).toString();
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
        value === undefined ? [] : [[name, isSecretName(name) ? "[redacted]" : redact(value)]],
      ),
    ),
    body: redact(request.body),
    document: document ?? null,
    operation: operation ?? null,
    account_sid: account ?? null,
    status: response.status,
    answer:
      typeof response.body === "string" ? redact(response.body) : `[${response.body.length} bytes]`,
    ms,
  };
}
