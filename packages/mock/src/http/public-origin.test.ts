import { describe, expect, test } from "vitest";
import { createPublicOrigin, parsePublicUrl } from "./public-origin.ts";

const origin = (
  headers: Record<string, string>,
  { publicOrigin, trustProxy = false }: { publicOrigin?: string; trustProxy?: boolean } = {},
  isSecure = false,
) =>
  createPublicOrigin(
    publicOrigin,
    trustProxy,
  )({
    method: "GET",
    url: "/",
    headers: { host: "localhost:4010", ...headers },
    body: "",
    isSecure,
  });

describe("how links begin", () => {
  test("as the caller has found the mock", () => {
    expect(origin({})).toBe("http://localhost:4010");
    expect(origin({}, {}, true)).toBe("https://localhost:4010");
  });

  test("a name of Twilio's was called over https, unless a port says that it leads here", () => {
    expect(origin({ host: "messaging.sydney.au1.twilio.com" })).toBe(
      "https://messaging.sydney.au1.twilio.com",
    );
    expect(origin({ host: "api.twilio.com:4010" })).toBe("http://api.twilio.com:4010");
    expect(origin({ host: "api.eviltwilio.com" })).toBe("http://api.eviltwilio.com");
    expect(origin({ host: "api.twilio.com" }, { publicOrigin: "http://mock.example" })).toBe(
      "https://api.twilio.com",
    );
  });

  test.each(["https://mock.example", "https://mock.example/", "HTTPS://Mock.Example:443"])(
    "with the public URL %s",
    (publicUrl) => {
      expect(origin({}, { publicOrigin: parsePublicUrl(publicUrl) })).toBe("https://mock.example");
    },
  );

  test.each(["mock.example", "ftp://mock.example", "https://u:p@mock.example", "https://a/b", ""])(
    "%j is not a public URL",
    (publicUrl) => {
      expect(() => parsePublicUrl(publicUrl)).toThrow(
        `--public-url takes an http or https URL without path or user, not ${JSON.stringify(publicUrl)}`,
      );
    },
  );

  const cases: readonly (readonly [Record<string, string>, string])[] = [
    [{ "x-forwarded-proto": "https" }, "https://localhost:4010"],
    [{ "x-forwarded-proto": "https, http" }, "https://localhost:4010"],
    [{ "x-forwarded-proto": "HTTPS", "x-forwarded-host": "a.example" }, "https://a.example"],
    [{ "x-forwarded-host": "a.example:8443, b" }, "http://a.example:8443"],
    [{ forwarded: 'for=1.2.3.4; Proto=https;host="a.example:1"' }, "https://a.example:1"],
    [{ forwarded: "host=a.example, host=b.example;proto=https" }, "http://a.example"],
    [{ "x-forwarded-proto": "javascript", "x-forwarded-host": 'a"/b' }, "http://localhost:4010"],
  ];
  test.each(cases)("%j count only where a proxy is trusted", (headers, shown) => {
    expect(origin(headers)).toBe("http://localhost:4010");
    expect(origin(headers, { trustProxy: true })).toBe(shown);
  });
});
