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

/** A ring: recording costs one slot, and redaction is done when somebody looks. */
export function createJournal(): Journal {
  let records: Kept[] = [];
  let next = 0;
  return {
    get size() {
      return records.length;
    },
    add(exchange) {
      records[next] = keep(exchange);
      next = (next + 1) % JOURNAL_SIZE;
    },
    clear() {
      records = [];
      next = 0;
    },
    entries: () => [...records.slice(next), ...records.slice(0, next)].map(entry),
  };
}

type Kept = ReturnType<typeof keep>;

/** No more than is shown: kept as a whole, an exchange would cost the memory, and the collector more than the request. */
function keep(exchange: Exchange) {
  const { request, response, at, ms, document = null, operation = null, account = null } = exchange;
  const { body } = response;
  return {
    at,
    method: request.method,
    url: start(request.url),
    headers: request.headers,
    body: start(request.body),
    document,
    operation,
    account_sid: account,
    status: response.status,
    response_body: typeof body === "string" ? start(body) : `[${body.length} bytes]`,
    ms,
  };
}

/** One character more than is shown, which tells that the text was cut; as a copy of its own, since a slice would keep the whole text. */
function start(text: string): string {
  return text.length <= TEXT_MAX_LENGTH
    ? text
    : Buffer.from(text.slice(0, TEXT_MAX_LENGTH + 1)).toString();
}

function shown(text: string): string {
  return redactedStart(text, TEXT_MAX_LENGTH);
}

function entry(kept: Kept): JournalEntry {
  return {
    ...kept,
    at: new Date(kept.at).toISOString(),
    url: shown(kept.url),
    headers: Object.fromEntries(
      Object.entries(kept.headers).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, isSecretName(name) ? "[redacted]" : redact(value)]],
      ),
    ),
    body: shown(kept.body),
    response_body: shown(kept.response_body),
  };
}
