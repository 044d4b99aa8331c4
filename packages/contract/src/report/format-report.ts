import { styleText } from "node:util";
import { formatStatuses } from "./format-statuses.ts";
import type { Paint } from "./paint.ts";
import {
  caseCount,
  type CheckReport,
  conforms,
  type DocumentReport,
  type Report,
  violationCount,
  type ViolationReport,
} from "./report.ts";

export interface TextOptions {
  /** Escape sequences of a terminal. */
  readonly color: boolean;
}

/** The report for a person. */
export function formatReport(report: Report, { color }: TextOptions): string {
  const paint: Paint = (style, text) =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const violations = violationCount(report);
  const cases = caseCount(report).toLocaleString("en");
  const verdict = conforms(report)
    ? paint("green", `Conforms: ${cases} cases, no violation.`)
    : paint("red", `${violations} violation${violations === 1 ? "" : "s"} in ${cases} cases.`);
  return [
    ...report.documents.map((document) => formatDocument(document, paint)),
    `${verdict} ${paint("dim", `Again with --seed ${report.seed} --runs ${report.runs}`)}`,
    "",
  ].join("\n");
}

function formatDocument(document: DocumentReport, paint: Paint): string {
  const { operations, cases, requests, duration } = document;
  const facts = [
    `${operations} operations`,
    `${cases.toLocaleString("en")} cases`,
    `${requests.toLocaleString("en")} requests`,
    `${(duration / 1000).toFixed(1)} s`,
  ];
  return [
    `${paint("bold", document.document)}  ${paint("dim", facts.join(" · "))}`,
    "",
    ...document.checks.flatMap((check) => formatCheck(check, paint)),
    "",
    ...formatStatuses(document.statuses, paint),
    "",
    ...document.skipped.map((sentence) => paint("yellow", `  not tried: ${sentence}`)),
    ...(document.skipped.length > 0 ? [""] : []),
  ].join("\n");
}

function formatCheck({ check, count, violations }: CheckReport, paint: Paint): readonly string[] {
  const name = check.padEnd(30);
  const times = count.toLocaleString("en").padStart(8);
  if (count === 0) return [paint("dim", `  - ${name} ${"-".padStart(8)}`)];
  if (violations.length === 0) return [`  ${paint("green", "✓")} ${name} ${times}`];
  return [
    `  ${paint("red", "✗")} ${name} ${times}   ${paint("red", count1(violations.length))}`,
    ...violations.flatMap((violation) => formatViolation(violation, paint)),
  ];
}

function count1(violations: number): string {
  return violations === 1 ? "1 violation" : `${violations} violations`;
}

function formatViolation(violation: ViolationReport, paint: Paint): readonly string[] {
  const { operation, about, message, curl } = violation;
  return [
    `      ${paint("bold", operation)}: ${about}`,
    `        ${message}`,
    ...curl.map((line) => paint("dim", `        ${line}`)),
  ];
}
