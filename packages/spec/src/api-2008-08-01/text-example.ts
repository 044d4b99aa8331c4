type Scalars = Readonly<Record<string, string | number>>;

/** Records as CSV: a header row of element names, then a row each; a value with a comma or a quote is quoted. */
export function csvExample(records: readonly Scalars[]): string {
  const header = Object.keys(records[0] ?? {});
  const rows = records.map((record) => header.map((name) => cell(String(record[name] ?? ""))));
  return [header, ...rows].map((row) => `${row.join(",")}\n`).join("");
}

/** An element as HTML: every element is a div, its class the element's name in lower case with dashes. */
export function htmlExample(status: number, element: Readonly<Record<string, Scalars>>): string {
  const divs = Object.entries(element).map(([name, children]) =>
    div(
      name,
      Object.entries(children)
        .map(([child, value]) => div(child, escape(String(value))))
        .join(""),
    ),
  );
  return `<html><head><title>${status}</title></head><body class="twilio-response">${divs.join("")}</body></html>`;
}

function cell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

function div(name: string, content: string): string {
  const dashed = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
  return `<div class="${dashed}">${content}</div>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
