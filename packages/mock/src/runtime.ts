import type { Gate } from "./api/authenticate.ts";
import type { ApiDocument } from "./api/document.ts";
import type { Match } from "./api/router.ts";
import type { Clock } from "./control/clock.ts";
import type { Faults } from "./control/faults.ts";
import type { Journal } from "./control/journal.ts";
import type { Exchange, HttpRequest, HttpResponse } from "./http/message.ts";
import type { OriginCheck } from "./http/origin-check.ts";
import type { Outbox } from "./sending/outbox.ts";
import type { Level } from "./levels/level.ts";
import type { SpecDocuments } from "./prism/spec-documents.ts";

/** Everything that a request can reach. */
export interface Runtime extends Gate {
  readonly clock: Clock;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly documents: readonly ApiDocument[];
  readonly level: Level;
  readonly outbox: Outbox;
  /** Finds the operations of a path; a Host of twilio.com narrows it to that product. */
  match(host: string, pathname: string): Match | undefined;
  /** The hint for a path that no document has. */
  hint(pathname: string): string;
  /** 32 random hexadecimal digits after a prefix. */
  newSid(prefix: string): string;
  /** How absolute links in the answer to a request begin. */
  originOf(request: HttpRequest): string;
  /** Why a request must not be answered at all. */
  checkOrigin: OriginCheck;
  /** Origins of pages that get CORS headers. */
  readonly allowedOrigins: ReadonlySet<string>;
  /** Answers below `/_mock/`. */
  control(request: HttpRequest, pathname: string): Promise<HttpResponse>;
  readonly specDocuments: SpecDocuments | undefined;
  log(exchange: Exchange): void;
  /** Reports a defect of the mock to its operator, not to the caller. */
  complain(error: unknown): void;
}
