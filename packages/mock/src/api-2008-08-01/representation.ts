import { formatCsv, type Scalar } from "../csv.ts";
import { formatHtml, recordElements, type Element } from "../html.ts";
import type { TwilioError } from "../twilio-error.ts";
import type { FetchedResource, ListResource } from "./short-codes.ts";

/** Handlers give the XML; the other representations are made from it, as the version's documentation does for all resources. */
export function represent(mediaType: string, handler: string, resource: unknown): unknown {
  if (mediaType === "application/xml") return resource;
  if (handler !== "ListShortCode") {
    const { ShortCode } = resource as FetchedResource;
    if (mediaType === "application/json") return { TwilioResponse: { ShortCode } };
    return mediaType === "text/csv"
      ? formatCsv([ShortCode])
      : formatHtml(200, [["ShortCode", recordElements(ShortCode)]]);
  }
  const { ShortCode: shortCodes } = (resource as ListResource).ShortCodes;
  if (mediaType === "application/json")
    return { TwilioResponse: { ShortCodes: shortCodes.map((ShortCode) => ({ ShortCode })) } };
  if (mediaType === "text/csv") return formatCsv(shortCodes);
  return formatHtml(200, [
    [
      "ShortCodes",
      shortCodes.map((shortCode): Element => ["ShortCode", recordElements(shortCode)]),
    ],
  ]);
}

export function representError(mediaType: string, error: TwilioError): unknown {
  const exception = restException(error);
  switch (mediaType) {
    case "application/json":
      // Every scalar of this version's JSON is a string.
      return {
        TwilioResponse: {
          RestException: Object.fromEntries(
            Object.entries(exception).map(([name, value]) => [name, String(value)]),
          ),
        },
      };
    case "text/csv":
      return formatCsv([exception]);
    case "text/html":
      return formatHtml(error.status, [["RestException", recordElements(exception)]]);
    default:
      return { RestException: exception };
  }
}

/** Status, Message, Code, MoreInfo: in this order (2008-08-01 documentation, "Exceptions"). */
function restException({
  status,
  message,
  code,
  more_info,
  detail,
}: TwilioError): Record<string, Scalar> {
  return {
    Status: status,
    Message: message,
    Code: code,
    MoreInfo: more_info,
    ...(detail !== undefined && { Detail: detail }),
  };
}
