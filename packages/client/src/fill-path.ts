import { argumentError } from "./argument-error.ts";

/** Nothing, `.` and `..`; slashes, control characters and halves of a surrogate pair. */
const NO_SEGMENT = /^\.{0,2}$|[/\\\0-\x1f\x7f-\x9f\ud800-\udfff]/u;

/**
 * Puts the parameters into a path template. Refuses what could reach another resource: DELETE with `..` for the short code
 * would otherwise remove the Messaging Service.
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  // Every second part is a name: faster than a replacement by function.
  const parts = template.split(/[{}]/);
  for (let index = 1; index < parts.length; index += 2) {
    const name = parts[index] as string;
    const value = values[name];
    if (typeof value !== "string" || NO_SEGMENT.test(value))
      throw argumentError(name, "must be one path segment");
    parts[index] = encodeURIComponent(value);
  }
  return parts.join("");
}
