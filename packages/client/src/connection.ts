import { ArgumentError } from "./argument-error.ts";
import type { DocumentOptions } from "./client-options.ts";
import { environment } from "./environment.ts";
import { optionRules } from "./option-rules.ts";
import { userAgent } from "./user-agent.ts";

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
  const { apiKey, apiSecret, baseUrl } = given;
  const accountSid = given.accountSid ?? environment("ACCOUNT_SID");
  const authToken = given.authToken ?? environment("AUTH_TOKEN");
  const edge = given.edge ?? environment("EDGE");
  const region = given.region ?? environment("REGION") ?? (edge && "us1");
  const secret = apiKey ? { apiSecret } : { authToken };
  checkOptions({ ...given, edge, region });
  checkOptions({ accountSid, ...secret }, true);
  // As the official SDKs: product.edge.region.twilio.com.
  const labels = [edge, region].map((label) => (label ? `${label}.` : "")).join("");
  const [password] = Object.values(secret);
  const authorization = `Basic ${btoa(`${apiKey ?? accountSid}:${password}`)}`;
  return {
    ...given,
    accountSid: accountSid as string,
    baseUrl: baseUrl ? new URL(baseUrl).origin : server.replace(".", `.${labels}`),
    identity: { ...userAgent(), authorization },
  };
}

function checkOptions(options: object, required = false): void {
  for (const [name, value] of Object.entries(options)) {
    const rule = Object.hasOwn(optionRules, name) && optionRules[name as keyof DocumentOptions];
    if (!rule) throw new ArgumentError(name, "is not an option");
    if (value === undefined && required) throw new ArgumentError(name, "is missing");
    const fits = typeof rule === "string" ? typeof value === rule : rule.test(value as string);
    // The value may be a secret.
    if (value !== undefined && !fits) throw new ArgumentError(name, `must be ${rule}`);
  }
}
