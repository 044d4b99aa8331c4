/** A scalar of an XML document; `null` is an empty element. */
export type Scalar = string | number | null;

/**
 * Records as CSV: a header row of element names, then a row each; a value with a comma, a quote or a line break is quoted
 * (2008-08-01 documentation, "Response formats"). Without records there is nothing to name the columns by.
 */
export function formatCsv(records: readonly Readonly<Record<string, Scalar>>[]): string {
  const header = Object.keys(records[0] ?? {});
  const rows = records.map((record) => header.map((name) => cell(String(record[name] ?? ""))));
  return [header, ...rows].map((row) => `${row.join(",")}\n`).join("");
}

function cell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
