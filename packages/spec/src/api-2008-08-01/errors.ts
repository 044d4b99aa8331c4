import type { ErrorEnvelope, SampleError } from "../error-responses.ts";
import { jsonErrorFields } from "../json-error.ts";
import { z } from "../zod.ts";
import { csvExample, htmlExample } from "./text-example.ts";

const IN_XML_ONLY = {
  "x-inferred": "Twilio documents the error format of this version in XML only.",
};

/** `<TwilioResponse><RestException>`: Status, Message, and where known Code and MoreInfo, in this order. */
const xml: ErrorEnvelope = {
  suffix: "",
  body: (name, errors) => ({
    mediaType: "application/xml",
    schema: z
      .object({
        RestException: z.object(restExceptionFields(jsonErrorFields(errors))),
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
          RestException: z.object(restExceptionFields(jsonErrorFields(errors, stringEnum))),
        }),
      })
      .openapi(name, IN_XML_ONLY),
    examples: examples(errors, (error) => ({
      TwilioResponse: { RestException: strings(restException(error)) },
    })),
  }),
};

const csv: ErrorEnvelope = {
  suffix: "Csv",
  body: (name, errors) => ({
    mediaType: "text/csv",
    schema: z.string().describe("A header row and one row of values.").openapi(name, IN_XML_ONLY),
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
      .openapi(name, IN_XML_ONLY),
    examples: examples(errors, (error) =>
      htmlExample(error.status, { RestException: restException(error) }),
    ),
  }),
};

export const errorEnvelopes = [xml, json, csv, html];

function restExceptionFields(fields: ReturnType<typeof jsonErrorFields>) {
  return {
    Status: fields.status,
    Message: fields.message,
    Code: fields.code.optional(),
    MoreInfo: fields.more_info.optional(),
    Detail: fields.detail,
  };
}

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
