import { errors } from "../generated/api-2010-04-01.ts";
import { eventCodes } from "../generated/event-codes.ts";

const titles: Readonly<Record<number, string>> = eventCodes.message;

/** What `error_message` says; null where the dictionary's title is not known. */
export function failureTitle(code: number | null): string | null {
  if (code === null) return null;
  const { message } = Object.values(errors).find((kind) => kind.code === code) ?? {};
  // A sentence with places for values is what a request is answered with, and no title.
  const title = message?.includes("{") === true ? undefined : message;
  return titles[code] ?? title ?? null;
}
