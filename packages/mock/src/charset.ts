/** The charset that a Content-Type declares. */
export function charsetParameter(contentType = ""): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1];
}

export function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xff && second === 0xfe ? "utf-16le" : undefined;
}

/** `undefined` for a charset that nobody knows. */
export function decoderOf(charset: string, options: { readonly fatal?: boolean } = {}) {
  try {
    return new TextDecoder(charset, options);
  } catch {
    return undefined;
  }
}
