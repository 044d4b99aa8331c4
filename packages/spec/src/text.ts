import { z } from "./zod.ts";

/** Text that XML 1.0 and every store can hold: no control characters but tab and line breaks. */
const PRINTABLE = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]*$/;

/** Text of a person, as an answer can carry it. */
export function printableText(minLength: number, maxLength: number) {
  return z.string().min(minLength).max(maxLength).regex(PRINTABLE);
}
