import { byteOrderMark, charsetParameter, decoderOf } from "../charset.ts";
import { WebhookFailure } from "./webhook-failure.ts";

/** Without parameters, in lower case: `text/xml` of `Text/XML; charset=utf-8` (RFC 9110, 8.3.1). */
export function mediaType(contentType: string | undefined): string {
  return contentType?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/**
 * The text of an answer. RFC 7303, 3: a byte order mark says what the characters are, else the charset of Content-Type, else
 * the declaration of the document; else they are UTF-8. What is neither text nor XML is only shown, so it is never refused.
 *
 * @throws WebhookFailure 12300 for a charset that is unknown, 12100 for bytes that are not text in theirs
 */
export function decodeBody(url: string, contentType: string | undefined, bytes: Buffer): string {
  if (!/^text\/|[/+]xml$/.test(mediaType(contentType))) return bytes.toString("utf8");
  const charset =
    byteOrderMark(bytes) ?? charsetParameter(contentType) ?? xmlEncoding(bytes) ?? "utf-8";
  const decoder = decoderOf(charset, { fatal: true });
  if (decoder === undefined)
    throw new WebhookFailure(
      12300,
      url,
      `answered with the unknown charset ${JSON.stringify(charset)}`,
    );
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    const rule = `answered with bytes that are not ${decoder.encoding}: declare the charset in Content-Type`;
    throw new WebhookFailure(12100, url, rule, { cause });
  }
}

function xmlEncoding(bytes: Buffer): string | undefined {
  const start = bytes.toString("latin1", 0, 200);
  return /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1];
}
