type Scalars = Readonly<Record<string, string | number>>;

/** A record as CSV: a row of element names, then a row of values; a value with a comma or a quote is quoted. */
export function csvExample(record: Scalars): string {
  const values = Object.values(record).map((value) => cell(String(value)));
  return `${Object.keys(record).join(",")}\n${values.join(",")}\n`;
}

/** An element as HTML: every element is a div, its class the element's name in lower case with dashes. */
export function htmlExample(status: number, element: string, properties: Scalars): string {
  const children = Object.entries(properties).map(([name, value]) =>
    div(name, escape(String(value))),
  );
  return `<html><head><title>${status}</title></head><body class="twilio-response">${div(element, children.join(""))}</body></html>`;
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
