import manifest from "../package.json" with { type: "json" };
import { type Checked, checkOptions, clientRules } from "./check-options.ts";
import type { DocumentOptions } from "./client-options.ts";
import { argumentError } from "./errors.ts";

/** With what the environment has for them. */
interface Completed extends DocumentOptions {
  readonly accountSid: string;
}

/** The options of a client, checked and completed. */
export interface Connection extends Checked<Completed> {
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
  const secret = given.apiKey ? "apiSecret" : "authToken";
  const completed: Partial<Record<keyof DocumentOptions, unknown>> = { ...given };
  for (const name of ["edge", "region", "accountSid", secret] as const)
    if (completed[name] === undefined) completed[name] = environment(name);
  const options = checkOptions(completed as Completed, clientRules);
  const { accountSid, apiKey, baseUrl, edge, region } = options;
  // As the official SDKs: product.edge.region.twilio.com, and an edge without region means us1.
  const labels = [edge, region || (edge && "us1")].map((label) => label && `${label}.`);
  return {
    ...options,
    baseUrl: baseUrl ? new URL(baseUrl).origin : server.replace(".", `.${labels.join("")}`),
    identity: {
      ...userAgent(),
      authorization: `Basic ${btoa(`${apiKey || accountSid}:${options[secret]}`)}`,
    },
  };
}

/** An option from its variable, such as `TWILIO_ACCOUNT_SID` for `accountSid`. Throws if it is missing there and required. */
function environment(option: string): string | undefined {
  const variable = `TWILIO_${option.replace(/[A-Z]/, "_$&").toUpperCase()}`;
  try {
    // Set but empty is what CI systems make of a missing secret.
    const value = globalThis.process.env[variable];
    if (value) return value;
  } catch {
    // There is no environment in browsers, nor in Deno without `--allow-env`.
  }
  // The service has a host without them.
  if (option === "edge" || option === "region") return undefined;
  throw argumentError(option, `is missing: pass it or set ${variable}`);
}

/** Pages and their workers send their browser's own, and need the server's leave for another. */
function userAgent(): { "user-agent"?: string } {
  if ("document" in globalThis || "importScripts" in globalThis) return {};
  return { "user-agent": `shortcodes-client/${manifest.version}` };
}
