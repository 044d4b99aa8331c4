import { argumentError } from "./argument-error.ts";

/** What is sent as it stands: every SID. */
const PLAIN = /^[\w-]+$/;
/** Nothing, `.` and `..`; slashes, control characters and halves of a surrogate pair. */
const NO_SEGMENT = /^\.{0,2}$|[/\\\0-\x1f\x7f-\x9f\ud800-\udfff]/u;

/** Cuts a path template: every second part is the name of a parameter. */
export function cutPath(template: string): string[] {
  return template.split(/[{}]/);
}

/**
 * Puts the parameters into a path template. Refuses what could reach another resource: DELETE with `..` for the short code
 * would otherwise remove the Messaging Service.
 */
export function fillPath(
  template: readonly string[],
  values: Readonly<Record<string, unknown>>,
): string {
  let path = template[0] as string;
  for (let index = 1; index < template.length; index += 2)
    path += segment(template[index] as string, values) + template[index + 1];
  return path;
}

function segment(name: string, values: Readonly<Record<string, unknown>>): string {
  const value = values[name];
  if (typeof value === "string") {
    if (PLAIN.test(value)) return value;
    if (!NO_SEGMENT.test(value)) return encodeURIComponent(value);
  }
  throw argumentError(name, "must be one path segment");
}
