import type { Credentials } from "./target/wire-request.ts";
import type { Progress } from "./report/report.ts";

/** The documents of `@shortcodes/openapi` that a server can be held to. */
export const documentNames = ["api-2008-08-01", "api-2010-04-01", "messaging-v1"] as const;

export type DocumentName = (typeof documentNames)[number];

/** What to test, and what the tests may know and do. */
export interface ContractOptions {
  /** Scheme, host and port of the server: `http://127.0.0.1:4010`. */
  readonly baseUrl: string;
  /** The token of the account. */
  readonly token: string;
  /** AccountSid to call as. Unless given, the account of each document's examples: the default seed of `@shortcodes/mock`. */
  readonly account?: string | undefined;
  /** All, unless given. */
  readonly documents?: readonly DocumentName[] | undefined;
  /** Only these operations, by operationId; all, unless given. */
  readonly operations?: readonly string[] | undefined;
  /** Messaging Service whose short codes may be changed; the one of the examples unless given. */
  readonly service?: string | undefined;
  /** Short code of the account that is in no service, to add and remove; the one of the examples unless given. */
  readonly shortCode?: string | undefined;
  /** Phone number of the account that is in no service, to add and remove; the one of the examples unless given. */
  readonly phoneNumber?: string | undefined;
  /** Short code or phone number of the account to send from; a short code that is listed unless given. */
  readonly sender?: string | undefined;
  /** Phone number that messages are sent to; the one of the examples unless given. */
  readonly recipient?: string | undefined;
  /** Another Messaging Service of the account. */
  readonly otherService?: string | undefined;
  /** Another account, whose credentials must not reach anything. */
  readonly other?: Credentials | undefined;
  /** An account that is suspended or closed. */
  readonly forbidden?: Credentials | undefined;
  /** A Messaging Service that holds as many short codes as it may. */
  readonly fullService?: string | undefined;
  /** Makes a run repeatable; random unless given. */
  readonly seed?: number | undefined;
  /** Generated cases for each property of each operation, besides those that are always tried: 100 unless given. */
  readonly runs?: number | undefined;
  /** Milliseconds an answer may take; unlimited unless given. */
  readonly maxResponseTime?: number | undefined;
  /** First consent to change what is on a host that is not this machine. */
  readonly destructive?: boolean | undefined;
  /** Second consent: that host's name. */
  readonly destructiveHost?: string | undefined;
  /** Leave tokens in the report; otherwise a curl line has `$TWILIO_AUTH_TOKEN`, and everything else `***`. */
  readonly showCredentials?: boolean | undefined;
  /** In place of the network. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Hears how far the run is. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}
