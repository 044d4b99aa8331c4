import type { WireRequest } from "./target/wire-request.ts";
import type { CheckName } from "./checks/catalog.ts";

/** What a check found. */
export interface Finding {
  readonly check: CheckName;
  readonly operation: string;
  /** What was asked, in words. */
  readonly about: string;
  readonly message: string;
  /** Every request of the smallest sequence that shows it, in order. */
  readonly requests: readonly WireRequest[];
}

/** A check that does not hold. */
export class Violation extends Error {
  override readonly name = "Violation";
  readonly check: CheckName;

  constructor(check: CheckName, message: string) {
    super(message);
    this.check = check;
  }
}
