import { styleText } from "node:util";
import { printable } from "./printable.ts";
import {
  caseCount,
  type CheckReport,
  conforms,
  type DocumentReport,
  type Report,
  type StatusReport,
  violationCount,
} from "./report.ts";

/** Gives text a style where there are colours. */
type Paint = (style: "bold" | "dim" | "red" | "green" | "yellow", text: string) => string;

/** The report for a person; `color` adds the escape sequences of a terminal. */
export function formatReport(report: Report, { color }: { readonly color: boolean }): string {
  const paint: Paint = (style, text) =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const cases = caseCount(report).toLocaleString("en");
  const verdict = conforms(report)
    ? paint("green", `Passed: ${cases} cases, no violations.`)
    : paint(
        "red",
        caseCount(report) === 0
          ? "Nothing was tested."
          : `${counted(violationCount(report))} in ${cases} cases.`,
      );
  return [
    ...report.documents.map((document) => formatDocument(document, paint)),
    `${verdict} ${paint("dim", `Repeat with --seed ${report.seed} --runs ${report.runs}`)}`,
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
    ...document.skipped.map((sentence) => paint("yellow", `  not tested: ${printable(sentence)}`)),
    ...document.left.map((sentence) => paint("yellow", `  not restored: ${printable(sentence)}`)),
    ...(document.skipped.length + document.left.length > 0 ? [""] : []),
  ].join("\n");
}

function formatCheck({ check, count, violations }: CheckReport, paint: Paint): readonly string[] {
  const name = check.padEnd(30);
  const times = count.toLocaleString("en").padStart(8);
  if (count === 0) return [paint("dim", `  - ${name} ${"-".padStart(8)}`)];
  if (violations.length === 0) return [`  ${paint("green", "✓")} ${name} ${times}`];
  return [
    `  ${paint("red", "✗")} ${name} ${times}   ${paint("red", counted(violations.length))}`,
    ...violations.flatMap(({ operation, about, message, curl }) => [
      `      ${paint("bold", operation)}: ${printable(about)}`,
      `        ${printable(message)}`,
      ...curl.map((line) => paint("dim", `        ${line}`)),
    ]),
  ];
}

function counted(violations: number): string {
  return `${violations} violation${violations === 1 ? "" : "s"}`;
}

/** Which documented status of which operation was seen: a table. */
function formatStatuses(statuses: readonly StatusReport[], paint: Paint): readonly string[] {
  const columns = [...new Set(statuses.map(({ status }) => status))].toSorted((a, b) => a - b);
  const operations = [...new Set(statuses.map(({ operation }) => operation))];
  const width = Math.max(...operations.map((operation) => operation.length), 9);
  const reached = statuses.filter((one) => one.reached !== null).length;
  const cell = (operation: string, status: number) => {
    const one = statuses.find((other) => other.operation === operation && other.status === status);
    if (one === undefined) return "   ";
    if (one.reached === null) return ` ${paint("yellow", "·")} `;
    return one.reached === "case" ? ` ${paint("green", "✓")} ` : " f ";
  };
  return [
    paint("dim", `  ${"statuses".padEnd(width)}  ${columns.join(" ")}`),
    ...operations.map((operation) => {
      const cells = columns.map((status) => cell(operation, status));
      return `  ${operation.padEnd(width)}  ${cells.join(" ")}`.trimEnd();
    }),
    paint(
      "dim",
      `  ${reached} of ${statuses.length} documented statuses seen (✓ by a case, f by an injected fault, · not seen)`,
    ),
  ];
}
