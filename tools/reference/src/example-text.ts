import { encode } from "@shortcodes/xml";
import { plans as api20080801 } from "@shortcodes/xml/api-2008-08-01";
import { plans as api20100401 } from "@shortcodes/xml/api-2010-04-01";
import type { Schema } from "./contract-document.ts";

type Plans = Readonly<Record<string, Parameters<typeof encode>[0]>>;

const xmlPlans: Readonly<Record<string, Plans>> = {
  "api-2008-08-01": api20080801 as Plans,
  "api-2010-04-01": api20100401 as Plans,
};

/** An example as it stands on the wire, laid out for people. */
export function exampleText(
  document: string,
  media: string,
  schema: Schema,
  value: unknown,
): { language: string; text: string } {
  if (media === "application/json")
    return { language: "json", text: JSON.stringify(value, null, 2) };
  if (media === "application/x-www-form-urlencoded")
    return {
      language: "text",
      text: new URLSearchParams(value as Record<string, string>).toString(),
    };
  if (media !== "application/xml") return { language: "text", text: String(value) };
  const name = schema.$ref?.slice(schema.$ref.lastIndexOf("/") + 1) ?? "";
  const plan = xmlPlans[document]?.[name];
  if (plan === undefined) throw new Error(`${document}: @shortcodes/xml has no plan for "${name}"`);
  return { language: "xml", text: lines(encode(plan, value)) };
}

/** One element a line; an empty element keeps its two tags together. */
function lines(xml: string): string {
  return xml.replaceAll("><", ">\n<").replaceAll(/<(\w+)>\n<\/\1>/g, "<$1></$1>");
}
