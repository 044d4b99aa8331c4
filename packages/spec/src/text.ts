import { z } from "./zod.ts";

/**
 * Text that XML 1.0 and every store can hold: no control characters but tab and line breaks, and both halves of every surrogate
 * pair. The pairs are spelled out for who reads code units; who reads characters finds them in the first class.
 */
const PRINTABLE =
  /^(?:[^\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]|[\ud800-\udbff][\udc00-\udfff])*$/;

/** Text of a person, as an answer can carry it. */
export function printableText(minLength: number, maxLength: number) {
  return z.string().min(minLength).max(maxLength).regex(PRINTABLE);
}
