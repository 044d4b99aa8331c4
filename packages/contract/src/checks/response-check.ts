import type { Exchange } from "../run/exchange.ts";
import type { CheckName } from "./catalog.ts";

export type Verdict = "holds" | "not applicable" | { readonly finding: string };

export interface Limits {
  /** Milliseconds. */
  readonly maxResponseTime: number | undefined;
}

/** A check that every answer is held to. */
export interface ResponseCheck {
  readonly name: CheckName;
  judge(exchange: Exchange, limits: Limits): Verdict;
}

export function verdict(holds: boolean, finding: string): Verdict {
  return holds ? "holds" : { finding };
}
