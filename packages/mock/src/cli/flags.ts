import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { parseHttpUrl } from "../http/http-url.ts";
import { nearest } from "../nearest.ts";
import { ACCOUNT_POLICIES, CONTRACT_LEVELS, type MockOptions } from "../options.ts";

/** What the command line says; what it does not mention is left to the mock's defaults. */
export interface Flags extends Omit<MockOptions, "seed"> {
  /** A file. */
  readonly seed: string | undefined;
  readonly log: "text" | "json";
  readonly quiet: boolean;
}

const DEFAULT_PORT = 4010;
/** More changes make another word of it. */
const TYPING_ERRORS_MAX = 3;

const OPTIONS = {
  port: { type: "string" },
  host: { type: "string" },
  seed: { type: "string" },
  data: { type: "string" },
  "sms-url": { type: "string" },
  contract: { type: "string" },
  accounts: { type: "string" },
  spec: { type: "string", multiple: true },
  "fetch-refs": { type: "boolean" },
  "public-url": { type: "string" },
  "trust-proxy": { type: "boolean" },
  "allow-host": { type: "string", multiple: true },
  "allow-origin": { type: "string", multiple: true },
  "allow-webhooks": { type: "string", multiple: true },
  log: { type: "string" },
  quiet: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const satisfies ParseArgsOptionsConfig;

export const HELP = `Usage: shortcodes-mock [options]
       shortcodes-mock text --to 67898 "hello"     (send a text to a short code of a running mock)

A stateful mock of Twilio's short code APIs: 2008-08-01 (XML), 2010-04-01 and Messaging v1. It sends, receives and replies.

  --port PORT            port to listen on; 0 chooses a free port    (${DEFAULT_PORT})
  --host HOST            address to listen on                        (127.0.0.1)
  --seed FILE            initial state, also used by a reset, JSON   (the examples of Twilio's documentation)
  --data FILE            store the state in this file; several processes can share it   (memory)
  --data postgres://…    store the state in PostgreSQL (requires: npm install postgres)
  --sms-url URL          URL of your app, requested for what any number or service of the seed receives
  --contract LEVEL       how requests and responses are validated: compiled, prism or off   (compiled)
  --accounts POLICY      strict: only the accounts of the seed; any: every AccountSid, each with its own data   (strict)
  --spec FILE            also serve this OpenAPI document with Prism; can be repeated
  --fetch-refs           allow these documents to refer to URLs, and fetch them   (not allowed)
  --public-url ORIGIN    how absolute links begin, https://mock.example.com, behind a reverse proxy
  --trust-proxy          begin links as the headers Forwarded, or X-Forwarded-Proto and X-Forwarded-Host, say
  --allow-host NAME      also accept requests for this host name; can be repeated
  --allow-origin ORIGIN  allow requests from pages of this origin, with CORS headers; can be repeated
  --allow-webhooks HOST  also send webhook requests to this host; can be repeated   (loopback only)
  --log FORMAT           log format, text or json, one line per request   (text)
  --quiet                do not log requests
  --help                 show this help
  --version              show the version

Control plane: /_mock/health, reset, state, messages, phones, deliveries, alerts, events, settings, requests, faults, clock,
openapi/NAME.json, docs
`;

/**
 * Reads the command line.
 *
 * @throws Error with one line that says which flag is wrong and what it takes
 */
export function parseFlags(args: readonly string[]): Flags | "help" | "version" {
  // `pnpm start -- --port 1` hands the dashes on.
  const values = parse(args[0] === "--" ? args.slice(1) : [...args]);
  if (values.help === true) return "help";
  if (values.version === true) return "version";
  return {
    port: port(values.port ?? String(DEFAULT_PORT)),
    host: values.host,
    seed: values.seed,
    data: values.data,
    smsUrl: httpUrl("--sms-url", values["sms-url"]),
    contract: choice("--contract", values.contract, CONTRACT_LEVELS),
    accounts: choice("--accounts", values.accounts, ACCOUNT_POLICIES),
    spec: values.spec,
    fetchRefs: values["fetch-refs"],
    publicUrl: values["public-url"],
    trustProxy: values["trust-proxy"],
    allowHosts: values["allow-host"],
    allowOrigins: values["allow-origin"],
    allowWebhooks: values["allow-webhooks"],
    log: choice("--log", values.log, ["text", "json"]) ?? "text",
    quiet: values.quiet ?? false,
  };
}

/** @throws Error that says which flag there is, where one is misspelled */
function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") {
      const [, found] = /'(.*?)'/s.exec(message) ?? [];
      throw new Error(`Unknown command '${found}': the only one is text; see --help`, {
        cause: error,
      });
    }
    const [, dashes = "", unknown = ""] = /'(--?)([^']*)'/.exec(message) ?? [];
    if (code !== "ERR_PARSE_ARGS_UNKNOWN_OPTION" || unknown === "") throw error;
    const maximum = Math.min(TYPING_ERRORS_MAX, Math.floor(unknown.length / 2));
    const meant = nearest(unknown, Object.keys(OPTIONS), maximum);
    const advice = meant === undefined ? "see --help" : `did you mean --${meant}?`;
    throw new Error(`Unknown option '${dashes}${unknown}': ${advice}`, { cause: error });
  }
}

function port(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 65_535)
    throw new Error(`--port: expected a number from 0 to 65535, found ${JSON.stringify(text)}`);
  return number;
}

export function httpUrl<T extends string | undefined>(flag: string, text: T): T {
  if (text === undefined || parseHttpUrl(text) !== undefined) return text;
  throw new Error(`${flag}: expected an absolute http or https URL, found ${JSON.stringify(text)}`);
}

function choice<T extends string>(
  flag: string,
  value: string | undefined,
  choices: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = choices.find((one) => one === value);
  if (found === undefined)
    throw new Error(
      `${flag}: expected one of ${choices.join(", ")}, found ${JSON.stringify(value)}`,
    );
  return found;
}
