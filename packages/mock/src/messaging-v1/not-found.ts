import { TwilioError } from "../api/twilio-error.ts";
import { errors } from "../generated/messaging-v1.ts";

/** The product APIs quote the path without its version (observed). */
export function quotePath(pathname: string): string {
  return pathname.replace(/^\/v1(?=\/)/, "");
}

export function notFound(pathname: string): TwilioError {
  return new TwilioError(errors.NotFound, { path: quotePath(pathname) });
}
