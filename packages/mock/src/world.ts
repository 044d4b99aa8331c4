import type { ApiDocument } from "./api-document.ts";
import type { Gate } from "./authenticate.ts";
import type { Clock } from "./clock.ts";
import type { Contract } from "./contract/contract.ts";
import type { PlainAnswer, PlainRequest } from "./exchange.ts";
import type { Faults } from "./faults.ts";
import type { Journal, Visit } from "./journal.ts";
import type { Preferences } from "./prism/stock-answer.ts";
import type { Endpoint, Match } from "./router.ts";
import type { RememberedAnswers } from "./remember-answers.ts";
import type { Tally } from "./tally.ts";

/** Everything a request can touch. */
export interface World extends Gate {
  readonly clock: Clock;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly documents: readonly ApiDocument[];
  /** Finds the operations of a path; a Host of twilio.com narrows it to that product. */
  match(host: string, pathname: string): Match | undefined;
  readonly contractOf: (document: ApiDocument) => Contract;
  /** 32 random hexadecimal digits after a prefix. */
  newSid(prefix: string): string;
  /** Why a request must not be answered at all. */
  checkOrigin(host: string | undefined, origin: string | undefined): string | undefined;
  /** Origins of pages that get CORS headers. */
  readonly allowedOrigins: ReadonlySet<string>;
  /** Answers below `/_mock/`. */
  control(request: PlainRequest, pathname: string): Promise<PlainAnswer>;
  /** Answers an operation from its document, as a `Prefer` header asks. */
  preferred(endpoint: Endpoint, preferences: Preferences, header: string): Promise<PlainAnswer>;
  /** Answers operations of `--spec` documents; `undefined` when they have none at this path. */
  readonly further:
    | ((
        request: PlainRequest,
        pathname: string,
        search: string,
      ) => Promise<PlainAnswer | undefined>)
    | undefined;
  readonly underWay: Tally;
  /** Of a store that nobody else writes to. */
  readonly answers: RememberedAnswers | undefined;
  log(visit: Visit): void;
  /** A defect of the mock: told to its operator, not to the caller. */
  complain(error: unknown): void;
}
