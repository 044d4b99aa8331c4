const ORDER = ["none", "patch", "minor", "major"] as const;

/** What a change of the contract asks of the version number. */
export type Bump = (typeof ORDER)[number];

/** The greatest of them, `none` if there are none. */
export function highestBump(bumps: Iterable<Bump>): Bump {
  let highest: Bump = "none";
  for (const bump of bumps) if (isHigher(bump, highest)) highest = bump;
  return highest;
}

export function isHigher(bump: Bump, than: Bump): boolean {
  return ORDER.indexOf(bump) > ORDER.indexOf(than);
}
