import type { Format } from "./text.ts";

// RFC 3986, appendix A, the percent sign as one of the characters: what follows it is looked at apart. Each part ends at a
// character of its own, so that the time taken grows with the length only.
const URI =
  /^[a-zA-Z][a-zA-Z\d+.-]*:(?:\/\/(?:[\w.~%!$&'()*+,;=:-]*@)?(?:\[[\da-fA-F:.]+\]|[\w.~%!$&'()*+,;=-]*)(?::\d*)?(?![^/?#])|(?!\/\/))[\w.~%!$&'()*+,;=:@/-]*(?:\?[\w.~%!$&'()*+,;=:@/?-]*)?(?:#[\w.~%!$&'()*+,;=:@/?-]*)?$/;

/** An absolute URI with or without a fragment (RFC 3986; of literal addresses only IPv6). */
function isUri(text: string): boolean {
  if (!URI.test(text) || (text.includes("%") && /%(?![\da-fA-F]{2})/.test(text))) return false;
  const literal = text.includes("[") ? /\[.*\]/.exec(text)?.[0] : undefined;
  return literal === undefined || URL.canParse(`http://${literal}`);
}

export const uri: Format = {
  name: "uri",
  test: isUri,
  // An authority without user and literal address, and no percent sign.
  common: "^[a-zA-Z][a-zA-Z\\d+.-]*://[\\w.~-]+(?::\\d*)?(?:[/?][\\w.~!$&'()*+,;=:@/?-]*)?$",
};
