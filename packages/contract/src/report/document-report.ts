import { checkNames } from "../checks/catalog.ts";
import type { Operation } from "@shortcodes/openapi-reader/operations";
import type { Tally } from "../run/tally.ts";
import { type CurlOptions, formatCurl } from "../target/curl.ts";
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
