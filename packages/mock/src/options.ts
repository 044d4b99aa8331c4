import type { SettingsUpdate } from "./generated/control-types.ts";
import type { State } from "./state/types.ts";
import type { Exchange } from "./http/message.ts";

/** How strictly requests and answers are held to the documents. */
export type ContractLevel = "compiled" | "prism" | "off";

/** `strict`: only accounts of the state. `any`: every AccountSid gets in with any token, and has an account of its own. */
export type AccountPolicy = "strict" | "any";

export interface MockOptions {
  /** Port to listen on; 0, the default, takes a free one. */
  readonly port?: number | undefined;
  /** Address to listen on: `127.0.0.1` unless given, so that nobody else on the network gets in. */
  readonly host?: string | undefined;
  /** What the mock holds at the start and after a reset; the documentation's own examples unless given. */
  readonly seed?: State | undefined;
  /** A file or a `postgres://` URL to keep the state in; memory unless given. */
  readonly data?: string | undefined;
  readonly contract?: ContractLevel | undefined;
  readonly accounts?: AccountPolicy | undefined;
  /** Files of further OpenAPI documents, answered by Prism. */
  readonly spec?: readonly string[] | undefined;
  /** Fetch what these documents refer to by URL; refused unless given. */
  readonly fetchRefs?: boolean | undefined;
  /** Further host names under which the mock may be asked. */
  readonly allowHosts?: readonly string[] | undefined;
  /** Origins of web pages that may use the mock. */
  readonly allowOrigins?: readonly string[] | undefined;
  /** Hosts besides loopback whose URLs may be requested when a message is received. */
  readonly allowWebhooks?: readonly string[] | undefined;
  /** The URL that every short code, phone number and service of the seed sends what it receives to. */
  readonly smsUrl?: string | undefined;
  /** How messages are sent. */
  readonly settings?: SettingsUpdate | undefined;
  /** How many requests to apps may be under way at a time; 64 unless given. */
  readonly maxWebhooks?: number | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** An identifier with this prefix; random unless given. */
  readonly newSid?: ((prefix: string) => string) | undefined;
  /** Hears of every request that was answered. */
  readonly onAnswer?: ((exchange: Exchange) => void) | undefined;
  /** Hears of defects of the mock itself; they go to stderr unless given. */
  readonly onDefect?: ((error: unknown) => void) | undefined;
}
