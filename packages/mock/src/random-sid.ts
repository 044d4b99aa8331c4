/** Random bytes of one SID. */
const BYTES = 16;

const pool = Buffer.alloc(BYTES * 256);
let used = pool.length;

/** A prefix and 32 random hexadecimal digits; randomness is drawn for many at once. */
export function randomSid(prefix: string): string {
  if (used === pool.length) {
    // Asked for by hand, as in `http/node-http.ts`.
    process.getBuiltinModule("node:crypto").randomFillSync(pool);
    used = 0;
  }
  const start = used;
  used += BYTES;
  return prefix + pool.toString("hex", start, used);
}
