import { expect, it } from "vitest";
import { formatReport } from "./format-report.ts";
import { conforms, type Report } from "./report.ts";

it("a run that tried nothing does not conform", () => {
  const report = { seed: 1, runs: 1, documents: [] } as unknown as Report;
  expect(conforms(report)).toBe(false);
  expect(formatReport(report, { color: false })).toContain("Nothing was tested.");
});
