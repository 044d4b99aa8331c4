import { type Place, unsupported } from "@shortcodes/openapi-reader/unsupported";

/** Formats that are tested, and what of @shortcodes/validation does. */
const TESTED: Readonly<Record<string, string>> = {
  "date-time": "dateTime",
  "date-time-rfc-2822": "dateTimeRfc2822",
  date: "date",
  time: "time",
  duration: "duration",
  email: "email",
  hostname: "hostname",
  ipv4: "ipv4",
  ipv6: "ipv6",
  uri: "uri",
  "uri-reference": "uriReference",
  uuid: "uuid",
  "json-pointer": "jsonPointer",
  regex: "regex",
  byte: "byte",
};

/** Formats that say how to show or store a value, not what it may be. `http-method` is Twilio's, and always beside an enum. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  "int64",
  "float",
  "double",
  "password",
  "binary",
  "http-method",
]);

/** Name of the `Format` that tests a format, `undefined` for an annotation. */
export function formatName(format: string, place: Place): string | undefined {
  if (ANNOTATIONS.has(format)) return undefined;
  if (Object.hasOwn(TESTED, format)) return TESTED[format];
  throw unsupported(
    place,
    `format "${format}" is not supported`,
    "take it out, or teach it to tools/codegen/src/formats.ts",
  );
}
