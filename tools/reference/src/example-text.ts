import { encode } from "@shortcodes/xml";
import { plans as api20080801 } from "@shortcodes/xml/api-2008-08-01";
import { plans as api20100401 } from "@shortcodes/xml/api-2010-04-01";
import { type Body, FORM } from "@shortcodes/openapi-reader/operations";

type Plans = Readonly<Record<string, Parameters<typeof encode>[0]>>;

const xmlPlans: Readonly<Record<string, Plans>> = {
  "api-2008-08-01": api20080801 as Plans,
  "api-2010-04-01": api20100401 as Plans,
};

/** The first example of a body as sent on the wire, formatted for reading. */
export function exampleText(
  document: string,
  media: string,
  { component = "", examples: [value] }: Body,
): { language: string; text: string } {
  if (/^application\/(?:.+\+)?json$/.test(media))
    return { language: "json", text: JSON.stringify(value, null, 2) };
  if (media === FORM)
    return {
      language: "text",
      text: new URLSearchParams(value as Record<string, string>).toString(),
    };
  if (media !== "application/xml") return { language: "text", text: String(value) };
  const plan = xmlPlans[document]?.[component];
  if (plan === undefined)
    throw new Error(`${document}: @shortcodes/xml has no plan for "${component}"`);
  return { language: "xml", text: lines(encode(plan, value)) };
}

/** One element a line; an empty element keeps its two tags together. */
function lines(xml: string): string {
  return xml.replaceAll("><", ">\n<").replaceAll(/<(\w+)>\n<\/\1>/g, "<$1></$1>");
}
