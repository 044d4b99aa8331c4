import type { ErrorEnvelope } from "../error-responses.ts";
import { jsonErrorExample, jsonErrorFields } from "../json-error.ts";
import { z } from "../zod.ts";

/** `<TwilioResponse><RestException>`, elements in alphabetical order, as observed in 2018. */
export const xmlError: ErrorEnvelope = {
  suffix: "Xml",
  mediaType: "application/xml",
  schema: (name, errors) => {
    const { code, detail, message, more_info, status } = jsonErrorFields(errors);
    return z
      .object({
        rest_exception: z
          .object({
            code: code.openapi({ xml: { name: "Code" } }),
            detail: detail.openapi({ xml: { name: "Detail" } }),
            message: message.openapi({ xml: { name: "Message" } }),
            more_info: more_info.openapi({ xml: { name: "MoreInfo" } }),
            status: status.openapi({ xml: { name: "Status" } }),
          })
          .openapi({ xml: { name: "RestException" } }),
      })
      .openapi(name, { xml: { name: "TwilioResponse" } });
  },
  example: (error) => ({ rest_exception: jsonErrorExample(error) }),
};
