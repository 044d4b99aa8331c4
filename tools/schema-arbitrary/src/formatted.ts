import fc from "fast-check";

const LABEL = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const PATH = fc
  .array(fc.stringMatching(/^[A-Za-z0-9._~-]{0,6}$|^%[0-9A-F]{2}$/), { maxLength: 3 })
  .map((parts) => parts.map((part) => `/${part}`).join(""));
const QUERY = fc.option(fc.stringMatching(/^[A-Za-z0-9=&+*/?-]{0,12}$/), { nil: undefined });
const SECONDS = fc.date({
  min: new Date("1970-01-01T00:00:00Z"),
  max: new Date("2099-12-31T23:59:59Z"),
  noInvalidDate: true,
});

const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  uri: fc
    .tuple(
      fc.constantFrom("http", "https"),
      fc.array(LABEL, { minLength: 1, maxLength: 3 }),
      fc.option(fc.nat(65_535), { nil: undefined }),
      PATH,
      QUERY,
    )
    .map(
      ([scheme, host, port, path, query]) =>
        `${scheme}://${host.join(".")}${port === undefined ? "" : `:${port}`}${path}${suffix(query)}`,
    ),
  "uri-reference": fc
    .tuple(LABEL, PATH, QUERY)
    .map(([first, path, query]) => `/${first}${path}${suffix(query)}`),
  "date-time": SECONDS.map((date) => `${date.toISOString().slice(0, 19)}Z`),
  "date-time-rfc-2822": SECONDS.map((date) => date.toUTCString().replace("GMT", "+0000")),
};

/** Strings of a format, or undefined where the format restricts nothing here. */
export function formatted(format: string): fc.Arbitrary<string> | undefined {
  return FORMATS[format];
}

function suffix(query: string | undefined): string {
  return query === undefined ? "" : `?${query}`;
}
