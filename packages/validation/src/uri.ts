// RFC 3986, appendix A. Each alternative begins with its own character, so that the time taken grows with the length only.
const PCHAR = "(?:[\\w\\-.~!$&'()*+,;=:@]|%[\\da-fA-F]{2})";
const TAIL =
  "(?:\\?(?:[\\w\\-.~!$&'()*+,;=:@/?]|%[\\da-fA-F]{2})*)?(?:#(?:[\\w\\-.~!$&'()*+,;=:@/?]|%[\\da-fA-F]{2})*)?$";
const REFERENCE = new RegExp(
  `^(?:([a-zA-Z][a-zA-Z\\d+\\-.]*):)?(?://([^/?#]*)(?:/${PCHAR}*)*|/(?:${PCHAR}+(?:/${PCHAR}*)*)?|(${PCHAR}+)(?:/${PCHAR}*)*)?${TAIL}`,
);
const AUTHORITY =
  /^(?:(?:[\w\-.~!$&'()*+,;=:]|%[\da-fA-F]{2})*@)?(?:\[([^\]]*)\]|(?:[\w\-.~!$&'()*+,;=]|%[\da-fA-F]{2})*)(?::\d*)?$/;

/** An absolute URI with or without a fragment (RFC 3986). */
export function isUri(text: string): boolean {
  const parts = REFERENCE.exec(text);
  return parts !== null && parts[1] !== undefined && isAuthority(parts[2]);
}

/** A URI or a relative reference (RFC 3986). */
export function isUriReference(text: string): boolean {
  const parts = REFERENCE.exec(text);
  if (parts === null || !isAuthority(parts[2])) return false;
  // A colon in the first segment of a relative path would make it a scheme.
  return parts[1] !== undefined || parts[3] === undefined || !parts[3].includes(":");
}

function isAuthority(authority: string | undefined): boolean {
  if (authority === undefined) return true;
  const parts = AUTHORITY.exec(authority);
  return (
    parts !== null &&
    (parts[1] === undefined ||
      isIpv6(parts[1]) ||
      /^v[\da-f]+\.[\w\-.~!$&'()*+,;=:]+$/i.test(parts[1]))
  );
}

/** `192.0.2.1`, without leading zeros (RFC 2673). */
export function isIpv4(text: string): boolean {
  return (
    /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/.test(text) && !/(?:^|\.)0\d/.test(text)
  );
}

/** `2001:db8::1`, the last two groups as IPv4 if wanted (RFC 4291). */
export function isIpv6(text: string): boolean {
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  const last = groups.at(-1) ?? "";
  const long = last.includes(".");
  if (long && (!isIpv4(last) || text.endsWith("::"))) return false;
  if (
    !groups.every(
      (group, index) => /^[\da-f]{1,4}$/i.test(group) || (long && index === groups.length - 1),
    )
  )
    return false;
  const count = groups.length + (long ? 1 : 0);
  return halves.length === 2 ? count < 8 : count === 8;
}
