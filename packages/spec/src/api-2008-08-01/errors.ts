import type { ErrorEnvelope, SampleError } from "../error-responses.ts";
import { jsonErrorFields } from "../json-error.ts";
import { z } from "../zod.ts";
import { csvExample, htmlExample } from "./text-example.ts";
import { ROOT } from "./xml.ts";

const IN_XML_ONLY = {
  "x-inferred": "Twilio documents the error format of this version in XML only.",
};

/** `<TwilioResponse><RestException>`: Status, Message, and where known Code and MoreInfo, in this order. */
const xml: ErrorEnvelope = {
  suffix: "",
  mediaType: "application/xml",
  schema: (name, errors) =>
    z
      .object({ RestException: z.object(restExceptionFields(jsonErrorFields(errors))) })
      .openapi(name, ROOT),
  example: (error) => ({ RestException: restException(error) }),
};

/** The same in JSON, where every scalar of this version is a string. */
const json: ErrorEnvelope = {
  suffix: "Json",
  mediaType: "application/json",
  schema: (name, errors) =>
    z
      .object({
        TwilioResponse: z.object({
          RestException: z.object(restExceptionFields(jsonErrorFields(errors, stringEnum))),
        }),
      })
      .openapi(name, IN_XML_ONLY),
  example: (error) => ({ TwilioResponse: { RestException: strings(restException(error)) } }),
};

const csv: ErrorEnvelope = {
  suffix: "Csv",
  mediaType: "text/csv",
  schema: (name) =>
    z.string().describe("A header row and one row of values.").openapi(name, IN_XML_ONLY),
  example: (error) => csvExample(restException(error)),
};

const html: ErrorEnvelope = {
  suffix: "Html",
  mediaType: "text/html",
  schema: (name) =>
    z
      .string()
      .describe(
        "An HTML page. The class of each element is the name of the corresponding XML element.",
      )
      .openapi(name, IN_XML_ONLY),
  example: (error) => htmlExample(error.status, "RestException", restException(error)),
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

function strings(record: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, String(value)]));
}

function stringEnum(values: readonly number[]) {
  return z.enum([...new Set(values.map(String))]);
}
