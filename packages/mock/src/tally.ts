/** Counts what is under way, by name. */
export interface Tally {
  /** How many there are now, with this one. */
  enter(name: string): number;
  leave(name: string): void;
}

export function createTally(): Tally {
  const counts = new Map<string, number>();
  return {
    enter(name) {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return count;
    },
    leave(name) {
      const count = (counts.get(name) ?? 1) - 1;
      if (count === 0) counts.delete(name);
      else counts.set(name, count);
    },
  };
}
