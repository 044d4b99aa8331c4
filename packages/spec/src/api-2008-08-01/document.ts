import { accountSamples, accountShortCode } from "../account-short-code.ts";
import type { DocumentDefinition } from "../document.ts";
import { smsStatusCallback } from "../message-status.ts";
import { inboundSms } from "../inbound-message.ts";
import { page, pageSize, pageToken } from "../paging.ts";
import { z } from "../zod.ts";
import { errorEnvelopes } from "./errors.ts";
import {
  listExample,
  listJson,
  listXml,
  shortCodeExample,
  shortCodeJson,
  shortCodeXml,
} from "./short-code.ts";
import { smsMessages } from "./sms-message.ts";
import { csvExample, htmlExample } from "./text-example.ts";

const byAnalogy = "Seed 000 shows XML only. The format is that of the version's other resources.";

const csvText = z
  .string()
  .describe("A header row of element names, then one row for each short code.")
  .openapi({ "x-inferred": byAnalogy });

const htmlText = z
  .string()
  .describe("A page whose elements are classed like the XML elements.")
  .openapi({ "x-inferred": byAnalogy });

const csv = { schema: csvText, examples: { csv: { value: csvExample([shortCodeExample]) } } };
const html = {
  schema: htmlText,
  examples: { html: { value: htmlExample(200, { ShortCode: shortCodeExample }) } },
};

/** The account resource in the version of seed 000. */
export const api20080801: DocumentDefinition = {
  name: "api-2008-08-01",
  title: "Account short codes and messages 2008-08-01",
  version: "1.0.0",
  description:
    "The short codes of an account: list, fetch and update them; and its messages: send, list and fetch them. Answers are XML; for short codes, a suffix of the path asks for JSON, CSV or HTML instead.",
  server: "https://api.twilio.com",
  // The version's documentation prints no declaration. This one says what its absence would mean.
  xmlDeclaration: '<?xml version="1.0" encoding="UTF-8"?>\n',
  errorEnvelopes,
  samples: {
    ...accountSamples("2008-08-01", ""),
    CreateSmsMessageBadRequest: {
      InvalidParameter: { parameter: "To", value: "4155550100", rule: "may be given once" },
    },
  },
  resources: [
    accountShortCode({
      name: "2008-08-01",
      tag: "Api20080801ShortCode",
      sid: "ShortCodeSid",
      paging: {
        num: pageSize.optional(),
        PageSize: pageSize
          .optional()
          .openapi({ "x-inferred": "The name that 2010-04-01 has for num." }),
        Page: page.optional(),
        AfterSid: pageToken.optional().openapi({
          description: "Where the page begins: after the short code with this Sid.",
          "x-inferred": "How nextpageuri says where the page begins.",
        }),
      },
      representations: [
        {
          name: "",
          format: "XML",
          suffix: "",
          mediaType: "application/xml",
          errorSuffix: "",
          instance: {
            schema: shortCodeXml,
            examples: { shortCode: { value: { ShortCode: shortCodeExample } } },
            sid: "ShortCode/Sid",
          },
          list: {
            schema: listXml,
            examples: { page: { value: listExample } },
            firstSid: "ShortCodes/ShortCode/0/Sid",
            nextPage: "$response.body#/ShortCodes/nextpageuri",
          },
        },
        {
          name: "Json",
          format: "JSON",
          suffix: ".json",
          mediaType: "application/json",
          errorSuffix: "Json",
          instance: {
            schema: shortCodeJson,
            examples: { shortCode: { value: { TwilioResponse: { ShortCode: shortCodeExample } } } },
            sid: "TwilioResponse/ShortCode/Sid",
          },
          list: {
            schema: listJson,
            examples: {
              page: {
                value: { TwilioResponse: { ShortCodes: [{ ShortCode: shortCodeExample }] } },
              },
            },
            firstSid: "TwilioResponse/ShortCodes/0/ShortCode/Sid",
          },
        },
        {
          name: "Csv",
          format: "CSV",
          suffix: ".csv",
          mediaType: "text/csv",
          errorSuffix: "Csv",
          instance: csv,
          list: csv,
        },
        {
          name: "Html",
          format: "HTML",
          suffix: ".html",
          mediaType: "text/html",
          errorSuffix: "Html",
          instance: html,
          list: html,
        },
      ],
    }),
    smsMessages,
  ],
  webhooks: [inboundSms, smsStatusCallback],
};
