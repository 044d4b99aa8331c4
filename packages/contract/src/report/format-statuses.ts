import type { Paint } from "./paint.ts";
import type { StatusReport } from "./report.ts";

/** Which documented status of which operation was seen: a table. */
export function formatStatuses(statuses: readonly StatusReport[], paint: Paint): readonly string[] {
  const columns = [...new Set(statuses.map(({ status }) => status))].toSorted((a, b) => a - b);
  const operations = [...new Set(statuses.map(({ operation }) => operation))];
  const width = Math.max(...operations.map((operation) => operation.length), 9);
  const reached = statuses.filter((one) => one.reached !== null).length;
  return [
    paint(
      "dim",
      `  ${"statuses".padEnd(width)}  ${columns.map((status) => String(status)).join(" ")}`,
    ),
    ...operations.map((operation) => {
      const cells = columns.map((status) =>
        cell(
          statuses.find((one) => one.operation === operation && one.status === status),
          paint,
        ),
      );
      return `  ${operation.padEnd(width)}  ${cells.join(" ")}`.trimEnd();
    }),
    paint(
      "dim",
      `  ${reached} of ${statuses.length} documented statuses seen (✓ by a case, f by a fault that was asked for, · not)`,
    ),
  ];
}

function cell(status: StatusReport | undefined, paint: Paint): string {
  if (status === undefined) return "   ";
  if (status.reached === null) return ` ${paint("yellow", "·")} `;
  return status.reached === "case" ? ` ${paint("green", "✓")} ` : " f ";
}
