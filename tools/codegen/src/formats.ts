import { type Place, unsupported } from "./unsupported.ts";

/** Formats that are tested, and the function of @shortcodes/validation that does. */
const TESTED: Readonly<Record<string, string>> = {
  "date-time": "isDateTime",
  "date-time-rfc-2822": "isRfc2822",
  date: "isDate",
  time: "isTime",
  duration: "isDuration",
  email: "isEmail",
  hostname: "isHostname",
  ipv4: "isIpv4",
  ipv6: "isIpv6",
  uri: "isUri",
  "uri-reference": "isUriReference",
  uuid: "isUuid",
  "json-pointer": "isJsonPointer",
  regex: "isRegex",
  byte: "isBase64",
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

/** Name of the function that tests a format, `undefined` for an annotation. */
export function formatTest(format: string, place: Place): string | undefined {
  if (ANNOTATIONS.has(format)) return undefined;
  if (Object.hasOwn(TESTED, format)) return TESTED[format];
  throw unsupported(
    place,
    `format "${format}" is not supported`,
    "take it out, or teach it to tools/codegen/src/formats.ts",
  );
}
