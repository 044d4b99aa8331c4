import { expect, it } from "vitest";
import { exampleReport } from "../../test/_example-report.ts";
import { formatReport } from "./format-report.ts";

it("formatReport: for a person", () => {
  expect(formatReport(exampleReport, { color: false }))
    .toBe(`messaging-v1  4 operations · 1,234 cases · 2,000 requests · 1.5 s

  ✓ not_a_server_error                2,000
  ✗ page_walk                            20   2 violations
      ListShortCode: pages of 2 & "more"
        repeated: <SC1>\\u{a}\\u{1}
        curl 'a'
        curl 'b'
      ListShortCode: pages of 3
        no end
        curl 'c'
  - read_your_writes                      -

  statuses       200 404 503
  ListShortCode   ✓   f   ·
  2 of 3 documented statuses seen (✓ by a case, f by an injected fault, · not seen)

  not tested: no second account
  not restored: POST /a: answered 500

2 violations in 1,234 cases. Repeat with --seed 7 --runs 100
`);
});

it("formatReport: colours only where there are any", () => {
  const plain = formatReport(exampleReport, { color: false });
  const colored = formatReport(exampleReport, { color: true });
  expect(plain).not.toContain("\u001B");
  expect(colored).toContain("\u001B[31m✗\u001B[39m");
  expect(colored.replaceAll(/\u001B\[\d+m/g, "")).toBe(plain);
});
