/** The candidate that takes the fewest changes of a character to get from `text`, if it takes at most `maximum`. */
export function nearest(
  text: string,
  candidates: Iterable<string>,
  maximum = Infinity,
): string | undefined {
  let found: string | undefined;
  let fewest = maximum + 1;
  for (const candidate of candidates) {
    // What differs in length by more takes more.
    if (Math.abs(text.length - candidate.length) >= fewest) continue;
    const changes = distance(text, candidate);
    if (changes >= fewest) continue;
    fewest = changes;
    found = candidate;
  }
  return found;
}

/** Levenshtein's: how many characters have to be put in, left out or replaced. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (next[j - 1] ?? 0) + 1,
        (row[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
