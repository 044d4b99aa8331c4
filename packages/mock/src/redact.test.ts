import { describe, expect, test } from "vitest";
import { redact } from "./redact.ts";

describe("redact", () => {
  test.each([
    ["http://user:hunter2@a.example/", "http://…@a.example/"],
    ["http://hunter2@a.example/", "http://…@a.example/"],
    ["http://user:hunter@2@a.example/", "http://…@a.example/"],
    ["http://user:hunter%402@a.example/", "http://…@a.example/"],
    ["SmsUrl=http%3A%2F%2Fuser%3Ahunter2%40a.example%2F", "SmsUrl=http%3A%2F%2F…@a.example%2F"],
    ["AuthToken=hunter2&x=1", "AuthToken=[redacted]&x=1"],
    ["secret=hunter2", "secret=[redacted]"],
    ["Password=hunter2", "Password=[redacted]"],
    ["api_key=hunter2&ApiKey=hunter2", "api_key=[redacted]&ApiKey=[redacted]"],
    ['{"auth_token" : "hunter2"}', '{"auth_token" : "[redacted]"}'],
    ['{"auth_token":"a&hunter2 \\"hunter2"}', '{"auth_token":"[redacted]"}'],
    ['{"sms_url":"http://u:a&b=hunter2@a.example"}', '{"sms_url":"http://…@a.example"}'],
    ["<SmsUrl>http://u:a&amp;b=hunter2@a.example</SmsUrl>", "<SmsUrl>http://…@a.example</SmsUrl>"],
    ["SmsUrl=http://u:a&hunter2@a.example", "SmsUrl=http://…@a.example"],
    ["/a?u=http%253A%252F%252Fu%253Ahunter2%2540b", "/a?u=http%253A%252F%252F…@b"],
    [
      "u=http%3A%2F%2Fb%3FAuthToken%3Dhunter2%26x%3D1&y=2",
      "u=http%3A%2F%2Fb%3FAuthToken%3D[redacted]%26x%3D1&y=2",
    ],
    ["a%3FPassword%253Dhunter2%2526x", "a%3FPassword%253D[redacted]%2526x"],
  ])("takes the secret out of %s", (text, shown) => {
    expect(redact(text)).toBe(shown);
  });

  test.each([
    "http://a.example/@b",
    '{"a":"http://a.example","b":"c@d"}',
    "SmsUrl=http://a.example&FriendlyName=c@d",
    "PageToken",
  ])("leaves %s alone", (text) => {
    expect(redact(text)).toBe(text);
  });
});
