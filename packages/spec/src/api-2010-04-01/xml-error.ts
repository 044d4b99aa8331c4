import type { ErrorEnvelope } from "../error-responses.ts";
import { jsonErrorExample, jsonErrorFields } from "../json-error.ts";
import { z } from "../zod.ts";
import { elements, ROOT } from "./json-and-xml.ts";

/** `<TwilioResponse><RestException>`, elements in alphabetical order, as observed in 2018. */
export const xmlError: ErrorEnvelope = {
  suffix: "Xml",
  mediaType: "application/xml",
  schema: (name, errors) => {
    const { code, detail, message, more_info, status } = jsonErrorFields(errors);
    const fields = elements({ code, detail, message, more_info, status });
    const exception = z.object(fields).openapi({ xml: { name: "RestException" } });
    return z.object({ rest_exception: exception }).openapi(name, ROOT);
  },
  example: (error) => ({ rest_exception: jsonErrorExample(error) }),
};
