import { median, quantile, ratios } from "../rounds.ts";
import type { Bars } from "./cases.ts";

/** One quantity of this build, of the earlier one and of the bare server, round by round. */
export interface Quantity {
  readonly name: string;
  readonly now: readonly number[];
  readonly earlier?: readonly number[] | undefined;
  readonly bare: readonly number[];
  readonly bars?: Bars;
}

export const HEADER = `| | this | earlier | bare | this / bare | earlier / bare | this / earlier | bar | |
|---|---:|---:|---:|---:|---:|---:|---|---|`;

/** A row: medians, and behind each the quartiles of the rounds. */
export function row({ name, now, earlier = [], bare, bars = {} }: Quantity): string {
  const toBare = ratios(now, bare);
  const toEarlier = ratios(now, earlier);
  const verdicts = [
    verdict(toBare, bars.bare, "bare"),
    verdict(toEarlier, bars.earlier, "earlier"),
  ].flat();
  return [
    "",
    name,
    ...[now, earlier, bare].map((values) => withQuartiles(values, 0)),
    ...[toBare, ratios(earlier, bare), toEarlier].map((values) => withQuartiles(values, 2)),
    verdicts.map(({ bar }) => bar).join(", "),
    verdicts.map(({ isMet }) => (isMet ? "met" : "MISSED")).join(", "),
    "",
  ]
    .join(" | ")
    .trim();
}

function verdict(measured: readonly number[], bar: number | undefined, to: string) {
  if (bar === undefined || measured.length === 0) return [];
  return [{ bar: `≤ ${bar} × ${to}`, isMet: median(measured) <= bar }];
}

function withQuartiles(values: readonly number[], digits: number): string {
  if (values.length === 0) return "";
  const [middle, low, high] = [0.5, 0.25, 0.75].map((share) => {
    const value = quantile(values, share);
    // 0.004 is not 0.00.
    return value.toFixed(digits > 0 && Math.abs(value) < 0.1 ? 4 : digits);
  });
  return `${middle} (${low}–${high})`;
}
