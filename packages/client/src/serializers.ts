import { argumentError } from "./errors.ts";

/** Nothing, `.` and `..`; slashes, control characters and halves of a surrogate pair. */
const NO_SEGMENT = /^\.{0,2}$|[/\\\0-\x1f\x7f-\x9f\ud800-\udfff]/u;

/** What openapi-fetch gets wrong by itself: `..` and empty path parameters, dates, and `undefined`, `null` and arrays in forms. */
export const serializers = {
  pathSerializer: fillPath,
  querySerializer: encodeValues as (query: unknown) => string,
  bodySerializer: encodeValues as (form: unknown) => string,
};

/**
 * Puts the parameters into a path template. Refuses what could reach another resource: DELETE with `..` for the short code
 * would otherwise remove the Messaging Service.
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value !== "string" || NO_SEGMENT.test(value))
      throw argumentError(name, "must be one path segment");
    return encodeURIComponent(value);
  });
}

/**
 * A query or a form: arrays repeat the name, dates are ISO 8601, `undefined` and `null` are left out. An empty string is
 * sent: that is how the API clears a value.
 */
export function encodeValues(values: object): string {
  const pairs: [string, string][] = [];
  for (const [name, value] of Object.entries(values))
    for (const one of [value].flat() as unknown[])
      if (one !== undefined && one !== null)
        pairs.push([name, one instanceof Date ? one.toISOString() : String(one)]);
  return String(new URLSearchParams(pairs));
}
