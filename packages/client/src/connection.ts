import manifest from "../package.json" with { type: "json" };
import { checkOptions, clientRules } from "./check-options.ts";
import type { DocumentOptions } from "./client-options.ts";
import { argumentError } from "./errors.ts";

/** The options of a client, checked and completed. */
export interface Connection extends DocumentOptions {
  readonly accountSid: string;
  /** Origin that requests go to. */
  readonly baseUrl: string;
  /** Headers that say who asks and, outside browsers, with what. */
  readonly identity: Readonly<Record<string, string>>;
}

/**
 * `server` is where the document itself sends its requests. Throws `ArgumentError` that names the option which is missing or
 * cannot be used.
 */
export function createConnection(given: DocumentOptions, server: string): Connection {
  const { apiKey } = given;
  const secret = apiKey ? "apiSecret" : "authToken";
  const options: DocumentOptions = {
    accountSid: environment("accountSid"),
    [secret]: environment(secret),
    edge: environment("edge") ?? "",
    region: environment("region") ?? "",
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  };
  checkOptions(options, clientRules);
  const [missing] = Object.entries(options).find(([, value]) => value === undefined) ?? [];
  if (missing)
    throw argumentError(missing, `is missing: pass it or set ${environmentName(missing)}`);
  const {
    accountSid,
    [secret]: password,
    baseUrl,
    edge,
    region,
  } = options as Required<DocumentOptions>;
  // As the official SDKs: product.edge.region.twilio.com, and an edge without region means us1.
  const labels = [edge, region || (edge && "us1")].map((label) => label && `${label}.`);
  return {
    ...options,
    accountSid: accountSid as string,
    baseUrl: baseUrl ? new URL(baseUrl).origin : server.replace(".", `.${labels.join("")}`),
    identity: {
      ...userAgent(),
      authorization: `Basic ${btoa(`${apiKey || accountSid}:${password}`)}`,
    },
  };
}

/** A variable of the environment, where there is one: not in browsers, and not in Deno without `--allow-env`. */
function environment(option: string): string | undefined {
  try {
    // Set but empty is what CI systems make of a missing secret.
    return globalThis.process.env[environmentName(option)] || undefined;
  } catch {
    return undefined;
  }
}

/** `TWILIO_ACCOUNT_SID` for `accountSid`. */
function environmentName(option: string): string {
  return `TWILIO_${option.replace(/[A-Z]/, "_$&").toUpperCase()}`;
}

/** Pages and their workers send their browser's own, and need the server's leave for another. */
function userAgent(): { "user-agent"?: string } {
  if ("document" in globalThis || "importScripts" in globalThis) return {};
  return { "user-agent": `shortcodes-client/${manifest.version}` };
}
