import { accountSamples, accountShortCode } from "../account-short-code.ts";
import type { DocumentDefinition } from "../document.ts";
import { smsStatusCallback } from "../message-status.ts";
import { inboundSms } from "../inbound-message.ts";
import { z } from "../zod.ts";
import { errorEnvelopes } from "./errors.ts";
import { listJson, listXml, shortCodeExample, shortCodeJson, shortCodeXml } from "./short-code.ts";
import { smsMessages } from "./sms-message.ts";
import { csvExample, htmlExample } from "./text-example.ts";
import { pagingOf, xmlRepresentation } from "./xml.ts";

const byAnalogy =
  "Twilio's 2008-08-01 page about short codes shows XML only. The format is the one its other resources have in this version.";

const csvText = z
  .string()
  .describe("A header row of element names, then one row for each short code.")
  .openapi({ "x-inferred": byAnalogy });

const htmlText = z
  .string()
  .describe("An HTML page. The class of each element is the name of the corresponding XML element.")
  .openapi({ "x-inferred": byAnalogy });

const csv = { schema: csvText, examples: { csv: { value: csvExample(shortCodeExample) } } };
const html = {
  schema: htmlText,
  examples: { html: { value: htmlExample(200, "ShortCode", shortCodeExample) } },
};

/** The account resource in the version of seed 000. */
export const api20080801: DocumentDefinition = {
  name: "api-2008-08-01",
  title: "Account short codes and messages 2008-08-01",
  version: "1.0.0",
  description:
    "List, fetch and update the short codes of an account; send, list and fetch its messages. Responses are XML. For short codes, the path suffix .json, .csv or .html selects JSON, CSV or HTML instead.",
  server: "https://api.twilio.com",
  // The version's documentation prints no declaration. This one says what its absence would mean.
  xmlDeclaration: '<?xml version="1.0" encoding="UTF-8"?>\n',
  errorEnvelopes,
  samples: {
    ...accountSamples("2008-08-01", ""),
    CreateSmsMessageBadRequest: {
      InvalidParameter: { parameter: "To", value: "4155550100", rule: "must not be repeated" },
    },
  },
  resources: [
    accountShortCode({
      name: "2008-08-01",
      tag: "Api20080801ShortCode",
      sid: "ShortCodeSid",
      paging: pagingOf("short code"),
      representations: [
        {
          ...xmlRepresentation({
            element: "ShortCode",
            listElement: "ShortCodes",
            instanceSchema: shortCodeXml,
            listSchema: listXml,
            exampleName: "shortCode",
            example: shortCodeExample,
          }),
          format: "XML",
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
