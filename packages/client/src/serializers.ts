import { argumentError } from "./errors.ts";

/** Nothing, `.` and `..`; slashes, control characters and halves of a surrogate pair. */
const NO_SEGMENT = /^\.{0,2}$|[/\\\0-\x1f\x7f-\x9f\ud800-\udfff]/u;

/** What openapi-fetch gets wrong by itself: `..` and empty path parameters, dates, and `undefined`, `null` and arrays in forms. */
export const serializers = {
  pathSerializer: fillPath,
  querySerializer: (query: object) => encodeValues(query),
  bodySerializer: (form: unknown) => encodeValues(form as object, ""),
};

/**
 * Puts the parameters into a path template. Refuses what could reach another resource: DELETE with `..` for the short code
 * would otherwise remove the Messaging Service.
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value !== "string" || NO_SEGMENT.test(value))
      throw argumentError(
        name,
        (value ?? null) === null
          ? "is missing"
          : `must be one path segment, not ${JSON.stringify(value)}`,
      );
    return encodeURIComponent(value);
  });
}

/**
 * A query or a form: arrays repeat the name, dates are ISO 8601, `undefined` is left out. `null` is left out of a query, and in a
 * form, `forNull` is "": an empty string is how the API clears a value, and what Twilio's SDKs for Node, PHP and Ruby send for it.
 */
export function encodeValues(values: object, forNull?: ""): string {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    for (const given of [value].flat() as unknown[]) {
      const one = given === null ? forNull : given;
      if (one !== undefined)
        pairs.append(name, one instanceof Date ? one.toISOString() : String(one));
    }
  return String(pairs);
}
