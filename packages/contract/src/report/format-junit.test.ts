import { expect, it } from "vitest";
import { formatJunit } from "./format-junit.ts";
import { exampleReport } from "../../test/_example-report.ts";

it("formatJunit: a case for each check that was made, a failure for each violation", () => {
  expect(formatJunit(exampleReport)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="shortcodes-contract">
  <testsuite name="messaging-v1" tests="3" failures="2" time="1.500">
    <properties>
      <property name="baseUrl" value="http://127.0.0.1:4010"/>
      <property name="seed" value="7"/>
      <property name="runs" value="100"/>
    </properties>
    <testcase classname="messaging-v1" name="not_a_server_error"/>
    <testcase classname="messaging-v1" name="page_walk: ListShortCode, pages of 2 &amp; &quot;more&quot;">
      <failure type="page_walk" message="repeated: &lt;SC1&gt;&#10;\u{FFFD}">curl 'a'&#10;curl 'b'</failure>
    </testcase>
    <testcase classname="messaging-v1" name="page_walk: ListShortCode, pages of 3">
      <failure type="page_walk" message="no end">curl 'c'</failure>
    </testcase>
    <system-out>not tested: no second account&#10;not restored: POST /a: answered 500</system-out>
  </testsuite>
</testsuites>
`);
});
