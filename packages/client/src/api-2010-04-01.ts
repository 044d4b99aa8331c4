import * as xml from "@shortcodes/xml/api-2010-04-01";
import type { Client as RawClient } from "openapi-fetch";
import type { DocumentOptions } from "./client-options.ts";
import { decodeXml, type PlansOf } from "./decode-xml.ts";
import { createDocumentClient } from "./document-client.ts";
import { document, server, type XmlSchemas } from "./generated/api-2010-04-01-document.ts";
import type { Api20100401, paths } from "./generated/api-2010-04-01.ts";
import { createRawClient, xmlAsJson } from "./raw-client.ts";
import type { BodyFormat } from "./read-answer.ts";

export * from "./public-errors.ts";
export type * from "./generated/api-2010-04-01.ts";

/** What the operations answer in XML. Every refusal has the shape of one, so that the plans of the others are not bundled. */
const plans: PlansOf<XmlSchemas, typeof xml> = [
  xml.ListMediaXml,
  xml.ListMessageXml,
  xml.ListShortCodeXml,
  xml.MediaXml,
  xml.MessageXml,
  xml.ServiceUnavailableXml,
  xml.ShortCodeXml,
];

const format: BodyFormat = {
  decode: (text, media) =>
    media === "application/xml" ? decodeXml(plans, text) : JSON.parse(text),
  errorFields: (body: { readonly rest_exception?: object }) => body.rest_exception ?? body,
};

/**
 * Short codes, messages and media of an account: JSON and XML, `https://api.twilio.com/2010-04-01`.
 * Throws `ArgumentError` that names the option which is missing or cannot be used.
 */
export function createApi20100401(options: DocumentOptions = {}): Api20100401 {
  return createDocumentClient(document, options, format);
}

/** openapi-fetch itself, with the same options. XML is given to it as the JSON of its declared type. */
export function createRawApi20100401(options: DocumentOptions = {}): RawClient<paths> {
  return createRawClient(server, options, xmlAsJson(document, format));
}
