import { catalog } from "../src/index.ts";
import { answerFaults } from "./seeded-faults/_answer-faults.ts";
import { messageFaults } from "./seeded-faults/_message-faults.ts";
import { requestFaults } from "./seeded-faults/_request-faults.ts";
import { stateFaults } from "./seeded-faults/_state-faults.ts";

/** The table of checks, as the README has it. */
export const checksTable = table(
  ["check", "known from", "what holds"],
  Object.entries(catalog).map(([name, { source, rule }]) => [`\`${name}\``, source, rule]),
);

/** The table of seeded faults, as the README has it. */
export const faultsTable = table(
  ["a server that does this", "is caught by"],
  [...answerFaults, ...requestFaults, ...stateFaults, ...messageFaults].map(
    ({ fault, caughtBy }) => [fault, `\`${caughtBy}\``],
  ),
);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}
