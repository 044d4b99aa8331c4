import type { DocumentName } from "./document/document-names.ts";
import type { Credentials } from "./target/wire-request.ts";
import type { Progress } from "./report/report.ts";

/** What to test, and what the tests may know and do. */
export interface ContractOptions {
  /** Scheme, host and port of the server: `http://127.0.0.1:4010`. */
  readonly baseUrl: string;
  /** The token of the account. */
  readonly token: string;
  /** AccountSid to call as. Unless given, the account of each document's examples: the default seed of `@shortcodes/mock`. */
  readonly account?: string;
  /** All, unless given. */
  readonly documents?: readonly DocumentName[];
  /** Only these operations, by operationId; all, unless given. */
  readonly operations?: readonly string[];
  /** Messaging Service whose short codes may be changed; the one of the examples unless given. */
  readonly service?: string;
  /** Short code of the account that is in no service, to add and remove; the one of the examples unless given. */
  readonly shortCode?: string;
  /** Another Messaging Service of the account. */
  readonly otherService?: string;
  /** Another account, whose credentials must not reach anything. */
  readonly other?: Credentials;
  /** An account that is suspended, or of test credentials. */
  readonly forbidden?: Credentials;
  /** A Messaging Service that holds as many short codes as it may. */
  readonly fullService?: string;
  /** Makes a run repeatable; random unless given. */
  readonly seed?: number;
  /** Generated cases for each property of each operation, besides those that are always tried: 100 unless given. */
  readonly runs?: number;
  /** Milliseconds an answer may take; unlimited unless given. */
  readonly maxResponseTime?: number;
  /** First consent to change what is on a host that is not this machine. */
  readonly destructive?: boolean;
  /** Second consent: that host's name. */
  readonly destructiveHost?: string;
  /** Leave tokens in the report; otherwise a curl line has `$TWILIO_AUTH_TOKEN`, and everything else `***`. */
  readonly showCredentials?: boolean;
  /** In place of the network. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Hears how far the run is. */
  readonly onProgress?: (progress: Progress) => void;
}
