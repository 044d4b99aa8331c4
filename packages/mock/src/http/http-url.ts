/** Characters that RFC 3986 has in a URI; brackets are only around an address of IPv6. */
const NOT_IN_URI = /[^\w\-.~!$&'()*+,;=:@/?#%]|%(?![\dA-Fa-f]{2})/gu;

/** Reads an http or https URL, absolute or relative to another one. */
export function parseHttpUrl(text: string, base?: string): URL | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  return url.protocol === "http:" || url.protocol === "https:" ? url : undefined;
}

/** A URL as RFC 3986 writes it, which answers and headers can carry: the URL standard lets some characters stand that must be escaped. */
export function uriOf({ protocol, username, password, host, pathname, search, hash }: URL): string {
  const escaped = (part: string) => part.replaceAll(NOT_IN_URI, encodeURIComponent);
  const user = password === "" ? username : `${username}:${password}`;
  const authority = `${user === "" ? "" : `${escaped(user)}@`}${host.startsWith("[") ? host : escaped(host)}`;
  return `${protocol}//${authority}${escaped(pathname + search + hash)}`;
}
