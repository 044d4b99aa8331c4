import type { TwilioError } from "./twilio-error.ts";

/** `{"code", "detail", "message", "more_info", "status"}`: in this order, as the API writes them. */
export function jsonError({ code, detail, message, more_info, status }: TwilioError) {
  return { code, ...(detail !== undefined && { detail }), message, more_info, status };
}
