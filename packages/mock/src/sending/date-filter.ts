import { formatIso8601, parseMoment } from "../api/dates.ts";
import type { ErrorKind } from "../api/route.ts";
import { TwilioError } from "../api/twilio-error.ts";

const DAY_MS = 86_400_000;

/**
 * The range of a date filter, whose bounds are inclusive (Twilio docs, "Messages"): `name` takes a whole day, `name<` and `name>`
 * what is on or before and on or after a moment. A bound that is only a day means its midnight, which is how the SDKs write a day.
 *
 * @throws TwilioError when a value is not a date
 */
export function dateRange<P extends string>(
  property: P,
  name: string,
  query: Readonly<Record<string, unknown>>,
  invalid: ErrorKind,
): { readonly property: P; readonly min?: string; readonly max?: string } | undefined {
  const moment = (parameter: string): number | undefined => {
    const value = query[parameter];
    if (typeof value !== "string") return undefined;
    const time = parseMoment(value);
    if (Number.isNaN(time))
      throw new TwilioError(invalid, { parameter, value, rule: "must be a date, as YYYY-MM-DD" });
    return time;
  };
  const iso = (time: number) => formatIso8601(Math.floor(time / 1000));
  const [on, before, after] = [moment(name), moment(`${name}<`), moment(`${name}>`)];
  if (on === undefined && before === undefined && after === undefined) return undefined;
  const day = on === undefined ? on : Math.floor(on / DAY_MS) * DAY_MS;
  const mins = [day, after].filter((time) => time !== undefined);
  const maxes = [day === undefined ? day : day + DAY_MS - 1000, before].filter(
    (time) => time !== undefined,
  );
  return {
    property,
    ...(mins.length > 0 && { min: iso(Math.max(...mins)) }),
    ...(maxes.length > 0 && { max: iso(Math.min(...maxes)) }),
  };
}
