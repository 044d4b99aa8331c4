import {
  ListShortCodeResponse,
  ShortCodeResponse,
  ServiceUnavailable,
} from "@shortcodes/xml/api-2008-08-01";
import type { Client as RawClient } from "openapi-fetch";
import type { DocumentOptions } from "./client-options.ts";
import { createDocumentClient } from "./create-document-client.ts";
import type { DocumentClient } from "./document-client.ts";
import {
  type components,
  document,
  type operations,
  type paths,
} from "./generated/api-2008-08-01.ts";
import { createRawClient } from "./raw-client.ts";
import type { BodyFormat } from "./read-answer.ts";
import { xmlDecoder } from "./xml-decoder.ts";

export type { components, operations, paths, webhooks } from "./generated/api-2008-08-01.ts";
export type Api20080801 = DocumentClient<typeof document, operations>;

const format: BodyFormat = {
  decodeXml: xmlDecoder<typeof document>({
    ListShortCodeResponse,
    ShortCodeResponse,
    ServiceUnavailable,
  }),
  errorFields(body) {
    const { TwilioResponse = body } = body as { TwilioResponse?: object };
    const { RestException } = TwilioResponse as { RestException?: Partial<RestExceptionFields> };
    const { Message, Code, MoreInfo, Detail } = RestException ?? {};
    // The JSON of this version writes numbers as strings.
    return { message: Message, code: Code && Number(Code), more_info: MoreInfo, detail: Detail };
  },
};

type RestExceptionFields = components["schemas"]["ServiceUnavailable"]["RestException"];

/**
 * Short codes of an account: XML, and JSON, CSV and HTML beside it, `https://api.twilio.com/2008-08-01`.
 * Throws `ArgumentError` that names the option which is missing or cannot be used.
 */
export function createApi20080801(options: DocumentOptions = {}): Api20080801 {
  return createDocumentClient(document, options, format);
}

/** openapi-fetch itself, with the same options. XML is given to it as the JSON of its declared type. */
export function createRawApi20080801(options: DocumentOptions = {}): RawClient<paths> {
  return createRawClient(document, options, format);
}
