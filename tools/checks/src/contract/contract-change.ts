import type { Bump } from "./bump.ts";

/** One difference between the released contract and the one in `specs/`. */
export interface ContractChange {
  /** File name in `specs/`. */
  readonly file: string;
  /** Where, as a JSON pointer of the newer document, or of the older if it is gone. */
  readonly pointer: string;
  readonly bump: Bump;
  /** What happened there: `pattern "^a$" → "^b$"`. */
  readonly text: string;
}
