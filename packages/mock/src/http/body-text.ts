import type { ZlibOptions } from "node:zlib";
import { charsetParameter, decoderOf } from "../charset.ts";
import type { HttpRequest } from "./message.ts";

export const FORM = "application/x-www-form-urlencoded";
/** What a body may be compressed with. */
export const CODINGS = "gzip, deflate, br";

type Body = Pick<HttpRequest, "body" | "isBodyTooLarge" | "unreadable">;

/** The text of a body, of which there is none when it was too long; also uncompressed it has no more than `maximum` bytes. */
export function bodyText(
  bytes: Buffer | undefined,
  headers: HttpRequest["headers"],
  maximum: number,
): Body {
  if (bytes === undefined) return { body: "", isBodyTooLarge: true };
  const { "content-encoding": coding, "content-type": type = "" } = headers;
  try {
    const plain = coding === undefined ? bytes : decompress(bytes, coding.toLowerCase(), maximum);
    return { body: decode(plain, type), isBodyTooLarge: false };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      return { body: "", isBodyTooLarge: true };
    if (!(error instanceof Unreadable)) throw error;
    return { body: "", isBodyTooLarge: false, unreadable: error.message };
  }
}

class Unreadable extends Error {}

function decompress(bytes: Buffer, coding: string, maxOutputLength: number): Buffer {
  const { gunzipSync, inflateSync, brotliDecompressSync } = process.getBuiltinModule("node:zlib");
  const codings = new Map<string, (bytes: Buffer, options: ZlibOptions) => Buffer>([
    ["gzip", gunzipSync],
    ["x-gzip", gunzipSync],
    ["deflate", inflateSync],
    ["br", brotliDecompressSync],
    ["identity", (same) => same],
  ]);
  const decompressSync = codings.get(coding);
  if (decompressSync === undefined)
    throw new Unreadable(`the content encoding '${coding}' is none of ${CODINGS}`);
  try {
    return decompressSync(bytes, { maxOutputLength });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw error;
    throw new Unreadable(`the body is not ${coding}, as its content encoding says`);
  }
}

function decode(bytes: Buffer, type: string): string {
  const charset = charsetParameter(type);
  if (charset === undefined) return bytes.toString("utf8");
  const decoder = decoderOf(charset);
  if (decoder?.encoding === "utf-8") return bytes.toString("utf8");
  const isForm = type.toLowerCase().startsWith(FORM);
  // The names, signs and escapes of a form are ASCII.
  if (decoder === undefined || (isForm && decoder.encoding.startsWith("utf-16")))
    throw new Unreadable(`the charset '${charset}' is not one that can be read`);
  return isForm ? formInUtf8(bytes, decoder) : decoder.decode(bytes);
}

/** The same form with the characters of its charset, escaped or not, as escapes of UTF-8. */
function formInUtf8(bytes: Buffer, decoder: InstanceType<typeof TextDecoder>): string {
  return bytes.toString("latin1").replaceAll(/[^&=]+/g, (part) => {
    const octets = part
      .replaceAll("+", " ")
      .replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    return encodeURIComponent(decoder.decode(Buffer.from(octets, "latin1")));
  });
}
