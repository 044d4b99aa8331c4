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
            "HTTP status of the response.",
          ),
          Message: z.string().describe("Human-readable description of the error."),
          Code: integerEnum(errors.map((error) => error.code))
            .describe("Twilio's error code.")
            .optional(),
          MoreInfo: z
            .string()
            .optional()
            .describe("URL of the page about this code in Twilio's error dictionary."),
          Detail: z.string().optional().describe("Further human-readable detail."),
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
              "HTTP status of the response.",
            ),
            Message: z.string().describe("Human-readable description of the error."),
            Code: stringEnum(errors.map((error) => error.code))
              .describe("Twilio's error code.")
              .optional(),
            MoreInfo: z
              .string()
              .optional()
              .describe("URL of the page about this code in Twilio's error dictionary."),
            Detail: z.string().optional().describe("Further human-readable detail."),
          }),
        }),
      })
      .openapi(name, {
        "x-inferred": "Twilio documents the error format of this version in XML only.",
      }),
    examples: examples(errors, (error) => ({
      TwilioResponse: { RestException: strings(restException(error)) },
    })),
  }),
};

const csv: ErrorEnvelope = {
  suffix: "Csv",
  body: (name, errors) => ({
    mediaType: "text/csv",
    schema: z.string().describe("A header row and one row of values.").openapi(name, {
      "x-inferred": "Twilio documents the error format of this version in XML only.",
    }),
    examples: examples(errors, (error) => csvExample([restException(error)])),
  }),
};

const html: ErrorEnvelope = {
  suffix: "Html",
  body: (name, errors) => ({
    mediaType: "text/html",
    schema: z
      .string()
      .describe(
        "An HTML page. The class of each element is the name of the corresponding XML element.",
      )
      .openapi(name, {
        "x-inferred": "Twilio documents the error format of this version in XML only.",
      }),
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
