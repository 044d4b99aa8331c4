import { z } from "./zod.ts";

const DAY_AND_TIME =
  "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12][0-9]|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} (?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]";

/** A moment in GMT as seed 000 prints it: `Sat, 09 Jul 2011 22:36:22 +0000`. */
export const rfc2822Date = z
  .string()
  .regex(new RegExp(`^${DAY_AND_TIME} \\+0000$`))
  // The pattern says how it is written, the format that there is such a day, and that it is a Saturday.
  .check(z.stringFormat("date-time-rfc-2822", isDay))
  .openapi({ format: "date-time-rfc-2822" });

/** A moment in GMT as seed 001 prints it, to the second: `2015-07-30T20:12:31Z`. */
export const iso8601Date = z.iso
  .datetime({ precision: 0 })
  .openapi({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$" });

/** A moment as 2008-08-01 wrote those of messages in 2011: with the offset of the Pacific coast, `Mon, 31 Jan 2011 12:45:54 -0800`. */
export const pacificDate = z.string().regex(new RegExp(`^${DAY_AND_TIME} -0[78]00$`));

const MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

function isDay(text: string): boolean {
  const date = new Date(0);
  date.setUTCFullYear(
    Number(text.slice(12, 16)),
    MONTHS.indexOf(text.slice(8, 11)) / 3,
    Number(text.slice(5, 7)),
  );
  // The 31st of February becomes the 3rd of March.
  return date.toUTCString().startsWith(text.slice(0, 16));
}
