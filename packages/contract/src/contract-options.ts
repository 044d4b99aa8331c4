import type { Credentials } from "./target/wire-request.ts";
import type { Progress } from "./report/report.ts";

/** The documents of `@shortcodes/openapi` that a server can be tested against. */
export const documentNames = ["api-2008-08-01", "api-2010-04-01", "messaging-v1"] as const;

export type DocumentName = (typeof documentNames)[number];

/** What to test, and which data and permissions the tests have. */
export interface ContractOptions {
  /** Scheme, host and port of the server: `http://127.0.0.1:4010`. */
  readonly baseUrl: string;
  /** The token of the account. */
  readonly token: string;
  /** AccountSid to use. Default: the account of each document's examples, which is in the default seed of `@shortcodes/mock`. */
  readonly account?: string | undefined;
  /** Names of the documents to test. Default: all. */
  readonly documents?: readonly DocumentName[] | undefined;
  /** operationIds of the operations to test. Default: all. */
  readonly operations?: readonly string[] | undefined;
  /** Messaging Service whose short codes may be changed. Default: the one of the examples. */
  readonly service?: string | undefined;
  /** Short code of the account that is in no service, used to test adding and removing. Default: the one of the examples. */
  readonly shortCode?: string | undefined;
  /** Phone number of the account that is in no service, to add and remove; the one of the examples unless given. */
  readonly phoneNumber?: string | undefined;
  /** Short code or phone number of the account to send from; a short code that is listed unless given. */
  readonly sender?: string | undefined;
  /** Phone number that messages are sent to; the one of the examples unless given. */
  readonly recipient?: string | undefined;
  /** Another Messaging Service of the account. */
  readonly otherService?: string | undefined;
  /** Another account, whose credentials must not give access to anything. */
  readonly other?: Credentials | undefined;
  /** An account that is suspended or closed. */
  readonly forbidden?: Credentials | undefined;
  /** A Messaging Service that is full. */
  readonly fullService?: string | undefined;
  /** Makes a run repeatable. Default: random. */
  readonly seed?: number | undefined;
  /** Generated cases for each check of each operation, besides those that are always tried. Default: 100. */
  readonly runs?: number | undefined;
  /** Maximum response time in milliseconds. Default: unlimited. */
  readonly maxResponseTime?: number | undefined;
  /** First consent to changes on a host other than this machine. */
  readonly destructive?: boolean | undefined;
  /** Second consent: that host's name. */
  readonly destructiveHost?: string | undefined;
  /** Show tokens in the report. Otherwise, curl commands have `$TWILIO_AUTH_TOKEN`, and everything else has `***`. */
  readonly showCredentials?: boolean | undefined;
  /** Used instead of the network. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Receives the progress of the run. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}
