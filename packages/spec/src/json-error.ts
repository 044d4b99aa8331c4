import type { ErrorEnvelope, SampleError } from "./error-responses.ts";
import { z } from "./zod.ts";

/** The fields of Twilio's JSON error, `code` and `status` narrowed to what the refusals at hand can say: as integers, unless told otherwise. */
export function jsonErrorFields(
  errors: readonly SampleError[],
  enumOf: (values: readonly number[]) => z.ZodType = integerEnum,
) {
  return {
    code: enumOf(errors.map((error) => error.code)).describe("Twilio's error code."),
    detail: z.string().optional().describe("Further human-readable detail."),
    details: z
      .looseObject({})
      .optional()
      .describe("Additional information about the error, by name."),
    message: z.string().describe("Human-readable description of the error."),
    more_info: z.string().describe("URL of the page about this code in Twilio's error dictionary."),
    status: enumOf(errors.map((error) => error.status)).describe("HTTP status of the response."),
  };
}

export function jsonErrorExample({ code, detail, message, moreInfo, status }: SampleError) {
  return { code, ...(detail !== undefined && { detail }), message, more_info: moreInfo, status };
}

/** `{"code", "message", "more_info", "status"}`, keys in alphabetical order as the API writes them. */
export const jsonError: ErrorEnvelope = {
  suffix: "",
  mediaType: "application/json",
  schema: (name, errors) => z.object(jsonErrorFields(errors)).openapi(name),
  example: jsonErrorExample,
};

/** An integer out of a few. The enum is spelled out because zod-to-openapi keeps only the first value of a literal. */
function integerEnum(values: readonly number[]) {
  const distinct = [...new Set(values)];
  return z.literal(distinct).openapi({ type: "integer", enum: distinct });
}
