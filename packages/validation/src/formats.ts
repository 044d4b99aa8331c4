import type { Format } from "./format.ts";

/** `f81d4fae-7dec-11d0-a765-00a0c91e6bf6` (RFC 4122). */
export const uuid: Format = {
  name: "uuid",
  test: (text) => /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text),
};

/** Labels of letters, digits and inner hyphens, at most 63 characters each and 253 together (RFC 1123). */
export const hostname: Format = {
  name: "hostname",
  test(text) {
    if (text.length > 253 + (text.endsWith(".") ? 1 : 0)) return false;
    return /^[\da-z](?:[\da-z-]{0,61}[\da-z])?(?:\.[\da-z](?:[\da-z-]{0,61}[\da-z])?)*\.?$/i.test(
      text,
    );
  },
};

/** Dot-atom @ domain (RFC 5321), without quoted local parts and address literals. */
export const email: Format = {
  name: "email",
  test(text) {
    const at = text.lastIndexOf("@");
    return at > 0 && LOCAL_PART.test(text.slice(0, at)) && DOMAIN.test(text.slice(at + 1));
  },
};

const LOCAL_PART = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const DOMAIN = /^(?:[\da-z](?:[\da-z-]{0,61}[\da-z])?\.)+[\da-z](?:[\da-z-]{0,61}[\da-z])?$/i;

const RFC_2822 =
  "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} (?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60) [+-](?:[01]\\d|2[0-3])[0-5]\\d$";

/** `Sat, 09 Jul 2011 22:36:22 +0000` (RFC 2822, 3.3, as Twilio writes it). */
export const dateTimeRfc2822: Format = {
  name: "date-time-rfc-2822",
  test: (text) => new RegExp(RFC_2822).test(text),
  common: RFC_2822,
};

/** `P1Y2M3DT4H5M6S`, `P2W` (ISO 8601 as RFC 3339, appendix A, has it). */
export const duration: Format = {
  name: "duration",
  test: (text) =>
    /^P(?!$)(?:(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?|\d+W)$/.test(
      text,
    ),
};

/** `/a/~1b` (RFC 6901). */
export const jsonPointer: Format = {
  name: "json-pointer",
  test: (text) => /^(?:\/(?:[^~/]|~[01])*)*$/.test(text),
};

/** A regular expression that compiles. */
export const regex: Format = {
  name: "regex",
  test(text) {
    try {
      return new RegExp(text, "u") instanceof RegExp;
    } catch {
      return false;
    }
  },
};

/** Base64 with padding (RFC 4648), what OpenAPI 3.0 calls `byte`. */
export const byte: Format = {
  name: "byte",
  test: (text) => /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/.test(text),
};

/** `192.0.2.1`, without leading zeros (RFC 2673). */
export const ipv4: Format = {
  name: "ipv4",
  test: (text) => /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text),
};

/** `2001:db8::1` (RFC 4291), as the platform reads it. */
export const ipv6: Format = {
  name: "ipv6",
  test: (text) => /^[\da-fA-F:.]+$/.test(text) && URL.canParse(`http://[${text}]`),
};
