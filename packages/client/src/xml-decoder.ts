import { decode, type Plan } from "@shortcodes/xml";
import type { ApiDocument } from "./api-document.ts";

/** Names of the schemas that a document's XML answers have. */
type XmlSchemas<Document extends ApiDocument> = {
  [Id in keyof Document["operations"]]: Document["operations"][Id] extends {
    readonly xml: readonly (infer Name extends string)[];
  }
    ? Name
    : never;
}[keyof Document["operations"]];

/** Reads XML by the plan of its schema. A document that needs another plan does not compile. */
export function xmlDecoder<Document extends ApiDocument>(
  plans: Readonly<Record<XmlSchemas<Document>, Plan<unknown>>>,
): (schema: string, text: string) => unknown {
  return (schema, text) => decode(plans[schema as XmlSchemas<Document>], text);
}
