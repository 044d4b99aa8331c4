import fc from "fast-check";
import twilio from "twilio";
import { describe, expect, test } from "vitest";
import { signatureOf, textToSign } from "./signature.ts";

function signature(token: string, url: string, parameters: Readonly<Record<string, string>>) {
  return signatureOf(token, textToSign(url, parameters));
}

const message = {
  ToCountry: "US",
  ToState: "",
  SmsMessageSid: `SM${"a".repeat(32)}`,
  NumMedia: "0",
  ToCity: "",
  FromZip: "94103",
  SmsSid: `SM${"a".repeat(32)}`,
  FromState: "CA",
  SmsStatus: "received",
  FromCity: "SAN FRANCISCO",
  Body: "Ünï & co",
  FromCountry: "US",
  To: "67898",
  ToZip: "",
  NumSegments: "1",
  MessageSid: `SM${"a".repeat(32)}`,
  AccountSid: `AC${"a".repeat(32)}`,
  From: "+14155550100",
  ApiVersion: "2010-04-01",
};

describe("signature", () => {
  test("is the one of the example in Twilio's docs", () => {
    const parameters = {
      CallSid: "CA1234567890ABCDE",
      Caller: "+14158675309",
      Digits: "1234",
      From: "+14158675309",
      To: "+18005551212",
    };
    expect(signature("12345", "https://mycompany.com/myapp.php?foo=1&bar=2", parameters)).toBe(
      "RSOYDt4T1cUTdK1PDd93/VVr8B8=",
    );
  });

  test("covers the parameters of a POST, sorted by name", () => {
    expect(signature("12345", "http://localhost:8080/sms?x=1", message)).toBe(
      "h/EjTWy0Mfkwa4l75rrxCkKlE3U=",
    );
  });

  test("covers nothing but the URL of a GET", () => {
    const url = `http://localhost:8080/sms?x=1&${new URLSearchParams(message).toString()}`;
    expect(signature("12345", url, {})).toBe("3bEJetEL1HWIllIQJbZPq+5Q7No=");
  });

  test("is accepted by Twilio's SDK, and refused when one value is changed", () => {
    const name = fc.string({
      unit: fc.constantFrom(..."ABYZabyz019_"),
      minLength: 1,
      maxLength: 12,
    });
    const value = fc.string({ unit: fc.constantFrom(..."aZ0 +&=%?#'\n\0éß中😀"), maxLength: 20 });
    const parameters = fc.dictionary(name, value, {
      minKeys: 1,
      maxKeys: 12,
      noNullPrototype: true,
    });
    const url = fc.constantFrom("http://localhost:8080/sms?x=1", "https://example.com/a/b");
    fc.assert(
      fc.property(fc.string(), parameters, url, (token, sent, to) => {
        const signed = signature(token, to, sent);
        const [changed = ""] = Object.keys(sent);
        const other = { ...sent, [changed]: `${sent[changed]}!` };
        return (
          twilio.validateRequest(token, signed, to, sent) &&
          !twilio.validateRequest(token, signed, to, other)
        );
      }),
      { numRuns: 200 },
    );
  });
});
