import { parseArgs } from "node:util";
import { type ContractOptions, type DocumentName, documentNames } from "./contract-options.ts";

export const HELP = `Tests a server against the OpenAPI documents of Twilio's short code APIs.

  shortcodes-contract --base-url URL [--account AC…] --token TOKEN [flags]

  --base-url URL            scheme, host and port of the server
  --account AC…             AccountSid (TWILIO_ACCOUNT_SID, or the examples of the documents)
  --token TOKEN             its AuthToken (TWILIO_AUTH_TOKEN)
  --document NAME           only this document; may be repeated
                            ${documentNames.join(", ")}
  --operation ID            only this operation; may be repeated
  --service MG…             Messaging Service to use
  --short-code SC…          short code that is in no service, used to test adding and removing
  --phone-number PN…        phone number that is in no service, used to test adding and removing
  --sender NUMBER           short code or phone number to send from
  --recipient NUMBER        phone number to send to
  --other-service MG…       another Messaging Service of the account
  --other-account AC…       another account; requires --other-token
  --forbidden-account AC…   a suspended account; requires --forbidden-token
  --full-service MG…        a Messaging Service that is full
  --seed N                  repeats the run with this seed
  --runs N                  generated cases for each check of each operation (100)
  --max-response-time MS    longest allowed response time
  --junit FILE              writes JUnit XML
  --json FILE               writes the full report as JSON
  --quiet                   prints violations only
  --show-credentials        shows the token in the curl commands

To a host other than this machine, only GET requests are sent, unless both of these are given:
  --i-know-this-is-destructive --destructive-host HOST

Exit status: 0 no violations, 1 violations, 2 usage error, file that cannot be written, refused token,
or no response at all.
`;

/** The run that the command line asks for. */
export interface CliOptions {
  readonly contract: ContractOptions;
  readonly junit: string | undefined;
  readonly json: string | undefined;
  readonly quiet: boolean;
}

/** A command line that cannot be followed. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const FLAGS = {
  "base-url": { type: "string" },
  account: { type: "string" },
  token: { type: "string" },
  document: { type: "string", multiple: true },
  operation: { type: "string", multiple: true },
  service: { type: "string" },
  "short-code": { type: "string" },
  "phone-number": { type: "string" },
  sender: { type: "string" },
  recipient: { type: "string" },
  "other-service": { type: "string" },
  "other-account": { type: "string" },
  "other-token": { type: "string" },
  "forbidden-account": { type: "string" },
  "forbidden-token": { type: "string" },
  "full-service": { type: "string" },
  seed: { type: "string" },
  runs: { type: "string" },
  "max-response-time": { type: "string" },
  junit: { type: "string" },
  json: { type: "string" },
  quiet: { type: "boolean" },
  "show-credentials": { type: "boolean" },
  "i-know-this-is-destructive": { type: "boolean" },
  "destructive-host": { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/** @throws UsageError */
export function parseCli(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): CliOptions | "help" | "version" {
  const flags = readFlags(args);
  if (flags.help === true) return "help";
  if (flags.version === true) return "version";
  const token = flags.token ?? environment["TWILIO_AUTH_TOKEN"];
  if (token === undefined || token === "")
    throw new UsageError("--token is missing: give it, or set TWILIO_AUTH_TOKEN");
  return {
    junit: flags.junit,
    json: flags.json,
    quiet: flags.quiet === true,
    contract: {
      baseUrl: baseUrlOf(flags["base-url"]),
      token,
      account: flags.account ?? environment["TWILIO_ACCOUNT_SID"],
      documents: flags.document?.map(documentName),
      operations: flags.operation,
      service: flags.service,
      shortCode: flags["short-code"],
      phoneNumber: flags["phone-number"],
      sender: flags.sender,
      recipient: flags.recipient,
      otherService: flags["other-service"],
      other: credentialsOf("other", flags["other-account"], flags["other-token"]),
      forbidden: credentialsOf("forbidden", flags["forbidden-account"], flags["forbidden-token"]),
      fullService: flags["full-service"],
      seed: wholeNumber("--seed", flags.seed),
      runs: wholeNumber("--runs", flags.runs),
      maxResponseTime: wholeNumber("--max-response-time", flags["max-response-time"]),
      showCredentials: flags["show-credentials"],
      ...destructive(flags["i-know-this-is-destructive"], flags["destructive-host"]),
    },
  };
}

function readFlags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS }).values;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Node writes some of these messages on several lines.
    throw new UsageError(message.replaceAll("\n", " "), { cause: error });
  }
}

function baseUrlOf(text: string | undefined): string {
  if (text === undefined)
    throw new UsageError("--base-url is missing: give it, such as http://127.0.0.1:4010");
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new UsageError(`--base-url ${text} is not an http or https URL`);
  const { origin, pathname, search } = new URL(text);
  if (pathname !== "/" || search !== "")
    throw new UsageError(`--base-url ${text} has more than scheme, host and port: use ${origin}`);
  return origin;
}

function documentName(text: string): DocumentName {
  const found = documentNames.find((name) => name === text);
  if (found === undefined)
    throw new UsageError(
      `--document ${text} is unknown, expected one of ${documentNames.join(", ")}`,
    );
  return found;
}

function credentialsOf(who: string, user: string | undefined, password: string | undefined) {
  if (user === undefined && password === undefined) return undefined;
  if (user === undefined || password === undefined)
    throw new UsageError(`--${who}-account and --${who}-token must be given together`);
  return { user, password };
}

/** Half of the confirmation would be ignored without a word. */
function destructive(destructive: boolean | undefined, destructiveHost: string | undefined) {
  if ((destructive === true) !== (destructiveHost !== undefined))
    throw new UsageError(
      "--i-know-this-is-destructive and --destructive-host must be given together",
    );
  return { destructive, destructiveHost };
}

function wholeNumber(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text))
    throw new UsageError(`${flag}: expected a whole number below 1,000,000,000, found ${text}`);
  return Number(text);
}
