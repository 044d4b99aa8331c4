export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that this share of all values lies below: 0.25 and 0.75 are the quartiles. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
