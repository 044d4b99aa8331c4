import type { Scalar } from "./csv.ts";

/** An element: its name, and its children or its text. */
export type Element = readonly [name: string, content: Scalar | readonly Element[]];

/**
 * Elements as HTML: every element is a div, its class the element's name in lower case with dashes
 * (2008-08-01 documentation, "Response formats").
 */
export function formatHtml(status: number, elements: readonly Element[]): string {
  return `<html><head><title>${status}</title></head><body class="twilio-response">${elements.map(div).join("")}</body></html>`;
}

/** The properties of a record as elements. */
export function recordElements(record: Readonly<Record<string, Scalar>>): Element[] {
  return Object.entries(record);
}

function div([name, content]: Element): string {
  const dashed = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
  const inner = Array.isArray(content)
    ? content.map((child: Element) => div(child)).join("")
    : escape(String(content ?? ""));
  return `<div class="${dashed}">${inner}</div>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
