import { checkNames } from "../checks/catalog.ts";
import type { Operation } from "@shortcodes/openapi-reader/operations";
import type { Tally } from "../run/tally.ts";
import { type CurlOptions, formatCurl } from "../target/curl.ts";
import type { Credentials } from "../target/wire-request.ts";
import type { Finding } from "../run/probe.ts";
import type { CheckReport, StatusReport } from "./report.ts";

/** Every check with its count and its violations, in the order of the catalog. */
export function reportChecks(
  findings: readonly Finding[],
  { checks }: Tally,
  curl: CurlOptions,
  redact: (text: string) => string,
): readonly CheckReport[] {
  return checkNames.map((check) => ({
    check,
    count: checks.get(check) ?? 0,
    violations: findings
      .filter((finding) => finding.check === check)
      .map(({ operation, about, message, requests }) => ({
        operation,
        about: redact(about),
        message: redact(message),
        curl: requests.map((request) => redact(formatCurl(request, curl))),
      })),
  }));
}

/** Every documented status of the operations, and how it was reached. */
export function reportStatuses(
  operations: readonly Operation[],
  { statuses }: Tally,
): readonly StatusReport[] {
  return operations.flatMap(({ operationId, responses }) =>
    Object.keys(responses).map((status) => ({
      operation: operationId,
      status: Number(status),
      reached: statuses.get(operationId)?.get(Number(status)) ?? null,
    })),
  );
}

/** Shorter ones would be found where they do not stand: Twilio's have 32 characters. */
const MIN_SECRET_LENGTH = 6;

/** Takes secrets out of text, as they are and as a login writes them; the longest first, so that none is left in half. */
export function createRedactor(logins: readonly Credentials[]): (text: string) => string {
  const secrets = logins
    .flatMap(({ user, password }) => [
      Buffer.from(`${user}:${password}`).toString("base64"),
      password,
    ])
    .filter(({ length }) => length >= MIN_SECRET_LENGTH)
    .toSorted((a, b) => b.length - a.length);
  return (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}
