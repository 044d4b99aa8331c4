import * as xml from "@shortcodes/xml/api-2008-08-01";
import type { Client as RawClient } from "openapi-fetch";
import type { DocumentOptions } from "./client-options.ts";
import { decodeXml, type PlansOf } from "./decode-xml.ts";
import { createDocumentClient } from "./document-client.ts";
import { document, server, type XmlSchemas } from "./generated/api-2008-08-01-document.ts";
import type { Api20080801, components, paths } from "./generated/api-2008-08-01.ts";
import { createRawClient, xmlAsJson } from "./raw-client.ts";
import type { BodyFormat } from "./read-answer.ts";

export * from "./public-errors.ts";
export type * from "./generated/api-2008-08-01.ts";

/** What the operations answer in XML. Every refusal has the shape of one, so that the plans of the others are not bundled. */
const plans: PlansOf<XmlSchemas, typeof xml> = [
  xml.ListShortCodeResponse,
  xml.ListSmsMessageResponse,
  xml.ServiceUnavailable,
  xml.ShortCodeResponse,
  xml.SmsMessageResponse,
];

const format: BodyFormat = {
  decode(text, media) {
    if (media === "application/xml") return decodeXml(plans, text);
    // CSV and HTML are handed out as they came.
    return media === "application/json" ? JSON.parse(text) : text;
  },
  errorFields(body: string | ErrorBody) {
    if (typeof body === "string") return { message: "The error is in the body" };
    const { Message, Code, MoreInfo, Detail } = (body.TwilioResponse ?? body).RestException ?? {};
    // The JSON of this version writes numbers as strings.
    return { message: Message, code: Code && Number(Code), more_info: MoreInfo, detail: Detail };
  },
};

interface ErrorBody {
  readonly TwilioResponse?: ErrorBody;
  readonly RestException?: Partial<components["schemas"]["ServiceUnavailable"]["RestException"]>;
}

/**
 * Short codes and messages of an account: XML, and for short codes JSON, CSV and HTML beside it, `https://api.twilio.com/2008-08-01`.
 * Throws `ArgumentError` that names the option which is missing or cannot be used.
 */
export function createApi20080801(options: DocumentOptions = {}): Api20080801 {
  return createDocumentClient(document, options, format);
}

/** openapi-fetch itself, with the same options. XML is given to it as the JSON of its declared type. */
export function createRawApi20080801(options: DocumentOptions = {}): RawClient<paths> {
  return createRawClient(server, options, xmlAsJson(document, format));
}
