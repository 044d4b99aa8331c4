import { argumentError } from "./argument-error.ts";
import { checkOptions } from "./check-options.ts";
import type { DocumentOptions } from "./client-options.ts";
import { environment } from "./environment.ts";
import { listening } from "./listening.ts";
import { clientRules } from "./option-rules.ts";
import { userAgent } from "./user-agent.ts";
import { withDefaults } from "./with-defaults.ts";

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
  const { apiKey, apiSecret } = given;
  const options = withDefaults(
    {
      accountSid: environment("ACCOUNT_SID"),
      ...(apiKey ? { apiSecret } : { authToken: environment("AUTH_TOKEN") }),
      edge: environment("EDGE") ?? "",
      region: environment("REGION") ?? "",
    },
    given,
  );
  checkOptions(options, clientRules);
  const missing = Object.entries(options).find(([, value]) => value === undefined);
  if (missing) throw argumentError(missing[0], "is missing");
  const { accountSid, authToken, baseUrl, edge, region, fetch } =
    options as Required<DocumentOptions>;
  // As the official SDKs: product.edge.region.twilio.com, and an edge without region means us1.
  const labels = [edge, region || (edge && "us1")].map((label) => label && `${label}.`);
  const user = apiKey ? `${apiKey}:${apiSecret}` : `${accountSid}:${authToken}`;
  return {
    ...options,
    accountSid: accountSid as string,
    fetch: fetch && listening(fetch),
    baseUrl: baseUrl ? new URL(baseUrl).origin : server.replace(".", `.${labels.join("")}`),
    identity: { ...userAgent(), authorization: `Basic ${btoa(user)}` },
  };
}
