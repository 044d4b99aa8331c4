import { argumentError } from "./argument-error.ts";

/**
 * Puts the parameters into a path template. Refuses what could reach another resource: DELETE with `..` for the short code
 * would otherwise remove the Messaging Service.
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value !== "string" || /^\.{0,2}$|[/\\\p{Cc}\p{Cs}]/u.test(value))
      throw argumentError(name, "must be one path segment");
    return encodeURIComponent(value);
  });
}
