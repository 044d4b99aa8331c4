/**
 * A query or a form: arrays repeat the name, dates are ISO 8601, `undefined` and `null` are left out. An empty string is
 * sent: that is how the API clears a value.
 */
export function encodeValues(values: object): string {
  const pairs: [string, string][] = [];
  for (const [name, value] of Object.entries(values))
    for (const one of [value].flat() as unknown[])
      if (one !== undefined && one !== null)
        pairs.push([name, one instanceof Date ? one.toISOString() : String(one)]);
  // Most requests have none.
  return pairs.length > 0 ? String(new URLSearchParams(pairs)) : "";
}
