import { expect, test } from "vitest";
import { formatHtml, recordElements } from "./html.ts";

test("formatHtml: elements are divs, and text is no markup", () => {
  const record = recordElements({
    SmsFallbackUrl: "a&b",
    FriendlyName: "<script>&lt;",
    Code: null,
  });
  expect(formatHtml(400, [["RestException", record]])).toBe(
    '<html><head><title>400</title></head><body class="twilio-response"><div class="rest-exception"><div class="sms-fallback-url">a&amp;b</div><div class="friendly-name">&lt;script&gt;&amp;lt;</div><div class="code"></div></div></body></html>',
  );
});
