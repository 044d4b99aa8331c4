import type { CheckReport, DocumentReport, Report } from "./report.ts";

/** The report as JUnit XML: a suite for each document, a case for each check, a failure for each violation. */
export function formatJunit(report: Report): string {
  const suites = report.documents.map((document) => formatSuite(document, report));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="shortcodes-contract">\n${suites.join("\n")}\n</testsuites>\n`;
}

function formatSuite(
  { document, checks, duration, skipped, left }: DocumentReport,
  { seed, runs, baseUrl }: Report,
): string {
  const made = checks.filter(({ count }) => count > 0);
  const cases = made.flatMap((check) => formatCheck(document, check));
  const notes = [
    ...skipped.map((sentence) => `not tested: ${sentence}`),
    ...left.map((sentence) => `not restored: ${sentence}`),
  ];
  const failures = made.reduce((sum, { violations }) => sum + violations.length, 0);
  return [
    `  <testsuite name="${document}" tests="${cases.length}" failures="${failures}" time="${(duration / 1000).toFixed(3)}">`,
    "    <properties>",
    ...Object.entries({ baseUrl, seed, runs }).map(
      ([name, value]) => `      <property name="${name}" value="${escape(String(value))}"/>`,
    ),
    "    </properties>",
    ...cases,
    ...(notes.length === 0 ? [] : [`    <system-out>${escape(notes.join("\n"))}</system-out>`]),
    "  </testsuite>",
  ].join("\n");
}

/** A check that held is one case; one that did not is a case for each of its violations. */
function formatCheck(document: string, { check, violations }: CheckReport): readonly string[] {
  if (violations.length === 0) return [`    <testcase classname="${document}" name="${check}"/>`];
  return violations.map(({ operation, about, message, curl }) =>
    [
      `    <testcase classname="${document}" name="${escape(`${check}: ${operation}, ${about}`)}">`,
      `      <failure type="${check}" message="${escape(message)}">${escape(curl.join("\n"))}</failure>`,
      "    </testcase>",
    ].join("\n"),
  );
}

function escape(text: string): string {
  return (
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      // What XML 1.0 cannot say, however escaped.
      .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\u{FFFD}")
      .replaceAll("\n", "&#10;")
  );
}
