import type { Delivery, SettingsUpdate } from "./generated/control-types.ts";
import type { State } from "./state/types.ts";
import type { Exchange } from "./http/message.ts";

/** How strictly requests and answers are checked against the documents. */
export type ContractLevel = (typeof CONTRACT_LEVELS)[number];
export const CONTRACT_LEVELS = ["compiled", "prism", "off"] as const;

/** `strict`: only the accounts of the state. `any`: every AccountSid is accepted with any token, and has its own data. The token of its first request signs its webhooks. */
export type AccountPolicy = (typeof ACCOUNT_POLICIES)[number];
export const ACCOUNT_POLICIES = ["strict", "any"] as const;

export interface MockOptions {
  /** Port to listen on. Default: 0, which chooses a free port. */
  readonly port?: number | undefined;
  /** Address to listen on. Default: `127.0.0.1`, which other machines in the network cannot reach. */
  readonly host?: string | undefined;
  /** The state at the start and after a reset. Default: the examples of Twilio's documentation. */
  readonly seed?: State | undefined;
  /** A file or a `postgres://` URL in which to store the state. Default: memory. */
  readonly data?: string | undefined;
  readonly contract?: ContractLevel | undefined;
  readonly accounts?: AccountPolicy | undefined;
  /** Files of further OpenAPI documents, answered by Prism. */
  readonly spec?: readonly string[] | undefined;
  /** Fetch the URLs that these documents refer to. Default: refuse such documents. */
  readonly fetchRefs?: boolean | undefined;
  /** How absolute links begin behind a reverse proxy: `https://mock.example.com`. */
  readonly publicUrl?: string | undefined;
  /** Begin links with what `Forwarded`, or `X-Forwarded-Proto` and `-Host`, say: only where a proxy always writes them. */
  readonly trustProxy?: boolean | undefined;
  /** Further host names for which the mock accepts requests. */
  readonly allowHosts?: readonly string[] | undefined;
  /** Origins of web pages that are allowed to use the mock. */
  readonly allowOrigins?: readonly string[] | undefined;
  /** Hosts other than loopback to which webhook requests may be sent. */
  readonly allowWebhooks?: readonly string[] | undefined;
  /** The URL that is requested when any short code, phone number or service of the seed receives a message. */
  readonly smsUrl?: string | undefined;
  /** How messages are sent. */
  readonly settings?: SettingsUpdate | undefined;
  /** Maximum number of concurrent webhook requests. Default: 64. */
  readonly maxWebhooks?: number | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** Returns an identifier with this prefix. Default: random. */
  readonly newSid?: ((prefix: string) => string) | undefined;
  /** Called for every answered request. */
  readonly onAnswer?: ((exchange: Exchange) => void) | undefined;
  /** Called for every request to an app, with what was sent and answered. */
  readonly onDelivery?: ((delivery: Delivery) => void) | undefined;
  /** Called with a sentence that the operator should see, such as that a large document takes long to read. */
  readonly onNotice?: ((sentence: string) => void) | undefined;
  /** Called for defects of the mock itself. Default: write them to stderr. */
  readonly onDefect?: ((error: unknown) => void) | undefined;
}
