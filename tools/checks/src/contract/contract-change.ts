const ORDER = ["none", "patch", "minor", "major"] as const;

/** What a change of the contract asks of the version number. */
export type Bump = (typeof ORDER)[number];

/** One difference between the released contract and the one in `specs/`. */
export interface ContractChange {
  /** File name in `specs/`. */
  readonly file: string;
  /** Where, as a JSON pointer of the newer document, or of the older if it was removed. */
  readonly pointer: string;
  readonly bump: Bump;
  /** What happened there: `pattern "^a$" → "^b$"`. */
  readonly text: string;
}

/** The greatest of them, `none` if there are none. */
export function highestBump(bumps: readonly Bump[]): Bump {
  return ORDER.findLast((bump) => bumps.includes(bump)) ?? "none";
}

export function isHigher(bump: Bump, than: Bump): boolean {
  return ORDER.indexOf(bump) > ORDER.indexOf(than);
}

export function formatChange({ file, pointer, bump, text }: ContractChange): string {
  return `- ${bump}: \`${file}${pointer}\` ${text}`;
}
