import { accountSamples, accountShortCode } from "../account-short-code.ts";
import type { DocumentDefinition } from "../document.ts";
import { inboundMessage } from "../inbound-message.ts";
import { jsonError } from "../json-error.ts";
import { page, pageSize, pageToken } from "../paging.ts";
import type { Representation } from "../resource.ts";
import {
  listExample,
  listShortCodeResponse,
  listShortCodeXml,
  listXmlExample,
  shortCode,
  shortCodeExample,
  shortCodeXml,
  shortCodeXmlExample,
} from "./short-code.ts";
import { xmlError } from "./xml-error.ts";

const json: Representation = {
  name: "",
  format: "JSON",
  suffix: ".json",
  mediaType: "application/json",
  errorSuffix: "",
  instance: { schema: shortCode, examples: { shortCode: { value: shortCodeExample } }, sid: "sid" },
  list: {
    schema: listShortCodeResponse,
    examples: { page: { value: listExample } },
    firstSid: "short_codes/0/sid",
    nextPage: "$response.body#/next_page_uri",
  },
};

const xml: Representation = {
  name: "Xml",
  format: "XML",
  suffix: ".xml",
  mediaType: "application/xml",
  errorSuffix: "Xml",
  instance: {
    schema: shortCodeXml,
    examples: { shortCode: { value: shortCodeXmlExample } },
    sid: "short_code/sid",
  },
  list: {
    schema: listShortCodeXml,
    examples: { page: { value: listXmlExample } },
    firstSid: "short_codes/short_codes/0/sid",
    nextPage: "$response.body#/short_codes/next_page_uri",
  },
};

/** The account resource in its current version: JSON, and XML where no suffix or `.xml` asks for it. */
export const api20100401: DocumentDefinition = {
  name: "api-2010-04-01",
  title: "Account short codes 2010-04-01",
  version: "1.0.0",
  description:
    "The short codes of an account: list, fetch and update them. This is the version the official SDKs speak, and the successor of 2008-08-01.",
  server: "https://api.twilio.com",
  // As observed in 2018: single quotes, and a line of its own.
  xmlDeclaration: "<?xml version='1.0' encoding='UTF-8'?>\n",
  errorEnvelopes: [jsonError, xmlError],
  samples: accountSamples("2010-04-01", ".json"),
  resources: [
    accountShortCode({
      name: "2010-04-01",
      tag: "Api20100401ShortCode",
      sid: "Sid",
      paging: {
        PageSize: pageSize.optional(),
        Page: page.optional(),
        PageToken: pageToken.optional(),
      },
      // Where several paths match, Prism takes the last: the one without a suffix matches them all.
      representations: [
        { ...xml, name: "XmlDefault", format: "XML without a suffix", suffix: "" },
        json,
        xml,
      ],
    }),
  ],
  webhooks: [inboundMessage],
};
