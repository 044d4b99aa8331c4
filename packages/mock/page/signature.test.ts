import twilio from "twilio";
import { describe, expect, test } from "vitest";
import { compareSignature, parseParameters } from "./signature.ts";

const SMS_URL = "http://localhost:3000/sms";
const parameters = { From: "+14155550100", To: "67898", Body: "a + b", FromCity: "" };
const signed = `${SMS_URL}Bodya + bFrom+14155550100FromCityTo67898`;
const post = { method: "POST", url: SMS_URL, signed } as const;
const form = new URLSearchParams(parameters).toString();
const reasons = (url: string, text = form) => compareSignature(post, parameters, url, text).reasons;

describe("compareSignature", () => {
  test("finds nothing where both sign the same, whatever way the parameters are given", () => {
    const lines = Object.entries(parameters).map(([name, value]) => `${name}: ${value}`);
    for (const text of [form, JSON.stringify(parameters), lines.join("\n")])
      expect(reasons(` ${SMS_URL} `, text)).toEqual([]);
  });

  test("puts together what the official validator signs", () => {
    const { theirs } = compareSignature(post, parameters, SMS_URL, form);
    expect(twilio.getExpectedTwilioSignature("token", SMS_URL, parameters)).toBe(
      twilio.getExpectedTwilioSignature("token", theirs, {}),
    );
  });

  test.each([
    ["https://localhost:3000/sms", /http:\/\/, seen as https:\/\/: a proxy/],
    ["http://example.com:3000/sms", /host localhost, seen as example\.com/],
    ["http://localhost/sms", /port 3000, seen with none/],
    ["http://localhost:3000/sms/", /path \/sms, seen as \/sms\//],
    ["http://localhost:3000/sms?a=1", /query left out, seen with \?a=1/],
    ["http://LOCALHOST:3000/sms", /same to the character/],
    ["/sms", /not an absolute URL/],
  ])("explains the URL %s", (url, want) => {
    expect(reasons(url)).toEqual([expect.stringMatching(want)]);
  });

  test.each([
    ["", /saw no parameters/],
    [
      form.replace("FromCity=&", "").replace("&FromCity=", ""),
      /Missing, all of them empty: FromCity/,
    ],
    [form.replace("To=67898&", ""), /^Missing: To\.$/],
    [`${form}&extra=1`, /Not sent by Twilio: extra/],
    [JSON.stringify({ ...parameters, Body: "a   b" }), /Body was sent as "a \+ b"/],
    [JSON.stringify({ ...parameters, From: " 14155550100" }), /From .*a \+ was taken for a blank/],
    [JSON.stringify({ ...parameters, Body: " a + b" }), /blanks were trimmed or added/],
  ])("explains the parameters %j", (text, want) => {
    expect(reasons(SMS_URL, text)).toEqual([expect.stringMatching(want)]);
  });

  test("of a GET, the URL alone is signed", () => {
    const get = { method: "GET", url: `${SMS_URL}?Body=Hi`, signed: `${SMS_URL}?Body=Hi` } as const;
    const { reasons: none, same } = compareSignature(
      get,
      parameters,
      `${SMS_URL}?Body=Hi`,
      "ignored=1",
    );
    expect([none, same]).toEqual([[], get.signed.length]);
    expect(compareSignature(get, {}, `${SMS_URL}?Body=Ho`, "").same).toBe(get.signed.length - 1);
  });
});

test("parseParameters reads quoted lines", () => {
  expect([...parseParameters("'From': x\nBody = a=b")]).toEqual([
    ["From", "x"],
    ["Body", "a=b"],
  ]);
});
