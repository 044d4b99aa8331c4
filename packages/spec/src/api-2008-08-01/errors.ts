import type { ErrorEnvelope, SampleError } from "../error-responses.ts";
import { integerEnum } from "../json-error.ts";
import { z } from "../zod.ts";
import { csvExample, htmlExample } from "./text-example.ts";

/** `<TwilioResponse><RestException>`: Status, Message, and where known Code and MoreInfo, in this order. */
const xml: ErrorEnvelope = {
  suffix: "",
  body: (name, errors) => ({
    mediaType: "application/xml",
    schema: z
      .object({
        RestException: z.object({
          Status: integerEnum(errors.map((error) => error.status)).describe(
            "HTTP status of the answer.",
          ),
          Message: z.string().describe("What is wrong, for people."),
          Code: integerEnum(errors.map((error) => error.code))
            .describe("Twilio's error code.")
            .optional(),
          MoreInfo: z.string().optional().describe("Page of the error dictionary about the code."),
          Detail: z.string().optional().describe("A second sentence, for people."),
        }),
      })
      .openapi(name, { xml: { name: "TwilioResponse" } }),
    examples: examples(errors, (error) => ({ RestException: restException(error) })),
  }),
};

/** The same in JSON, where every scalar of this version is a string. */
const json: ErrorEnvelope = {
  suffix: "Json",
  body: (name, errors) => ({
    mediaType: "application/json",
    schema: z
      .object({
        TwilioResponse: z.object({
          RestException: z.object({
            Status: stringEnum(errors.map((error) => error.status)).describe(
              "HTTP status of the answer.",
            ),
            Message: z.string().describe("What is wrong, for people."),
            Code: stringEnum(errors.map((error) => error.code))
              .describe("Twilio's error code.")
              .optional(),
            MoreInfo: z
              .string()
              .optional()
              .describe("Page of the error dictionary about the code."),
            Detail: z.string().optional().describe("A second sentence, for people."),
          }),
        }),
      })
      .openapi(name, { "x-inferred": "The version's error format is documented in XML only." }),
    examples: examples(errors, (error) => ({
      TwilioResponse: { RestException: strings(restException(error)) },
    })),
  }),
};

const csv: ErrorEnvelope = {
  suffix: "Csv",
  body: (name, errors) => ({
    mediaType: "text/csv",
    schema: z
      .string()
      .describe("A header row and one row.")
      .openapi(name, { "x-inferred": "The version's error format is documented in XML only." }),
    examples: examples(errors, (error) => csvExample([restException(error)])),
  }),
};

const html: ErrorEnvelope = {
  suffix: "Html",
  body: (name, errors) => ({
    mediaType: "text/html",
    schema: z
      .string()
      .describe("A page whose elements are classed like the XML elements.")
      .openapi(name, { "x-inferred": "The version's error format is documented in XML only." }),
    examples: examples(errors, (error) =>
      htmlExample(error.status, { RestException: restException(error) }),
    ),
  }),
};

export const errorEnvelopes = [xml, json, csv, html];

function restException({ status, message, code, moreInfo, detail }: SampleError) {
  return {
    Status: status,
    Message: message,
    Code: code,
    MoreInfo: moreInfo,
    ...(detail !== undefined && { Detail: detail }),
  };
}

function examples(errors: readonly SampleError[], value: (error: SampleError) => unknown) {
  return Object.fromEntries(errors.map((error) => [error.name, { value: value(error) }]));
}

function strings(record: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, String(value)]));
}

function stringEnum(values: readonly number[]) {
  return z.enum([...new Set(values.map(String))]);
}
