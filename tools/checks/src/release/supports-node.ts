/**
 * Whether `engines.node` lets a version in. Only the form that our packages use is known: `>=20` or `>=24.18`.
 * Throws at any other, rather than guess.
 */
export function supportsNode(range: string, version: string): boolean {
  const [, wanted] = /^>=(\d+(?:\.\d+){0,2})$/.exec(range) ?? [];
  if (wanted === undefined) throw new Error(`engines.node "${range}": write ">=MAJOR.MINOR"`);
  const minimum = wanted.split(".").map(Number);
  const actual = version.split(".").map(Number);
  for (const [index, part] of minimum.entries()) {
    const own = actual[index] ?? 0;
    if (own !== part) return own > part;
  }
  return true;
}
