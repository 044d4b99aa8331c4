import { jsonError } from "../json-error.ts";
import type { TwilioError } from "../twilio-error.ts";
import type { ListResource, ShortCodeResource } from "./short-codes.ts";

const XML = "application/xml";

/** JSON is what handlers give; XML wraps it in a named element, and its uris carry no `.json`. */
export function represent(mediaType: string, handler: string, resource: unknown): unknown {
  if (mediaType !== XML) return resource;
  if (handler !== "ListShortCode") return { short_code: inXml(resource as ShortCodeResource) };
  const { short_codes: shortCodes, ...paging } = resource as ListResource;
  return { short_codes: { ...paging, short_codes: shortCodes.map(inXml) } };
}

export function representError(mediaType: string, error: TwilioError): unknown {
  return mediaType === XML ? { rest_exception: jsonError(error) } : jsonError(error);
}

function inXml(shortCode: ShortCodeResource): ShortCodeResource {
  return { ...shortCode, uri: shortCode.uri.replace(/\.json$/, "") };
}
