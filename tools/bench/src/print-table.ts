/** Prints a Markdown table: texts on the left, figures on the right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, head.map((_, index) => (index === 0 ? "---" : "--:")), ...rows];
  process.stdout.write(`${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n\n`);
}

export function figure(value: number): string {
  return Math.round(value).toLocaleString("en");
}
