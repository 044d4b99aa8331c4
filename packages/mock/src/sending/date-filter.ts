import type { ErrorKind } from "../api/route.ts";
import { TwilioError } from "../api/twilio-error.ts";

/** A day, alone. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LAST_OF_DAY_MS = 86_400_000 - 1000;

/**
 * The range of a date filter, whose bounds are inclusive (Twilio docs, "Messages"): `name` takes a whole day or one moment, `name<`
 * and `name>` what is on or before and on or after it. A bound that is only a day means its midnight.
 *
 * @throws TwilioError when a value is not a date
 */
export function dateRange<P extends string>(
  property: P,
  name: string,
  query: Readonly<Record<string, unknown>>,
  invalid: ErrorKind,
): { readonly property: P; readonly min?: string; readonly max?: string } | undefined {
  const moment = (parameter: string): { text: string; time: number } | undefined => {
    const value = query[parameter];
    if (typeof value !== "string") return undefined;
    const time = Date.parse(DAY.test(value) ? `${value}T00:00:00Z` : value);
    if (Number.isNaN(time))
      throw new TwilioError(invalid, {
        parameter,
        value,
        rule: "must be a date in the form YYYY-MM-DD",
      });
    return { text: value, time };
  };
  const iso = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`;
  const [on, before, after] = [moment(name), moment(`${name}<`), moment(`${name}>`)];
  if (on === undefined && before === undefined && after === undefined) return undefined;
  const mins = [on?.time, after?.time].filter((time) => time !== undefined);
  const end = on && (DAY.test(on.text) ? on.time + LAST_OF_DAY_MS : on.time);
  const maxes = [end, before?.time].filter((time) => time !== undefined);
  return {
    property,
    ...(mins.length > 0 && { min: iso(Math.max(...mins)) }),
    ...(maxes.length > 0 && { max: iso(Math.min(...maxes)) }),
  };
}
