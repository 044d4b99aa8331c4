/** Measures everything once per round, in the other order in every other one: what disturbs one of them disturbs all. */
export async function interleave<T, Result>(
  things: readonly T[],
  rounds: number,
  once: (thing: T, round: number) => Result | Promise<Result>,
): Promise<readonly (readonly Result[])[]> {
  const results = things.map((): Result[] => []);
  for (let round = 0; round < rounds; round++) {
    const order = things.map((thing, index) => ({ thing, index }));
    for (const { thing, index } of round % 2 === 0 ? order : order.reverse())
      results[index]?.push(await once(thing, round));
  }
  return results;
}

/** Round by round: what slowed a round down slowed both. */
export function ratios(values: readonly number[], by: readonly number[]): readonly number[] {
  return by.length === 0 ? [] : values.map((value, round) => value / (by[round] ?? Number.NaN));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that this share of all values lies below: 0.25 and 0.75 are the quartiles. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
